using NodaTime.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Runtime.Consents.Figures;

/// <summary>Which figure it is: brand, day, purpose. Rows stand by brand, then in the order of the days.</summary>
/// <param name="Brand">Whose page asked.</param>
/// <param name="Day">The day, in the tenant's zone.</param>
/// <param name="Purpose">What for.</param>
public readonly record struct FigureKey(BrandId Brand, LocalDate Day, PurposeCode Purpose)
{
    /// <summary>What stands before all rows of a brand from a day on.</summary>
    public static string From(BrandId brand, LocalDate day) => $"{brand}/{LocalDatePattern.Iso.Format(day)}";

    /// <summary>Reads a row's key; false for any other.</summary>
    public static bool TryParse(string? text, out FigureKey key)
    {
        key = default;
        if (text?.Split('/') is not [var brand, var day, var purpose]
            || !BrandId.TryParse(brand, out var whose) || !PurposeCode.TryParse(purpose, out var code)
            || LocalDatePattern.Iso.Parse(day) is not { Success: true, Value: var on })
            return false;

        key = new(whose, on, code);
        return true;
    }

    /// <summary>The row's key.</summary>
    public override string ToString() => $"{From(Brand, Day)}/{Purpose}";
}
