namespace PrivacyCloud.Domain.Law;

/// <summary>What a question about a deadline is answered.</summary>
public abstract record DeadlineAnswer
{
    private DeadlineAnswer()
    {
    }

    /// <summary>
    /// The clocks of the duty, those that end first coming first. None: the law sets no clock in these circumstances.
    /// </summary>
    public sealed record Answered(DateTimeZone Zone, IReadOnlyList<Clock> Clocks) : DeadlineAnswer;

    /// <summary>The question cannot be answered; the reason says what could be.</summary>
    public sealed record Refused(Refusal Reason) : DeadlineAnswer;
}
