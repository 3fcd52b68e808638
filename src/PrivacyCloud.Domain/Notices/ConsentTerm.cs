using System.Globalization;

namespace PrivacyCloud.Domain.Notices;

/// <summary>
/// How long a choice lasts before it is asked again: ISO 8601 with one unit, <c>P90D</c>, <c>P12M</c>, <c>P1Y</c>, at
/// most ten years. The tenant's own choice: no number of it stands in a law.
/// </summary>
public readonly record struct ConsentTerm
{
    private const int YearsMax = 10;
    private const int MonthsMax = YearsMax * 12;
    private const int DaysMax = YearsMax * 365;

    private readonly string? _text;
    private readonly int _count;

    private ConsentTerm(string text, int count) => (_text, _count) = (text, count);

    /// <summary>Reads a term; false when it breaks the rules above.</summary>
    public static bool TryParse(string? text, out ConsentTerm term)
    {
        term = default;
        if (text is not { Length: >= 3 and <= 6 } || text[0] != 'P' || text[1] == '0'
            || !int.TryParse(text.AsSpan(1..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return false;
        }

        var most = text[^1] switch { 'D' => DaysMax, 'M' => MonthsMax, 'Y' => YearsMax, _ => 0 };
        if (count > most)
            return false;

        term = new(text, count);
        return true;
    }

    /// <summary>Reads a term that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static ConsentTerm Parse(string text) =>
        TryParse(text, out var term) ? term : throw new FormatException("This is not a term.");

    /// <summary>When a choice of a moment ends: the same time of day after the term, where the person is.</summary>
    public Instant EndOf(Instant given, DateTimeZone zone)
    {
        var local = given.InZone(zone).LocalDateTime;
        var end = _text?[^1] switch
        {
            'D' => local.PlusDays(_count),
            'M' => local.PlusMonths(_count),
            'Y' => local.PlusYears(_count),
            _ => local,
        };
        return end.InZoneLeniently(zone).ToInstant();
    }

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? string.Empty;
}
