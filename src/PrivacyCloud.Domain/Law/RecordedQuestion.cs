namespace PrivacyCloud.Domain.Law;

/// <summary>What was asked when a clock was fixed, kept so that it can be asked again when law changes late.</summary>
/// <param name="Duty">Such as <c>request.erasure</c>.</param>
/// <param name="From">When the event that starts the clock happened.</param>
/// <param name="Circumstances">Facts of the case, by code.</param>
/// <param name="Notices">How many notices have lengthened it.</param>
/// <param name="Place">A place of the jurisdiction, or none.</param>
/// <param name="Pauses">When the clock stood still.</param>
public sealed record RecordedQuestion(
    string Duty,
    Instant From,
    ValueList<string> Circumstances,
    int Notices,
    string? Place,
    ValueList<Pause> Pauses)
{
    /// <summary>The question as the engine takes it.</summary>
    public DeadlineQuestion Ask() => new(Duty, From, Circumstances, Notices > 0, Place, Pauses)
    {
        Notices = Math.Max(1, Notices),
    };

    /// <summary>A question as it is kept.</summary>
    public static RecordedQuestion Of(DeadlineQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(
            question.Duty,
            question.From,
            [.. question.Circumstances],
            question.Extended ? question.Notices : 0,
            question.Place,
            [.. question.Pauses]);
    }
}
