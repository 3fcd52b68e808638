namespace PrivacyCloud.Domain.Law;

/// <summary>Answers by when a duty must be done.</summary>
public static class Deadlines
{
    private static readonly LocalDate Earliest = new(1990, 1, 1);
    private static readonly LocalDate Latest = new(2150, 12, 31);

    /// <summary>All clocks of the duty, or why there can be no answer. Never throws for what a caller may send.</summary>
    public static DeadlineAnswer Answer(RuleBook book, DeadlineQuestion question)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(question);
        if (Check(book, question) is { } refusal)
        {
            return new DeadlineAnswer.Refused(refusal);
        }

        var zone = book.Parts.Places.FirstOrDefault(p => p.Code == question.Place)?.Zone ?? book.Parts.Zone;
        var day = question.From.InZone(zone).Date;
        var provisions = book.ClocksOf(question.Duty);
        if (provisions.Count > 0 && provisions.All(p => p.Provision.On(day) is null))
        {
            return new DeadlineAnswer.Refused(DeadlineRefusals.NoLawInForce(provisions[0].Provision.Versions[0]));
        }

        var clocks = provisions.Select(p => ClockEngine.Compute(book, p, question)).OfType<Clock>();
        return new DeadlineAnswer.Answered(
            zone, [.. clocks.OrderBy(c => c.WorkTo).ThenBy(c => c.Name, StringComparer.Ordinal)]);
    }

    private static Refusal? Check(RuleBook book, DeadlineQuestion question)
    {
        if (question.From < Earliest.AtMidnight().InUtc().ToInstant() || question.From > Latest.AtMidnight().InUtc().ToInstant())
        {
            return DeadlineRefusals.OutOfRange;
        }

        if (!book.Duties.Contains(question.Duty))
        {
            return DeadlineRefusals.UnknownDuty(book.Duties);
        }

        if (question.Place is not null && book.Parts.Places.All(p => p.Code != question.Place))
        {
            return DeadlineRefusals.UnknownPlace([.. book.Parts.Places.Select(p => p.Code)]);
        }

        var known = book.CircumstancesOf(question.Duty).ToList();
        if (question.Circumstances.Any(c => known.All(k => k.Code != c)))
        {
            return DeadlineRefusals.UnknownCircumstance([.. known.Select(k => k.Code)]);
        }

        var excluding = known.FirstOrDefault(
            k => question.Circumstances.Contains(k.Code) && k.Excludes.Any(question.Circumstances.Contains));
        return excluding is null ? CheckPauses(question) : DeadlineRefusals.Excluding(excluding);
    }

    private static Refusal? CheckPauses(DeadlineQuestion question) =>
        question.Pauses.Any(p => p.RepliedOn < p.AskedOn || p.AskedOn < Earliest || p.RepliedOn > Latest)
            ? DeadlineRefusals.BadPause
            : null;
}
