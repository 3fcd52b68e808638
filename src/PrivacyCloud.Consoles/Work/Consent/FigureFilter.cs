using System.Globalization;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>What the address of the figures says: whoever keeps the address keeps the view.</summary>
/// <param name="Brand">One brand, or none for all.</param>
/// <param name="Purpose">One purpose, or none for all.</param>
/// <param name="Days">How many days back, today included.</param>
public sealed record FigureFilter(BrandId? Brand, PurposeCode? Purpose, int Days)
{
    internal const string BrandKey = "brand";
    internal const string PurposeKey = "purpose";
    internal const string DaysKey = "days";

    private const int DaysDefault = 30;

    /// <summary>The spans there are to choose from.</summary>
    public static IReadOnlyList<int> Spans { get; } = [7, DaysDefault, 90, 365];

    /// <summary>Everything of the last month.</summary>
    public static FigureFilter All { get; } = new(null, null, DaysDefault);

    /// <summary>Reads it; what makes no sense is left out.</summary>
    internal static FigureFilter Of(IQueryCollection query) => new(
        BrandId.TryParse(query[BrandKey], out var brand) ? brand : null,
        PurposeCode.TryParse(query[PurposeKey], out var purpose) ? purpose : null,
        int.TryParse(query[DaysKey], NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            && Spans.Contains(days) ? days : DaysDefault);

    /// <summary>The members of its address, those that say something.</summary>
    internal (string Key, string Value)[] Members() =>
    [
        .. Brand is { } brand ? [(BrandKey, brand.ToString())] : Array.Empty<(string, string)>(),
        .. Purpose is { } purpose ? [(PurposeKey, purpose.ToString())] : Array.Empty<(string, string)>(),
        .. Days != DaysDefault
            ? [(DaysKey, Days.ToString(CultureInfo.InvariantCulture))] : Array.Empty<(string, string)>(),
    ];
}
