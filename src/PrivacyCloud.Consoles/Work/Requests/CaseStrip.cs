using PrivacyCloud.Consoles.Public.Explainer;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>The days of a clock on record, as they were counted then, ready to be drawn by month.</summary>
internal static class CaseStrip
{
    /// <summary>The days from its start to the last that matters.</summary>
    public static IReadOnlyList<StripDay> Of(RequestClock clock, DateTimeZone zone, PageContext page)
    {
        var start = clock.Question.From.InZone(zone).Date;
        var steps = clock.Clock.Steps.GroupBy(one => one.On).ToDictionary(one => one.Key, one => one.Last());
        var last = LocalDate.Max(LocalDate.Max(clock.Clock.Due, clock.Clock.WorkTo), start);
        List<StripDay> days = [];
        for (var day = start; day <= last && days.Count < Strip.DaysMax; day = day.PlusDays(1))
        {
            days.Add(Cell(clock, day, start, steps.GetValueOrDefault(day), page));
        }

        return days;
    }

    private static StripDay Cell(
        RequestClock clock, LocalDate day, LocalDate start, RecordedStep? step, PageContext page)
    {
        var kind = step switch
        {
            null => StripKind.Outside,
            { Counted: true } => StripKind.Counted,
            _ => StripKind.Skipped,
        };
        var unit = clock.Clock.Period.Unit == TimeUnit.Hour ? StripWords.HourN : StripWords.DayN;
        var count = step is { Counted: true, N: var n } ? page.Say(unit, page.Format.Number(n)) : null;
        var why = step is { Counted: false, Why: { } text } ? page.Say(text) : null;
        return new(day, kind, count, why, [.. Marks(clock, day, start)]);
    }

    private static IEnumerable<StripMark> Marks(RequestClock clock, LocalDate day, LocalDate start)
    {
        if (day == start)
        {
            yield return StripMark.Start;
        }

        if (day == clock.Clock.WorkTo && clock.Clock.WorkTo != clock.Clock.Due)
        {
            yield return StripMark.WorkTo;
        }

        if (day == clock.Clock.Due)
        {
            yield return StripMark.Due;
        }
    }
}
