namespace PrivacyCloud.Domain.Law;

/// <summary>
/// Counts periods of days and months: the first reading, the other one, and what of them is due and worked to.
/// </summary>
internal static class DayCount
{
    private const int StepsExpectedMax = 512;

    public static Counted Of(ClockCount count)
    {
        var rule = count.Rule;
        var main = Read(count, rule.FirstDay, rule.MonthEnd, count.Period);
        if (rule.OtherReading is not { } other)
        {
            return Describe(count, main, main.WorkTo, main.TouchedUnverified, OpenRoll(rule, main), main.Confidence);
        }

        var second = Read(count, other.FirstDay ?? rule.FirstDay, other.MonthEnd ?? rule.MonthEnd, count.OtherPeriod);
        var later = second.Due > main.Due ? second : main;
        return Describe(
            count,
            later,
            LocalDate.Min(main.WorkTo, second.WorkTo),
            main.TouchedUnverified || second.TouchedUnverified,
            [.. OpenRoll(rule, later), other.Reading],
            main.Confidence.Weaker(second.Confidence).Weaker(other.Confidence));
    }

    /// <summary>The last second of a day where the law's clock hangs.</summary>
    public static OffsetDateTime EndOf(LocalDate day, DateTimeZone zone) =>
        (zone.AtStartOfDay(day.PlusDays(1)) - Duration.FromSeconds(1)).ToOffsetDateTime();

    private static Counted Describe(
        ClockCount count, Reading due, LocalDate workTo, bool unverified, IReadOnlyList<Text> readings,
        Confidence confidence) =>
        new(due.Due, EndOf(due.Due, count.Start.Zone), workTo, null, readings, unverified, confidence, due.Steps);

    private static IReadOnlyList<Text> OpenRoll(ClockRule rule, Reading read) =>
        read.Due != read.WorkTo && rule.Roll?.Reading is { } open ? [open] : [];

    private static Reading Read(ClockCount count, FirstDay firstDay, MonthEnd? monthEnd, LegalPeriod period)
    {
        var rule = count.Rule;
        var counter = new ClockCounter(count.Calendar, Skipped(count), StepsExpected(period));
        var start = count.Start.Date;
        var (end, confidence) =
            (counter.Count(start, period, firstDay, monthEnd ?? MonthEnd.SameDate), Confidence.Primary);
        if (rule.MinimumWorkingDays is { Settled: true } minimum)
        {
            var first = firstDay == FirstDay.Included ? start : start.PlusDays(1);
            var held = counter.HoldWorkingDays(first, end, minimum.Count);
            confidence = held == end ? confidence : minimum.Confidence;
            end = held;
        }

        var rolled = rule.Roll is null ? end : counter.Roll(end, count.RollCalendar);
        confidence = rolled == end ? confidence : confidence.Weaker(rule.Roll!.Confidence);
        var workTo = rule.Roll is { Settled: false } ? end : rolled;
        return new(rolled, workTo, counter.TouchedUnverified, confidence, counter.Steps);
    }

    /// <summary>
    /// Room for the days that are counted and those between them, so that the list need not grow on the way.
    /// </summary>
    private static int StepsExpected(LegalPeriod period) => Math.Min(StepsExpectedMax, period.Unit switch
    {
        TimeUnit.Month => (period.Count * 31) + 8,
        TimeUnit.WorkingDay => (period.Count * 7 / 5) + 16,
        _ => period.Count + 8,
    });

    private static (LocalDate, LocalDate)[] Skipped(ClockCount count)
    {
        if (count.Pauses.Count == 0 || count.Rule.Pauses.Count == 0)
        {
            return [];
        }

        var afterAsking = count.Rule.Pauses[0].Counting == PauseCounting.AfterAskUntilReply;
        return [.. count.Pauses.Select(p => (afterAsking ? p.AskedOn.PlusDays(1) : p.AskedOn, p.RepliedOn))];
    }

    private sealed record Reading(
        LocalDate Due, LocalDate WorkTo, bool TouchedUnverified, Confidence Confidence, IReadOnlyList<ClockStep> Steps);
}
