using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>A person's consents at one tenant, described for the engine.</summary>
public static class ConsentAggregate
{
    /// <summary>The kind of stream.</summary>
    public const string Kind = "data-subject";

    /// <summary>The written names of its events.</summary>
    public static EventCodec<ConsentEvent> Events { get; } = new(
        EventName.Of<ConsentEvent.Decided>("consent.decided.v1", DecidedJson.Write, DecidedScan.Read),
        EventName.Of<ConsentEvent.Withdrawn>("consent.withdrawn.v1"),
        EventName.Of<ConsentEvent.StopOrdered>("consent.stop-ordered.v1"),
        EventName.Of<ConsentEvent.StopConfirmed>("consent.stop-confirmed.v1"),
        EventName.Of<ConsentEvent.Expired>("consent.expired.v1"),
        EventName.Of<ConsentEvent.Invalidated>("consent.invalidated.v1"),
        EventName.Of<ConsentEvent.DeviceLinked>("consent.device-linked.v1"),
        EventName.Of<ConsentEvent.DeviceUnlinked>("consent.device-unlinked.v1"));

    /// <summary>The written names of its commands.</summary>
    public static CommandCodec<ConsentCommand> Commands { get; } = new(
        CommandName.Of<ConsentCommand.Decide>("consent.decide"),
        CommandName.Of<ConsentCommand.Withdraw>("consent.withdraw"),
        CommandName.Of<ConsentCommand.ConfirmStop>("consent.confirm-stop"),
        CommandName.Of<ConsentCommand.Invalidate>("consent.invalidate"),
        CommandName.Of<ConsentCommand.LinkDevice>("consent.link-device"),
        CommandName.Of<ConsentCommand.UnlinkDevice>("consent.unlink-device"),
        CommandName.Of<ConsentCommand.Ring>("consent.ring"));

    /// <summary>The description. It is woken when a yes ends by itself; its open tasks are the only rows.</summary>
    public static Aggregate<ConsentState, ConsentCommand, ConsentEvent> Description { get; } = new()
    {
        Kind = Kind,
        Initial = ConsentDecider.Initial,
        Decide = ConsentDecider.Decide,
        Evolve = ConsentFold.Evolve,
        Events = Events,
        Commands = Commands,
        Rows = Rows,
        Alarm = new(
            state => state.NextEnd(),
            (state, now) => state.NextEnd() <= now ? new ConsentCommand.Ring() : null),
    };

    /// <summary>The stream of a person's consents.</summary>
    public static StreamId StreamOf(LogId log, DataSubjectId person) => new(log, Kind, person.ToString());

    private static IEnumerable<ViewDraft> Rows(StreamId stream, ConsentState state, long version)
    {
        if (state is not ConsentState.Known { Stops.Count: > 0 } known
            || !DataSubjectId.TryParse(stream.Id, out var person))
        {
            return [];
        }

        return known.Stops.Select(one => StopTaskRow.Of(person, one))
            .Select(row => new ViewDraft(ViewNames.StopTasks, row.Key(), row));
    }
}
