using System.Globalization;

namespace PrivacyCloud.Domain.Law;

/// <summary>A span of a statute: counted, not measured. At least 1, at most 10,000 of one unit.</summary>
public sealed record LegalPeriod(int Count, TimeUnit Unit)
{
    /// <summary>The most of one unit.</summary>
    public const int CountMax = 10_000;

    /// <summary>The ISO 8601 form: <c>PT72H</c>, <c>P20D</c>, <c>P1M</c>. Working days are written as days.</summary>
    public string Iso => Unit switch
    {
        TimeUnit.Hour => string.Create(CultureInfo.InvariantCulture, $"PT{Count}H"),
        TimeUnit.Month => string.Create(CultureInfo.InvariantCulture, $"P{Count}M"),
        _ => string.Create(CultureInfo.InvariantCulture, $"P{Count}D"),
    };

    /// <summary>Reads an ISO form whose letters fit the unit; false for anything else.</summary>
    public static bool TryParse(string? iso, TimeUnit unit, out LegalPeriod? period)
    {
        period = null;
        var (before, after) = unit switch
        {
            TimeUnit.Hour => ("PT", 'H'),
            TimeUnit.Month => ("P", 'M'),
            _ => ("P", 'D'),
        };
        if (string.IsNullOrEmpty(iso) || !iso.StartsWith(before, StringComparison.Ordinal) || iso[^1] != after
            || !int.TryParse(iso[before.Length..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count is < 1 or > CountMax)
        {
            return false;
        }

        period = new(count, unit);
        return true;
    }

    /// <summary>This and so many more of another span of the same unit.</summary>
    public LegalPeriod Plus(LegalPeriod other, int times)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Unit == Unit
            ? this with { Count = Count + (other.Count * times) }
            : throw new ArgumentException("A period is lengthened in its own unit.", nameof(other));
    }
}

/// <summary>What a period is counted in.</summary>
public enum TimeUnit
{
    /// <summary>Hours, through every day, to the second.</summary>
    Hour,

    /// <summary>Every day counts.</summary>
    CalendarDay,

    /// <summary>Only working days count.</summary>
    WorkingDay,

    /// <summary>By the calendar's months.</summary>
    Month,
}
