using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Public.Explainer;

/// <summary>The days of a clock, from its start to the last day that matters, ready to be drawn by month.</summary>
internal static class Strip
{
    /// <summary>The most days that are drawn; of longer clocks the beginning and the end are.</summary>
    public const int DaysMax = 124;

    public static IReadOnlyList<StripDay> Of(Clock clock, LocalDate start, LocaleFormat format)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var steps = clock.Steps.GroupBy(s => s.On).ToDictionary(g => g.Key, Merge);
        var last = LastDay(clock, start);
        var days = new List<StripDay>();
        for (var day = start; day <= last; day = day.PlusDays(1))
        {
            days.Add(Cell(clock, day, start, steps.TryGetValue(day, out var step) ? step : null, format));
        }

        return days;
    }

    // A day that was counted and then moved away from has two steps: the first counts, the later one says why.
    private static ClockStep Merge(IEnumerable<ClockStep> steps)
    {
        var all = steps.ToList();
        var counted = all.Find(s => s.Counted);
        var last = all.Select(s => s.Reason).LastOrDefault(reason => reason is not null);
        return (counted.Counted ? counted : all[0]) with { Reason = last };
    }

    private static LocalDate LastDay(Clock clock, LocalDate start)
    {
        var last = LocalDate.Max(LocalDate.Max(clock.Due, clock.WorkTo), start);
        last = clock.OpensOn is { } opens ? LocalDate.Max(last, opens) : last;
        return clock.LatestAt is { } latest ? LocalDate.Max(last, LastDayBefore(latest)) : last;
    }

    // What ends at midnight ends with the day before.
    private static LocalDate LastDayBefore(OffsetDateTime end) => end.PlusSeconds(-1).Date;

    private static StripDay Cell(Clock clock, LocalDate day, LocalDate start, ClockStep? step, LocaleFormat format)
    {
        var kind = step switch
        {
            null => StripKind.Outside,
            { Counted: true } => StripKind.Counted,
            _ => StripKind.Skipped,
        };
        var count = step is { Counted: true, N: var n } ? Numbered(clock, n, format) : null;
        var why = step is { Reason: { } reason } && !GoesWithoutSaying(step.Value, clock)
            ? Reasons.Say(reason, format) : null;
        return new(day, kind, count, why ?? Beyond(clock, day, format), Marks(clock, day, start));
    }

    // The steps are those of the first reading; what lies beyond them is there for the other one.
    private static string? Beyond(Clock clock, LocalDate day, LocaleFormat format) =>
        day > clock.Steps[^1].On && day != clock.OpensOn ? format.In(StripWords.OtherReading) : null;

    // A Sunday that counts needs no word, unless the end fell on it and moved.
    private static bool GoesWithoutSaying(ClockStep step, Clock clock) =>
        step is { Counted: true, Reason: DayReason.RestDay } && step.N < clock.Steps.Max(s => s.N);

    private static string Numbered(Clock clock, int n, LocaleFormat format) => clock.Period.Unit == TimeUnit.Hour
        ? LocaleFormat.Fill(format.In(StripWords.HourN), format.Number(n))
        : LocaleFormat.Fill(format.In(StripWords.DayN), format.Number(n));

    private static List<StripMark> Marks(Clock clock, LocalDate day, LocalDate start)
    {
        var marks = new List<StripMark>();
        if (day == start)
        {
            marks.Add(StripMark.Start);
        }

        if (day == clock.WorkTo && clock.WorkTo != clock.Due)
        {
            marks.Add(StripMark.WorkTo);
        }

        if (day == clock.Due)
        {
            marks.Add(StripMark.Due);
        }

        if (day == clock.OpensOn)
        {
            marks.Add(StripMark.Opens);
        }

        return marks;
    }
}
