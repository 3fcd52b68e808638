using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Law;

/// <summary>
/// When law or a calendar is corrected late: which open duties does it touch? It only tells; a person confirms each
/// change, an event records it, and events of the past stay as they are.
/// </summary>
public static class LawReview
{
    /// <summary>The open duties of the book's jurisdiction whose dates would be others today, in their order.</summary>
    public static IReadOnlyList<TouchedDuty> Touched(IEnumerable<OpenDuty> duties, RuleBook current)
    {
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(current);
        return [.. duties.Where(d => d.Clock.Pack.Jurisdiction == current.Code).Select(d => Review(d, current))
            .OfType<TouchedDuty>()];
    }

    /// <summary>The clock a question has under a book; none when that law sets no such clock any more.</summary>
    public static RecordedClock? Recompute(RecordedQuestion question, string clock, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Deadlines.Answer(book, question.Ask()) is DeadlineAnswer.Answered answered
            && answered.Clocks.FirstOrDefault(c => c.Name == clock) is { } found
                ? RecordedClock.Of(book, found, answered.Zone)
                : null;
    }

    private static TouchedDuty? Review(OpenDuty duty, RuleBook current) =>
        Recompute(duty.Question, duty.Clock.Name, current) switch
        {
            null => new(duty.Id, duty.Question, duty.Clock, null),
            { } now when !now.HasSameDates(duty.Clock) => new(duty.Id, duty.Question, duty.Clock, now),
            _ => null,
        };
}

/// <summary>A duty that is still to be done: what was asked when its clock was fixed, and what was answered.</summary>
public sealed record OpenDuty(DutyId Id, RecordedQuestion Question, RecordedClock Clock);

/// <summary>A duty whose dates a corrected pack changes.</summary>
/// <param name="Id">The duty.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Before">The clock as it was recorded.</param>
/// <param name="Now">The clock under the corrected pack; none: it sets no such clock.</param>
public sealed record TouchedDuty(DutyId Id, RecordedQuestion Question, RecordedClock Before, RecordedClock? Now);
