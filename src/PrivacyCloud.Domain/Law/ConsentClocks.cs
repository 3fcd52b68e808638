namespace PrivacyCloud.Domain.Law;

/// <summary>
/// By when a withdrawn consent must have taken effect. Only numbers that the law itself gives: where it says
/// "without delay", or nothing, there is no clock.
/// </summary>
/// <param name="Duty">The duty that was asked about: the pack's own, else <c>request.withdraw-consent</c>.</param>
/// <param name="Own">By when the controller itself must have stopped.</param>
/// <param name="Processors">By when its processors must have; the same as the controller's where the law gives them
/// no time of their own.</param>
public sealed record ConsentClocks(string Duty, RecordedClock? Own, RecordedClock? Processors)
{
    private const string WithdrawConsent = "request.withdraw-consent";
    private const string Processor = "processor";
    private const string Fulfil = "fulfil";

    /// <summary>The clocks of a consent withdrawn at a moment, under the law of that day.</summary>
    public static ConsentClocks Of(RuleBook book, Instant withdrawnAt)
    {
        ArgumentNullException.ThrowIfNull(book);
        var facts = new ConsentLawFacts(book, withdrawnAt.InZone(book.Parts.Zone).Date);
        var duty = facts.Find("consent.withdrawal", "duty")?.Value.Value ?? WithdrawConsent;
        var own = Clock(book, new(duty, withdrawnAt));
        return book.CircumstancesOf(duty).Any(known => known.Code == Processor)
            ? new(duty, own, Clock(book, new(duty, withdrawnAt, [Processor], Extended: false, null, [])))
            : new(duty, own, own);
    }

    private static RecordedClock? Clock(RuleBook book, DeadlineQuestion question) =>
        Deadlines.Answer(book, question) is DeadlineAnswer.Answered answered
            && answered.Clocks.FirstOrDefault(IsLawsOwn) is { } clock
            ? RecordedClock.Of(book, clock, answered.Zone)
            : null;

    private static bool IsLawsOwn(Clock clock) => clock is { Name: Fulfil, Nature: ClockNature.Statutory };
}
