using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Specs.Duties;

namespace PrivacyCloud.Specs.Engine;

/// <summary>One sample of every event of a duty.</summary>
internal static class DutySamples
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 22, 9, 0, 1);
    private static readonly RecordedClock Clock = RequestSamples.Clock;

    public static readonly DutyEvent[] All =
    [
        new DutyEvent.Opened(SampleDuty.Id, RequestSamples.Question, Clock),
        new DutyEvent.WorkToPassed(Clock.WorkToAt),
        new DutyEvent.FellDue(Clock.DueAt),
        new DutyEvent.Extended(SampleDuty.Complexity, RequestSamples.Question with { Notices = 1 }, Clock, Clock, At),
        new DutyEvent.DueDateCorrected(Clock, Clock, At),
        new DutyEvent.Completed(At, IsLate: false),
        new DutyEvent.Cancelled(CancelReason.OpenedByMistake, At),
    ];
}
