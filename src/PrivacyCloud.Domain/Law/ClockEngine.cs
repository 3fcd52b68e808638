namespace PrivacyCloud.Domain.Law;

/// <summary>
/// Computes clocks with their explanation. Pure and deterministic: the same book and question give the same bytes.
/// </summary>
public static class ClockEngine
{
    /// <summary>
    /// The clock that one provision sets for a question; none when it sets none then or in those circumstances.
    /// </summary>
    public static Clock? Compute(RuleBook book, ClockProvision provision, DeadlineQuestion question)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(provision);
        ArgumentNullException.ThrowIfNull(question);
        var place = book.Place(question.Place);
        var zone = place?.Zone ?? book.Parts.Zone;
        var start = question.From.InZone(zone);
        if (provision.Provision.On(start.Date) is not { Rule: ProvisionRule.Clock { Rule: var rule } } version
            || !rule.Duties.Contains(question.Duty) || !Applies(rule, question.Circumstances))
        {
            return null;
        }

        var calendar = book.Calendar(place?.Calendar ?? book.Parts.DefaultCalendar);
        var rollCalendar = rule.Roll?.Calendar is { } own ? book.Calendar(own) : calendar;
        var chosen = ClockExceptions.Choose(rule, question.Circumstances);
        var extended = question.Extended && rule.Extension?.Period is not null;
        var period = chosen?.Period ?? rule.Period;
        var otherPeriod = rule.OtherReading?.Period ?? period;
        var count = new ClockCount(
            rule,
            extended ? Lengthen(period, rule.Extension!, question.Notices) : period,
            extended ? Lengthen(otherPeriod, rule.Extension!, question.Notices) : otherPeriod,
            start,
            calendar,
            rollCalendar,
            question.Pauses);
        var counted = rule.Period.Unit == TimeUnit.Hour ? HourCount.Of(count) : DayCount.Of(count);
        return Describe(book, provision, version, chosen, count, extended, counted);
    }

    private static bool Applies(ClockRule rule, IReadOnlyList<string> circumstances) =>
        rule.OnlyWhen.Count == 0 || rule.OnlyWhen.Any(circumstances.Contains);

    private static LegalPeriod Lengthen(LegalPeriod period, ExtensionRule extension, int notices) =>
        period.Plus(extension.Period!, extension.Times(notices));

    private static Clock Describe(
        RuleBook book, ClockProvision provision, ProvisionVersion version, ClockException? chosen,
        ClockCount count, bool extended, Counted counted)
    {
        var rule = count.Rule;
        return new()
        {
            Name = rule.Name,
            Jurisdiction = book.Code,
            Duty = provision.Duty,
            Provision = provision.Provision.Id,
            Nature = rule.Nature,
            Status = version.Status,
            Start = rule.Start,
            Period = count.Period,
            Exception = chosen?.Label,
            Due = counted.Due,
            DueAt = counted.DueAt,
            WorkTo = counted.WorkTo,
            LatestAt = counted.LatestAt,
            OpensOn = rule.Nature == ClockNature.Gate ? counted.Due.PlusDays(1) : null,
            Readings = counted.Readings,
            ExtendableBy = extended ? null : Longest(rule.Extension),
            IsExtendable = !extended && rule.Extension is not null,
            Extension = rule.Extension,
            UnverifiedCalendar = counted.UnverifiedCalendar,
            Confidence = Weakest(version, chosen, extended ? rule.Extension : null, counted),
            Citation = chosen?.Citation ?? version.Citation,
            Note = chosen is null ? version.Note : chosen.Note ?? version.Note,
            Steps = counted.Steps,
        };
    }

    private static Confidence Weakest(
        ProvisionVersion version, ClockException? chosen, ExtensionRule? extension, Counted counted) =>
        version.Verified.Confidence
            .Weaker(chosen?.Confidence ?? Confidence.Primary)
            .Weaker(extension?.Confidence ?? Confidence.Primary)
            .Weaker(counted.Confidence);

    private static LegalPeriod? Longest(ExtensionRule? extension) =>
        extension?.Period is { } period ? period with { Count = period.Count * extension.PerNotice } : null;
}
