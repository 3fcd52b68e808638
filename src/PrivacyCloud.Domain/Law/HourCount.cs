namespace PrivacyCloud.Domain.Law;

/// <summary>
/// Counts periods of hours: elapsed time through every day, to the second. Nothing rolls, nothing pauses.
/// </summary>
internal static class HourCount
{
    public static Counted Of(ClockCount count)
    {
        var hours = Duration.FromHours(count.Period.Count);
        var dueAt = count.Start + hours;
        var (latest, sure) = Latest(count, hours);
        return new(
            dueAt.Date,
            dueAt.ToOffsetDateTime(),
            dueAt.Date,
            latest > dueAt.ToInstant() ? latest.InZone(dueAt.Zone).ToOffsetDateTime() : null,
            count.Rule.OtherReading is { } other ? [other.Reading] : [],
            UnverifiedCalendar: !sure,
            Confidence.Primary,
            Steps(count.Start, dueAt));
    }

    private static (Instant At, bool Sure) Latest(ClockCount count, Duration hours)
    {
        var start = count.Start.ToInstant();
        var latest = start + hours;
        if (count.Rule.OtherReading is { FirstDay: FirstDay.ExcludedHour })
        {
            latest = NextFullHour(count.Start) + hours;
        }

        if (count.Rule.MinimumWorkingDays is not { Settled: false } minimum)
        {
            return (latest, true);
        }

        var (end, sure) = EndOfWorkingDay(count, minimum.Count);
        return (Instant.Max(latest, end), sure);
    }

    /// <summary>The hour in which the event falls is left out, so that counting begins with the next one.</summary>
    private static Instant NextFullHour(ZonedDateTime start)
    {
        var local = start.LocalDateTime;
        var into = Duration.FromMinutes(local.Minute) + Duration.FromSeconds(local.Second)
            + Duration.FromNanoseconds(local.NanosecondOfSecond);
        return start.ToInstant() - into + Duration.FromHours(1);
    }

    private static (Instant At, bool Sure) EndOfWorkingDay(ClockCount count, int wanted)
    {
        var (day, sure) = (count.Start.Date, true);
        for (var held = 0; held < wanted;)
        {
            day = day.PlusDays(1);
            var known = count.Calendar.On(day);
            held += known.IsOff ? 0 : 1;
            sure &= known.IsVerified;
        }

        return (count.Start.Zone.AtStartOfDay(day.PlusDays(1)).ToInstant(), sure);
    }

    private static List<ClockStep> Steps(ZonedDateTime start, ZonedDateTime dueAt)
    {
        var steps = new List<ClockStep>();
        for (var day = start.Date; day <= dueAt.Date; day = day.PlusDays(1))
        {
            var until = Instant.Min(dueAt.ToInstant(), start.Zone.AtStartOfDay(day.PlusDays(1)).ToInstant());
            steps.Add(new(day, Counted: true, (int)(until - start.ToInstant()).TotalHours, null));
        }

        return steps;
    }
}
