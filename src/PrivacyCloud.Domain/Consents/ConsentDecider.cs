using System.Diagnostics;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Domain.Consents;

/// <summary>
/// The rules of one person's consents at one tenant. Every decision is recorded, also one that changes nothing; what it
/// changes is the fold's to say. Pure: no pack, no clock, no ids, no I/O.
/// </summary>
public static class ConsentDecider
{
    /// <summary>The most purposes one decision set names.</summary>
    public const int PurposesMax = 100;

    /// <summary>The most devices a person has.</summary>
    public const int DevicesMax = 50;

    /// <summary>Before anything happened.</summary>
    public static ConsentState Initial { get; } = new ConsentState.None();

    /// <summary>Before this day nobody can have decided on anything that is recorded here.</summary>
    public static Instant Earliest { get; } = Instant.FromUtc(2000, 1, 1, 0, 0);

    private static Decision<ConsentEvent> Nothing { get; } = new Decision<ConsentEvent>.Accepted([]);

    /// <summary>What a command causes at a moment, or why it causes nothing.</summary>
    public static Decision<ConsentEvent> Decide(ConsentState state, ConsentCommand command, Instant now) =>
        command switch
        {
            ConsentCommand.Decide c => Decide(state, c, now),
            ConsentCommand.Withdraw c => Withdraw(state, c, now),
            ConsentCommand.ConfirmStop c => Confirm(state, c),
            ConsentCommand.Invalidate c => Invalidate(state, c, now),
            ConsentCommand.LinkDevice c => Link(state, c),
            ConsentCommand.UnlinkDevice c => IsLinked(state, c.Device, c.Brand)
                ? new ConsentEvent.DeviceUnlinked(c.Device, c.Brand) : Nothing,
            ConsentCommand.Ring => Ring(state, now),
            _ => throw new UnreachableException(),
        };

    private static Decision<ConsentEvent> Decide(ConsentState state, ConsentCommand.Decide command, Instant now)
    {
        var decided = command.Event;
        if (!AreFit(decided.Given, decided.Refused))
            return ConsentRefusals.DecisionsUnfit;

        if (decided.StatedAt is { } stated && (stated > now || stated < Earliest))
            return ConsentRefusals.StatedAtUnfit;

        if (command.Overtaken.Count > 0)
            return ConsentRefusals.Overtaken;

        return Follow(state, decided, decided.Showing.Brand, decided.Refused, decided.Assurance, command.Stop, now);
    }

    private static Decision<ConsentEvent> Withdraw(ConsentState state, ConsentCommand.Withdraw command, Instant now) =>
        AreFit(command.Event.Purposes, [])
            ? Follow(
                state, command.Event, command.Event.Brand, command.Event.Purposes, command.Event.Assurance,
                command.Stop, now)
            : ConsentRefusals.DecisionsUnfit;

    private static Decision<ConsentEvent> Invalidate(
        ConsentState state, ConsentCommand.Invalidate command, Instant now)
    {
        if (!AreFit(command.Purposes, []))
            return ConsentRefusals.DecisionsUnfit;

        var standing = TakenBack(state, command.Brand, command.Purposes, now);
        return standing.Count == 0
            ? ConsentRefusals.NothingToInvalidate
            : Follow(
                state, new ConsentEvent.Invalidated(command.Brand, standing, command.Reason), command.Brand, standing,
                Assurance.Verified, command.Stop, now);
    }

    /// <summary>
    /// What was decided, and what it sets going where it takes back a yes. A no that is only claimed always has an
    /// order beside it, if of nothing: places in the ledger must not tell a stranger whether there was a yes.
    /// </summary>
    private static Decision<ConsentEvent> Follow(
        ConsentState state, ConsentEvent happened, BrandId brand, ValueList<PurposeCode> no, Assurance assurance,
        StopTerms stop, Instant now)
    {
        var back = TakenBack(state, brand, no, now);
        if (back.Count > 0)
            return Ordered(happened, new(brand, back, NoticeOf(state, brand, back), stop.Own, stop.Processors));

        return assurance == Assurance.Claimed && no.Count > 0
            ? Ordered(happened, new(brand, [], 0, null, null))
            : happened;
    }

    private static Decision<ConsentEvent> Ordered(ConsentEvent happened, ConsentEvent.StopOrdered order) =>
        new Decision<ConsentEvent>.Accepted([happened, order]);

    private static Decision<ConsentEvent> Confirm(ConsentState state, ConsentCommand.ConfirmStop command) =>
        state is ConsentState.Known known && known.Stops.Any(one => one.Turn == command.Order.Number)
            ? new ConsentEvent.StopConfirmed(command.Order)
            : ConsentRefusals.StopUnknown;

    private static Decision<ConsentEvent> Link(ConsentState state, ConsentCommand.LinkDevice command) =>
        IsLinked(state, command.Device, command.Brand) ? Nothing
        : state is ConsentState.Known { Devices.Count: >= DevicesMax } ? ConsentRefusals.LinkUnfit
        : new ConsentEvent.DeviceLinked(command.Device, command.Brand);

    /// <summary>All that is over is told at once, in one event for each brand.</summary>
    private static Decision<ConsentEvent> Ring(ConsentState state, Instant now)
    {
        if (state is not ConsentState.Known known)
            return Nothing;

        var over = known.Standings
            .Where(one => one.Status.Covers() && one.Until <= now)
            .GroupBy(one => one.Brand)
            .Select(brand => (ConsentEvent)new ConsentEvent.Expired(brand.Key, [.. brand.Select(one => one.Purpose)]));
        return new Decision<ConsentEvent>.Accepted([.. over]);
    }

    private static ValueList<PurposeCode> TakenBack(
        ConsentState state, BrandId brand, ValueList<PurposeCode> no, Instant now) =>
        state is ConsentState.Known known && no.Count > 0
            ? [.. no.Where(purpose => known.Find(brand, purpose) is { } one && one.Covers(now))]
            : [];

    private static int NoticeOf(ConsentState state, BrandId brand, ValueList<PurposeCode> purposes) =>
        state is ConsentState.Known known ? purposes.Max(one => known.Find(brand, one)?.Notice ?? 0) : 0;

    private static bool IsLinked(ConsentState state, DataSubjectId device, BrandId brand) =>
        state is ConsentState.Known known && known.Devices.Contains(new LinkedDevice(device, brand));

    private static bool AreFit(ValueList<PurposeCode> given, ValueList<PurposeCode> refused)
    {
        var count = given.Count + refused.Count;
        if (count is 0 or > PurposesMax)
            return false;

        var seen = new HashSet<PurposeCode>(count);
        return given.All(one => !one.IsDefault && seen.Add(one)) && refused.All(one => !one.IsDefault && seen.Add(one));
    }
}
