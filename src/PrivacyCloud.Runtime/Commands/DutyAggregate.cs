using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>The duties of a tenant, described for the engine.</summary>
public static class DutyAggregate
{
    /// <summary>The kind of stream.</summary>
    public const string Kind = "duty";

    /// <summary>The written names of its events.</summary>
    public static EventCodec<DutyEvent> Events { get; } = new(
        EventName.Of<DutyEvent.Opened>("duty.opened.v1"),
        EventName.Of<DutyEvent.WorkToPassed>("duty.work-to-passed.v1"),
        EventName.Of<DutyEvent.FellDue>("duty.fell-due.v1"),
        EventName.Of<DutyEvent.Extended>("duty.extended.v1"),
        EventName.Of<DutyEvent.DueDateCorrected>("duty.due-date-corrected.v1"),
        EventName.Of<DutyEvent.Completed>("duty.completed.v1"),
        EventName.Of<DutyEvent.Cancelled>("duty.cancelled.v1"));

    /// <summary>The written names of its commands.</summary>
    public static CommandCodec<DutyCommand> Commands { get; } = new(
        CommandName.Of<DutyCommand.Open>("duty.open"),
        CommandName.Of<DutyCommand.Extend>("duty.extend"),
        CommandName.Of<DutyCommand.CorrectDueDate>("duty.correct-due-date"),
        CommandName.Of<DutyCommand.Complete>("duty.complete"),
        CommandName.Of<DutyCommand.Cancel>("duty.cancel"),
        CommandName.Of<DutyCommand.Ring>("duty.ring"));

    /// <summary>
    /// The description. It is woken when the day to work to has passed, and again when the due day has.
    /// </summary>
    public static Aggregate<DutyState, DutyCommand, DutyEvent> Description { get; } = new()
    {
        Kind = Kind,
        Initial = DutyDecider.Initial,
        Decide = DutyDecider.Decide,
        Evolve = DutyDecider.Evolve,
        Events = Events,
        Commands = Commands,
        Rows = (_, state, version) => DutyRow.Of(state, version) is { } row
            ? [new(ViewNames.Duties, row.Id.ToString(), row)]
            : [],
        Answer = (_, state) => DutyRow.Of(state, 0) is { } row
            ? new Dictionary<string, string> { ["duty"] = row.Id.ToString() }
            : [],
        Alarm = new(
            state => (state as DutyState.Open)?.NextRing(),
            (state, now) => state is DutyState.Open open && open.NextRing() <= now ? new DutyCommand.Ring() : null),
    };

    /// <summary>The stream of a duty.</summary>
    public static StreamId StreamOf(LogId log, DutyId duty) => new(log, Kind, duty.ToString());
}
