using System.Diagnostics;

namespace PrivacyCloud.Domain.Duties;

/// <summary>
/// The rules of one duty of a tenant: a clock that runs until it is done. Pure: no pack, no clock, no ids, no I/O.
/// </summary>
public static class DutyDecider
{
    /// <summary>Before anything happened.</summary>
    public static DutyState Initial { get; } = new DutyState.None();

    private static Decision<DutyEvent> Nothing { get; } = new Decision<DutyEvent>.Accepted([]);

    /// <summary>What a command causes at a moment, or why it causes nothing.</summary>
    public static Decision<DutyEvent> Decide(DutyState state, DutyCommand command, Instant now) =>
        (state, command) switch
        {
            (DutyState.None, DutyCommand.Open c) => new DutyEvent.Opened(c.Duty, c.Question, c.Clock),
            (DutyState.None, DutyCommand.Ring) => Nothing,
            (DutyState.None, _) => DutyRefusals.Unknown,
            (DutyState.Open open, DutyCommand.Open c) => IsSame(open, c) ? Nothing : DutyRefusals.AlreadyOpened,
            (DutyState.Open open, DutyCommand.Extend c) => Extend(open, c, now),
            (DutyState.Open open, DutyCommand.CorrectDueDate c) => Correct(open, c, now),
            (DutyState.Open open, DutyCommand.Complete) => new DutyEvent.Completed(now, now > open.Clock.End()),
            (DutyState.Open, DutyCommand.Cancel c) => new DutyEvent.Cancelled(c.Reason, now),
            (DutyState.Open open, DutyCommand.Ring) => Ring(open, now),
            (DutyState.Completed, DutyCommand.Complete) => Nothing,
            (DutyState.Completed or DutyState.Cancelled, DutyCommand.Ring) => Nothing,
            (DutyState.Completed or DutyState.Cancelled, _) => DutyRefusals.Closed,
            _ => throw new UnreachableException(),
        };

    /// <summary>The state after one more event. An impossible history throws.</summary>
    public static DutyState Evolve(DutyState state, DutyEvent happened) =>
        (state, happened) switch
        {
            (DutyState.None, DutyEvent.Opened e) => new DutyState.Open(e.Duty, e.Question, e.Clock, DutyDay.None),
            (DutyState.Open open, DutyEvent.WorkToPassed) => open with { Passed = DutyDay.WorkTo },
            (DutyState.Open open, DutyEvent.FellDue) => open with { Passed = DutyDay.Due },
            (DutyState.Open open, DutyEvent.Extended e) => open with
            {
                Question = e.Question,
                Clock = e.Clock,
                Passed = DutyDay.None,
            },
            (DutyState.Open open, DutyEvent.DueDateCorrected e) => open with { Clock = e.Clock, Passed = DutyDay.None },
            (DutyState.Open open, DutyEvent.Completed e) => new DutyState.Completed(open, e.CompletedAt, e.IsLate),
            (DutyState.Open open, DutyEvent.Cancelled e) => new DutyState.Cancelled(open, e.Reason),
            _ => throw new UnreachableException(),
        };

    private static bool IsSame(DutyState.Open open, DutyCommand.Open command) =>
        open.Duty == command.Duty && open.Question == command.Question && open.Clock == command.Clock;

    private static Decision<DutyEvent> Extend(DutyState.Open open, DutyCommand.Extend command, Instant now)
    {
        if (open.Clock.Extension is not { } terms)
        {
            return DutyRefusals.ExtensionNotAllowed(open.Clock.Citation);
        }

        if ((open.Question.Notices + 1) * terms.PerNotice > terms.Max)
        {
            return DutyRefusals.ExtensionUsedUp(terms.Citation);
        }

        if (terms.NoticeBeforeDue && now > open.Clock.DueAt)
        {
            return DutyRefusals.ExtensionTooLate(terms.Citation);
        }

        if (terms.Grounds.Count > 0 && !terms.Grounds.Contains(command.Ground.ToString()))
        {
            return DutyRefusals.ExtensionGroundUnknown(terms);
        }

        var asked = open.Question with { Notices = open.Question.Notices + 1 };
        return command.Question == asked && open.Clock.IsSameClock(command.Clock) && command.Clock.Due >= open.Clock.Due
            ? new DutyEvent.Extended(command.Ground, command.Question, open.Clock, command.Clock, now)
            : DutyRefusals.AnotherClock;
    }

    private static Decision<DutyEvent> Correct(DutyState.Open open, DutyCommand.CorrectDueDate command, Instant now) =>
        !open.Clock.IsSameClock(command.Clock) ? DutyRefusals.AnotherClock
        : open.Clock.HasSameDates(command.Clock) ? DutyRefusals.NoDifference
        : new DutyEvent.DueDateCorrected(open.Clock, command.Clock, now);

    /// <summary>After downtime both days may have passed: then only the later one is worth telling.</summary>
    private static Decision<DutyEvent> Ring(DutyState.Open open, Instant now) =>
        open.Passed != DutyDay.Due && now > open.Clock.End() ? new DutyEvent.FellDue(open.Clock.End())
        : open.Passed == DutyDay.None && now > open.Clock.WorkToAt ? new DutyEvent.WorkToPassed(open.Clock.WorkToAt)
        : Nothing;
}
