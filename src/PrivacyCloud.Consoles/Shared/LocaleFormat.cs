using System.Diagnostics;
using System.Globalization;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Shared;

/// <summary>
/// Dates, times, numbers and spans as each language writes them. Written out here rather than taken from the machine's
/// cultures, so that every machine writes the same.
/// </summary>
public sealed class LocaleFormat(Language language)
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>4 March 2026, 04/03/2026, 2026年3月4日.</summary>
    public string Date(LocalDate day) => language switch
    {
        Language.English => string.Create(Plain, $"{day.Day} {MonthName(day.Month)} {day.Year}"),
        Language.Vietnamese => string.Create(Plain, $"{day.Day:00}/{day.Month:00}/{day.Year}"),
        Language.Japanese => string.Create(Plain, $"{day.Year}年{day.Month}月{day.Day}日"),
        _ => throw new UnreachableException(),
    };

    /// <summary>The date with its day of the week.</summary>
    public string LongDate(LocalDate day) => language switch
    {
        Language.English => $"{Weekday(day.DayOfWeek)} {Date(day)}",
        Language.Vietnamese => $"{Weekday(day.DayOfWeek)}, {Date(day)}",
        Language.Japanese => $"{Date(day)}（{Weekday(day.DayOfWeek)}）",
        _ => throw new UnreachableException(),
    };

    /// <summary>The day within its month: 12, with the short day of the week.</summary>
    public string ShortDay(LocalDate day) => language switch
    {
        Language.Japanese => string.Create(Plain, $"{day.Day}日（{ShortWeekday(day.DayOfWeek)}）"),
        _ => string.Create(Plain, $"{ShortWeekday(day.DayOfWeek)} {day.Day}"),
    };

    /// <summary>February 2026, Tháng 2/2026, 2026年2月.</summary>
    public string Month(LocalDate day) => language switch
    {
        Language.English => string.Create(Plain, $"{MonthName(day.Month)} {day.Year}"),
        Language.Vietnamese => string.Create(Plain, $"Tháng {day.Month}/{day.Year}"),
        Language.Japanese => string.Create(Plain, $"{day.Year}年{day.Month}月"),
        _ => throw new UnreachableException(),
    };

    /// <summary>The time of day to the minute, or to the second where it has seconds.</summary>
    public static string Time(LocalTime time) => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", Plain);

    /// <summary>A moment with its zone: date, time, zone and how far that is from UTC.</summary>
    public string Moment(OffsetDateTime at, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return language == Language.Japanese
            ? $"{LongDate(at.Date)}{Time(at.TimeOfDay)}（{Zone(zone, at.Offset)}）"
            : $"{LongDate(at.Date)}, {Time(at.TimeOfDay)} ({Zone(zone, at.Offset)})";
    }

    /// <summary>A zone by its name and its distance from UTC.</summary>
    public static string Zone(DateTimeZone zone, Offset offset)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return $"{zone.Id.Replace('_', ' ')}, UTC{offset.ToString("+HH:mm", Plain)}";
    }

    /// <summary>A whole number with its groups.</summary>
    public string Number(long number) => language == Language.Vietnamese
        ? number.ToString("#,0", Plain).Replace(',', '.')
        : number.ToString("#,0", Plain);

    /// <summary>The name of a day of the week.</summary>
    public string Weekday(IsoDayOfWeek day) => DayReasonTexts.NameOf(day).In(language);

    /// <summary>The short name of a day of the week.</summary>
    public string ShortWeekday(IsoDayOfWeek day) => DateWords.ShortWeekdays[(int)day - 1].In(language);

    /// <summary>A span of a statute in words, such as 20 calendar days.</summary>
    public string Span(LegalPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (one, many) = period.Unit switch
        {
            TimeUnit.Hour => (DateWords.Hour, DateWords.Hours),
            TimeUnit.CalendarDay => (DateWords.CalendarDay, DateWords.CalendarDays),
            TimeUnit.WorkingDay => (DateWords.WorkingDay, DateWords.WorkingDays),
            TimeUnit.Month => (DateWords.Month, DateWords.Months),
            _ => throw new UnreachableException(),
        };
        return Count(one, many, period.Count);
    }

    /// <summary>A number with its noun, singular for one.</summary>
    public string Count(Text one, Text many, long number)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(many);
        return Fill((number == 1 ? one : many).In(language), Number(number));
    }

    /// <summary>A text in the language.</summary>
    public string In(Text text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.In(language);
    }

    /// <summary>Several things, one after the other, as the language puts them.</summary>
    public string List(IEnumerable<string> things) =>
        string.Join(language == Language.Japanese ? "、" : ", ", things);

    /// <summary>Fills the gaps of a text.</summary>
    internal static string Fill(string text, params object[] gaps) => string.Format(Plain, text, gaps);

    private static string MonthName(int month) => Plain.DateTimeFormat.GetMonthName(month);
}
