using System.Globalization;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Runtime.Views;

/// <summary>A brand's catalogue: which version of its stream everything else of it is of.</summary>
public sealed record CatalogueRow(BrandId Brand, long Version);

/// <summary>A purpose of a brand.</summary>
public sealed record PurposeRow(BrandId Brand, Purpose Purpose)
{
    /// <summary>What stands before the key of every purpose of a brand.</summary>
    public static string PrefixOf(BrandId brand) => $"{brand}|";

    /// <summary>The row's key.</summary>
    public static string KeyOf(BrandId brand, PurposeCode purpose) => $"{PrefixOf(brand)}{purpose}";
}

/// <summary>A version of a brand's notice, without its texts.</summary>
/// <param name="Brand">Whose.</param>
/// <param name="Edition">Which.</param>
/// <param name="SupersededAt">Since when the next one is shown; none while this one is.</param>
public sealed record NoticeEditionRow(BrandId Brand, NoticeEdition Edition, Instant? SupersededAt)
{
    /// <summary>What stands before the key of every version of a brand's notice.</summary>
    public static string PrefixOf(BrandId brand) => $"{brand}|";

    /// <summary>The row's key; versions stand in their order.</summary>
    public static string KeyOf(BrandId brand, int version) =>
        PrefixOf(brand) + version.ToString("D9", CultureInfo.InvariantCulture);
}
