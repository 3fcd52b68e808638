namespace PrivacyCloud.Domain.Law;

/// <summary>Counts periods of days and months: the first reading, the other one, and what of them is due and worked to.</summary>
internal static class DayCount
{
    public static Counted Of(ClockCount count)
    {
        var main = Read(count, count.Rule.FirstDay, count.Rule.MonthEnd, count.Period);
        var (due, workTo) = (main.Due, main.WorkTo);
        var readings = new List<Text>();
        if (due != workTo && count.Rule.Roll is { Settled: false, Reading: { } open })
        {
            readings.Add(open);
        }

        if (count.Rule.OtherReading is { } other)
        {
            var second = Read(
                count, other.FirstDay ?? count.Rule.FirstDay, other.MonthEnd ?? count.Rule.MonthEnd, other.Period ?? count.Period);
            (due, workTo) = (LocalDate.Max(due, second.Due), LocalDate.Min(workTo, second.WorkTo));
            readings.Add(other.Reading);
        }

        return new(
            due, EndOf(due, count.Start.Zone), workTo, null, readings, main.Counter.TouchedUnverified, main.Counter.Steps);
    }

    /// <summary>The last second of a day where the law's clock hangs.</summary>
    public static OffsetDateTime EndOf(LocalDate day, DateTimeZone zone) =>
        (zone.AtStartOfDay(day.PlusDays(1)) - Duration.FromSeconds(1)).ToOffsetDateTime();

    private static Reading Read(ClockCount count, FirstDay firstDay, MonthEnd? monthEnd, LegalPeriod period)
    {
        var rule = count.Rule;
        var counter = new ClockCounter(count.Calendar, Skipped(count));
        var start = count.Start.Date;
        var end = counter.Count(start, period, firstDay, monthEnd ?? MonthEnd.SameDate);
        if (rule.MinimumWorkingDays is { Settled: true } minimum)
        {
            end = counter.HoldWorkingDays(firstDay == FirstDay.Included ? start : start.PlusDays(1), end, minimum.Count);
        }

        var rolled = rule.Roll is null ? end : counter.Roll(end, count.RollCalendar);
        return new(rolled, rule.Roll is { Settled: false } ? end : rolled, counter);
    }

    private static (LocalDate, LocalDate)[] Skipped(ClockCount count)
    {
        if (count.Pauses.Count == 0 || count.Rule.Pauses.Count == 0)
        {
            return [];
        }

        var afterAsking = count.Rule.Pauses[0].Counting == PauseCounting.AfterAskUntilReply;
        return [.. count.Pauses.Select(p => (afterAsking ? p.AskedOn.PlusDays(1) : p.AskedOn, p.RepliedOn))];
    }

    private sealed record Reading(LocalDate Due, LocalDate WorkTo, ClockCounter Counter);
}
