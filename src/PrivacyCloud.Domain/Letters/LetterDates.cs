using System.Diagnostics;
using System.Globalization;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Letters;

/// <summary>Dates, numbers and amounts as each language writes them in a letter.</summary>
public static class LetterDates
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>4 March 2026, 04/03/2026, 2026年3月4日.</summary>
    public static string Date(LocalDate day, Language language) => language switch
    {
        Language.English => string.Create(
            Plain, $"{day.Day} {Plain.DateTimeFormat.GetMonthName(day.Month)} {day.Year}"),
        Language.Vietnamese => string.Create(Plain, $"{day.Day:00}/{day.Month:00}/{day.Year}"),
        Language.Japanese => string.Create(Plain, $"{day.Year}年{day.Month}月{day.Day}日"),
        _ => throw new UnreachableException(),
    };

    /// <summary>The date at the head of a letter, in Vietnamese with its place and in full words.</summary>
    public static string Head(LocalDate day, string place, Language language)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (language != Language.Vietnamese)
            return Date(day, language);

        // Official letters write the first two months with a zero, so that nobody puts a 1 before them.
        var month = day.Month < 3 ? $"0{day.Month}" : day.Month.ToString(Plain);
        var date = string.Create(Plain, $"ngày {day.Day:00} tháng {month} năm {day.Year}");
        return place.Length == 0 ? $"N{date[1..]}" : $"{place}, {date}";
    }

    /// <summary>A whole number with its groups.</summary>
    public static string Number(long number, Language language)
    {
        var grouped = number.ToString("#,0", Plain);
        return language == Language.Vietnamese ? grouped.Replace(',', '.') : grouped;
    }

    /// <summary>1,000 yen, 1.000 yên, 1,000円; a currency without a name of its own by its code.</summary>
    public static string Amount(Money money, Language language)
    {
        ArgumentNullException.ThrowIfNull(money);
        var number = Number(money.Amount, language);
        return money.Currency.ToString() switch
        {
            "JPY" => Named(number, new("yen", "yên", "円"), language),
            "VND" => Named(number, new("dong", "đồng", "ドン"), language),
            var code when language == Language.English => $"{code} {number}",
            var code => $"{number} {code}",
        };
    }

    /// <summary>Several things, one after the other, as the language puts them.</summary>
    public static string List(IEnumerable<string> things, Language language) =>
        string.Join(language == Language.Japanese ? "、" : ", ", things);

    private static string Named(string number, Text name, Language language) =>
        language == Language.Japanese ? number + name.Ja : $"{number} {name.In(language)}";
}
