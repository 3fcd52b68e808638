using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>The parcels of the outbox, described for the engine.</summary>
public static class ParcelAggregate
{
    /// <summary>The kind of stream.</summary>
    public const string Kind = "parcel";

    /// <summary>The written names of its events.</summary>
    public static EventCodec<ParcelEvent> Events { get; } = new(
        EventName.Of<ParcelEvent.Queued>("parcel.queued.v1"),
        EventName.Of<ParcelEvent.AttemptFailed>("parcel.attempt-failed.v1"),
        EventName.Of<ParcelEvent.Delivered>("parcel.delivered.v1"),
        EventName.Of<ParcelEvent.GivenUp>("parcel.given-up.v1"),
        EventName.Of<ParcelEvent.Replayed>("parcel.replayed.v1"));

    /// <summary>The written names of its commands.</summary>
    public static CommandCodec<ParcelCommand> Commands { get; } = new(
        CommandName.Of<ParcelCommand.Queue>("parcel.queue"),
        CommandName.Of<ParcelCommand.Deliver>("parcel.deliver"),
        CommandName.Of<ParcelCommand.RecordFailure>("parcel.record-failure"),
        CommandName.Of<ParcelCommand.GiveUp>("parcel.give-up"),
        CommandName.Of<ParcelCommand.Replay>("parcel.replay"));

    /// <summary>
    /// The description. It is due from the moment it may be tried until it is taken or given up; waking it decides
    /// nothing, the other side must be asked first.
    /// </summary>
    public static Aggregate<ParcelState, ParcelCommand, ParcelEvent> Description { get; } = new()
    {
        Kind = Kind,
        Initial = ParcelDecider.Initial,
        Decide = ParcelDecider.Decide,
        Evolve = ParcelDecider.Evolve,
        Events = Events,
        Commands = Commands,
        Rows = (_, state, version) => ParcelRow.Of(state, version) is { } row ? Rows(row) : [],
        Answer = (_, state) => ParcelRow.Of(state, 0) is { } row
            ? new Dictionary<string, string> { ["parcel"] = row.Id.ToString() }
            : [],
        Alarm = new(state => (state as ParcelState.Waiting)?.NextAt, (_, _) => null),
    };

    /// <summary>The stream of a parcel.</summary>
    public static StreamId StreamOf(LogId log, ParcelId parcel) => new(log, Kind, parcel.ToString());

    private static IEnumerable<ViewDraft> Rows(ParcelRow row)
    {
        var key = row.Id.ToString();
        yield return new(ViewNames.Parcels, key, row);
        if (row.Standing == ParcelStanding.Dead)
            yield return new(ViewNames.DeadParcels, key, row);

        if (row is { Standing: ParcelStanding.Waiting, What: Parcel.Webhook call })
            yield return new(ViewNames.WaitingCalls, WaitingCallRow.KeyOf(call.News), new WaitingCallRow(row.Id));
    }
}
