using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Reading;

/// <summary>Reads working weeks and days off.</summary>
internal static class CalendarReader
{
    private static readonly Dictionary<string, DayKind> Kinds = new(StringComparer.Ordinal)
    {
        ["holiday"] = DayKind.Holiday,
        ["substitute"] = DayKind.Substitute,
        ["citizens-holiday"] = DayKind.CitizensHoliday,
        ["swapped-off"] = DayKind.SwappedOff,
        ["swapped-worked"] = DayKind.SwappedWorked,
        ["closing"] = DayKind.Closing,
        ["open"] = DayKind.Open,
    };

    private static readonly Dictionary<string, IsoDayOfWeek> Week = new(StringComparer.Ordinal)
    {
        ["monday"] = IsoDayOfWeek.Monday,
        ["tuesday"] = IsoDayOfWeek.Tuesday,
        ["wednesday"] = IsoDayOfWeek.Wednesday,
        ["thursday"] = IsoDayOfWeek.Thursday,
        ["friday"] = IsoDayOfWeek.Friday,
        ["saturday"] = IsoDayOfWeek.Saturday,
        ["sunday"] = IsoDayOfWeek.Sunday,
    };

    public static WorkCalendar? Read(string file, Node node, Errors errors) =>
        Members.Of(file, node, errors, calendar =>
        {
            calendar.Ignore("$schema");
            var id = calendar.Code("id");
            if (!file.EndsWith($"/calendars/{id}.json", StringComparison.Ordinal))
            {
                calendar.Complain("id", "The file must be named after the calendar's id.");
            }

            var week = calendar.Object("week", ReadWeek) ?? [];
            var years = calendar.Array("years", ReadYear);
            CheckYears(calendar, years);
            return new WorkCalendar(id, calendar.Text("summary"), week, Unique(years));
        });

    private static HashSet<IsoDayOfWeek> ReadWeek(Members week)
    {
        var days = week.Strings("workingDays", least: 1);
        week.CitationOrNull("citation");
        week.Checked("verified");
        if (days.Any(day => !Week.ContainsKey(day)))
        {
            week.Complain("workingDays", "Each must be a day of the week in lower case, such as monday.");
        }

        return [.. days.Where(Week.ContainsKey).Select(day => Week[day])];
    }

    private static CalendarYear ReadYear(Members year)
    {
        var number = (int)year.Whole("year", 2000, 2100);
        var verified = year.Checked("verified");
        var days = year.Array("days", ReadDay);
        foreach (var wrong in days.Where(day => day.On.Year != number))
        {
            year.Complain("days", $"{wrong.On:yyyy-MM-dd} is not in {number}.");
        }

        foreach (var twice in days.GroupBy(day => day.On).Where(group => group.Count() > 1))
        {
            year.Complain("days", $"{twice.Key:yyyy-MM-dd} is there twice. Keep one.");
        }

        return new(number, year.Citation("citation"), verified.On, verified.Confidence,
            [.. days.DistinctBy(d => d.On)]);
    }

    private static DayOff ReadDay(Members day) => new(
        day.Date("on"),
        day.Word("kind", Kinds, DayKind.Holiday),
        day.Text("name"),
        Confidence(day),
        day.CitationOrNull("citation"));

    private static Confidence? Confidence(Members day)
    {
        var confidence = day.MarkOrNull("confidence");
        if (confidence is { } mark && !mark.MayFire())
        {
            day.Complain("confidence", "MEM, M and U never move a clock. Verify it or leave the day out.");
        }

        return confidence;
    }

    private static void CheckYears(Members calendar, IReadOnlyList<CalendarYear> years)
    {
        foreach (var twice in years.GroupBy(y => y.Year).Where(group => group.Count() > 1))
        {
            calendar.Complain("years", $"{twice.Key} is there twice. Keep one.");
        }
    }

    private static IReadOnlyList<CalendarYear> Unique(IReadOnlyList<CalendarYear> years) =>
        [.. years.DistinctBy(y => y.Year).Select(y => y with { Days = [.. y.Days.Where(d => d.On.Year == y.Year)] })];
}
