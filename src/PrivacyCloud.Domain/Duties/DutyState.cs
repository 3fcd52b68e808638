using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Duties;

/// <summary>What is known of a duty.</summary>
public abstract record DutyState
{
    private DutyState()
    {
    }

    /// <summary>It never began.</summary>
    public sealed record None : DutyState;

    /// <summary>It is to be done.</summary>
    /// <param name="Duty">The duty.</param>
    /// <param name="Question">What was asked of the law.</param>
    /// <param name="Clock">The clock as it stands.</param>
    /// <param name="Passed">Which of its days were noticed to have passed.</param>
    public sealed record Open(DutyId Duty, RecordedQuestion Question, RecordedClock Clock, DutyDay Passed) : DutyState
    {
        /// <summary>The next moment at which a day will have passed; none when both have.</summary>
        public Instant? NextRing() => Passed switch
        {
            DutyDay.None => Instant.Min(Clock.WorkToAt, Clock.End()) + JustAfter,
            DutyDay.WorkTo => Clock.End() + JustAfter,
            _ => null,
        };
    }

    /// <summary>It was done.</summary>
    public sealed record Completed(Open Before, Instant CompletedAt, bool IsLate) : DutyState;

    /// <summary>It need not be done.</summary>
    public sealed record Cancelled(Open Before, CancelReason Reason) : DutyState;

    /// <summary>A day's last second is still within it.</summary>
    private static Duration JustAfter => Duration.FromSeconds(1);
}

/// <summary>Which day of a clock was noticed to have passed.</summary>
public enum DutyDay
{
    /// <summary>None yet.</summary>
    None,

    /// <summary>The day to work to.</summary>
    WorkTo,

    /// <summary>The due day.</summary>
    Due,
}
