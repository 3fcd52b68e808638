using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Duties;

/// <summary>Something that happened to a duty. Each clock is whole, so that folding it needs no law.</summary>
public abstract record DutyEvent
{
    private DutyEvent()
    {
    }

    /// <summary>The duty began and its clock runs.</summary>
    public sealed record Opened(DutyId Duty, RecordedQuestion Question, RecordedClock Clock) : DutyEvent;

    /// <summary>The day to work to passed; another reading of the law still leaves time.</summary>
    public sealed record WorkToPassed(Instant PassedAt) : DutyEvent;

    /// <summary>The last moment that can be defended passed, and the duty was not done.</summary>
    public sealed record FellDue(Instant DueAt) : DutyEvent;

    /// <summary>The clock was lengthened as its law allows.</summary>
    public sealed record Extended(
        ExtensionGround Ground, RecordedQuestion Question, RecordedClock Before, RecordedClock Clock, Instant NoticedAt)
        : DutyEvent;

    /// <summary>Corrected law gives other dates, and staff confirmed them.</summary>
    public sealed record DueDateCorrected(RecordedClock Before, RecordedClock Clock, Instant ConfirmedAt) : DutyEvent;

    /// <summary>The duty was done.</summary>
    public sealed record Completed(Instant CompletedAt, bool IsLate) : DutyEvent;

    /// <summary>The duty need not be done after all.</summary>
    public sealed record Cancelled(CancelReason Reason, Instant CancelledAt) : DutyEvent;
}
