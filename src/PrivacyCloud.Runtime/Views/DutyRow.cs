using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Runtime.Views;

/// <summary>A duty as it is listed, with all that is needed to review it when law changes late.</summary>
public sealed record DutyRow(
    DutyId Id, RecordedQuestion Question, RecordedClock Clock, DutyStanding Standing, long Version)
{
    /// <summary>The duty for a review of the law; none when it is closed.</summary>
    public OpenDuty? AsOpen() => Standing is DutyStanding.Open or DutyStanding.PastWorkTo or DutyStanding.Overdue
        ? new(Id, Question, Clock)
        : null;

    /// <summary>The row a state stands for; none before it began.</summary>
    internal static DutyRow? Of(DutyState state, long version) => state switch
    {
        DutyState.Open open => Of(open, StandingOf(open.Passed), version),
        DutyState.Completed done => Of(done.Before, done.IsLate ? DutyStanding.DoneLate : DutyStanding.Done, version),
        DutyState.Cancelled cancelled => Of(cancelled.Before, DutyStanding.Cancelled, version),
        _ => null,
    };

    private static DutyRow Of(DutyState.Open open, DutyStanding standing, long version) =>
        new(open.Duty, open.Question, open.Clock, standing, version);

    private static DutyStanding StandingOf(DutyDay passed) => passed switch
    {
        DutyDay.Due => DutyStanding.Overdue,
        DutyDay.WorkTo => DutyStanding.PastWorkTo,
        _ => DutyStanding.Open,
    };
}

/// <summary>How a duty stands.</summary>
public enum DutyStanding
{
    /// <summary>To be done, in time.</summary>
    Open,

    /// <summary>To be done; the day to work to has passed.</summary>
    PastWorkTo,

    /// <summary>To be done, and late.</summary>
    Overdue,

    /// <summary>Done in time.</summary>
    Done,

    /// <summary>Done, but late.</summary>
    DoneLate,

    /// <summary>It need not be done.</summary>
    Cancelled,
}
