namespace PrivacyCloud.Domain.Law;

/// <summary>Answers by when a duty must be done.</summary>
public static class Deadlines
{
    private const int EarliestYear = 1990;
    private const int LatestYear = 2150;

    private static readonly Instant NoEarlier = Instant.FromUtc(EarliestYear - 1, 12, 30, 0, 0);
    private static readonly Instant NoLater = Instant.FromUtc(LatestYear + 1, 1, 2, 0, 0);

    /// <summary>
    /// All clocks of the duty, or why there can be no answer. Never throws for what a caller may send.
    /// </summary>
    public static DeadlineAnswer Answer(RuleBook book, DeadlineQuestion question)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(question);
        if (Check(book, question) is { } refusal)
        {
            return new DeadlineAnswer.Refused(refusal);
        }

        var zone = book.Place(question.Place)?.Zone ?? book.Parts.Zone;
        var day = question.From.InZone(zone).Date;
        if (!IsInRange(day))
        {
            return new DeadlineAnswer.Refused(DeadlineRefusals.OutOfRange);
        }

        var provisions = book.ClocksOf(question.Duty);
        if (provisions.Count > 0 && provisions.All(p => p.Provision.On(day) is null))
        {
            return new DeadlineAnswer.Refused(DeadlineRefusals.NoLawInForce(Nearest(provisions[0].Provision)));
        }

        return new DeadlineAnswer.Answered(zone, Clocks(book, question, provisions));
    }

    /// <summary>In order of the day to work to, then by name.</summary>
    private static List<Clock> Clocks(
        RuleBook book, DeadlineQuestion question, IReadOnlyList<ClockProvision> provisions)
    {
        var clocks = new List<Clock>(provisions.Count);
        foreach (var provision in provisions)
        {
            if (ClockEngine.Compute(book, provision, question) is { } clock)
            {
                clocks.Add(clock);
            }
        }

        clocks.Sort(static (one, other) =>
            one.WorkTo != other.WorkTo
                ? one.WorkTo.CompareTo(other.WorkTo) : string.CompareOrdinal(one.Name, other.Name));
        return clocks;
    }

    private static ProvisionVersion Nearest(Provision provision) =>
        provision.Versions.FirstOrDefault(v => v.Status != ProvisionStatus.Proposed) ?? provision.Versions[0];

    private static Refusal? Check(RuleBook book, DeadlineQuestion question)
    {
        if (question.From < NoEarlier || question.From > NoLater)
        {
            return DeadlineRefusals.OutOfRange;
        }

        if (!book.Knows(question.Duty))
        {
            return DeadlineRefusals.UnknownDuty(book.Duties);
        }

        if (question.Place is not null && book.Place(question.Place) is null)
        {
            return DeadlineRefusals.UnknownPlace([.. book.Parts.Places.Select(p => p.Code)]);
        }

        return CheckCircumstances(book, question) ?? CheckPauses(question);
    }

    private static Refusal? CheckCircumstances(RuleBook book, DeadlineQuestion question)
    {
        if (question.Circumstances.Count == 0)
        {
            return null;
        }

        if (question.Circumstances.Count > DeadlineQuestion.CircumstancesMax)
        {
            return DeadlineRefusals.TooMany;
        }

        var known = book.CircumstancesOf(question.Duty).ToList();
        if (question.Circumstances.Any(c => known.All(k => k.Code != c)))
        {
            return DeadlineRefusals.UnknownCircumstance([.. known.Select(k => k.Code)]);
        }

        var excluding = known.FirstOrDefault(
            k => question.Circumstances.Contains(k.Code) && k.Excludes.Any(question.Circumstances.Contains));
        return excluding is null ? null : DeadlineRefusals.Excluding(excluding);
    }

    private static Refusal? CheckPauses(DeadlineQuestion question) =>
        question.Pauses.Count > DeadlineQuestion.PausesMax ? DeadlineRefusals.TooMany
        : question.Pauses.All(IsGood) ? null
        : DeadlineRefusals.BadPause;

    private static bool IsGood(Pause pause) =>
        IsInRange(pause.AskedOn) && IsInRange(pause.RepliedOn) && pause.AskedOn <= pause.RepliedOn
        && Period.DaysBetween(pause.AskedOn, pause.RepliedOn) < DeadlineQuestion.PauseDaysMax;

    private static bool IsInRange(LocalDate day) => day.Year is >= EarliestYear and <= LatestYear;
}
