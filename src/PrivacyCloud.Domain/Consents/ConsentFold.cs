using System.Diagnostics;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Domain.Consents;

/// <summary>
/// What each event makes of a person's standings. A no counts whoever says it; a yes that is only claimed never lifts a
/// verified no and never replaces a verified yes.
/// </summary>
public static class ConsentFold
{
    private static readonly ConsentState.Known Blank = new(0, [], [], []);

    /// <summary>The state after one more event.</summary>
    public static ConsentState Evolve(ConsentState state, ConsentEvent happened)
    {
        var known = (state as ConsentState.Known ?? Blank) with { Turns = TurnsOf(state) + 1 };
        return happened switch
        {
            ConsentEvent.Decided e => Decided(known, e),
            ConsentEvent.Withdrawn e => No(
                known, e.Brand, e.Purposes, e.Assurance, ConsentStatus.Withdrawn, notice: null),
            ConsentEvent.Expired e => Set(known, e.Brand, e.Purposes, ConsentStatus.Expired),
            ConsentEvent.Invalidated e => Set(known, e.Brand, e.Purposes, ConsentStatus.Invalidated),
            ConsentEvent.StopOrdered { Purposes.Count: 0 } => known,
            ConsentEvent.StopOrdered e => known with
            {
                Stops = known.Stops.Add(new(known.Turns, e.Brand, e.Purposes, e.Notice, e.Own, e.Processors)),
            },
            ConsentEvent.StopConfirmed e => known with
            {
                Stops = known.Stops.Without(one => one.Turn == e.Order.Number),
            },
            ConsentEvent.DeviceLinked e => known with { Devices = known.Devices.Add(new(e.Device, e.Brand)) },
            ConsentEvent.DeviceUnlinked e => known with
            {
                Devices = known.Devices.Without(one => one == new LinkedDevice(e.Device, e.Brand)),
            },
            _ => throw new UnreachableException(),
        };
    }

    private static long TurnsOf(ConsentState state) => state is ConsentState.Known known ? known.Turns : 0;

    private static ConsentState.Known Decided(ConsentState.Known known, ConsentEvent.Decided happened)
    {
        var (brand, notice) = (happened.Showing.Brand, happened.Showing.Notice);
        foreach (var purpose in happened.Given)
        {
            var end = EndOf(happened.Ends, purpose);
            known = Yes(known, new(
                brand, purpose, ConsentStatus.Given, happened.Assurance, notice, end, known.Turns));
        }

        return No(known, brand, happened.Refused, happened.Assurance, ConsentStatus.Refused, notice);
    }

    private static ConsentState.Known Yes(ConsentState.Known known, ConsentStanding yes)
    {
        if (known.Find(yes.Brand, yes.Purpose) is not { } before)
            return known with { Standings = known.Standings.Add(yes) };

        var outranked = before.Assurance == Assurance.Verified && yes.Assurance == Assurance.Claimed
            && (before.Status.IsNo() || before.Status.Covers());
        return outranked
            ? known
            : Put(known, yes with { Status = before.Status.Covers() ? ConsentStatus.Renewed : ConsentStatus.Given });
    }

    private static ConsentState.Known No(
        ConsentState.Known known, BrandId brand, ValueList<PurposeCode> purposes, Assurance assurance,
        ConsentStatus otherwise, int? notice)
    {
        foreach (var purpose in purposes)
        {
            var before = known.Find(brand, purpose);

            // A surer no stands as it was said, with its own record, when somebody only claims the same.
            if (before?.Status.IsNo() == true && before.Assurance > assurance)
                continue;

            var status = before?.Status.Covers() == true || before?.Status == ConsentStatus.Withdrawn
                ? ConsentStatus.Withdrawn : otherwise;
            known = Put(known, new(
                brand, purpose, status, assurance, notice ?? before?.Notice ?? 0, Until: null, known.Turns));
        }

        return known;
    }

    private static ConsentState.Known Set(
        ConsentState.Known known, BrandId brand, ValueList<PurposeCode> purposes, ConsentStatus status)
    {
        foreach (var purpose in purposes)
        {
            if (known.Find(brand, purpose) is { } before)
                known = Put(known, before with { Status = status, Until = null, Turn = known.Turns });
        }

        return known;
    }

    private static ConsentState.Known Put(ConsentState.Known known, ConsentStanding standing) =>
        known.IndexOf(standing.Brand, standing.Purpose) is >= 0 and var at
            ? known with { Standings = known.Standings.With(at, standing) }
            : known with { Standings = known.Standings.Add(standing) };

    private static Instant? EndOf(ValueList<ConsentEnd> ends, PurposeCode purpose)
    {
        for (var at = 0; at < ends.Count; at++)
        {
            if (ends[at].Purpose == purpose)
                return ends[at].At;
        }

        return null;
    }
}
