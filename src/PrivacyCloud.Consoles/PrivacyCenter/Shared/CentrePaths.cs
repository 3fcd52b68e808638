using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Shared;

/// <summary>Where the pages of a privacy centre are.</summary>
public static class CentrePaths
{
    /// <summary>Stands where a brand would, for the company itself: no brand can be called so.</summary>
    public const string NoBrand = "_";

    /// <summary>The first page of a company or of one of its brands.</summary>
    public static string Home(CentreTenant company, BrandRow? brand)
    {
        ArgumentNullException.ThrowIfNull(company);
        return brand is null ? $"/centre/{company.Tenant.Slug}" : $"/centre/{company.Tenant.Slug}/{brand.Slug}";
    }

    /// <summary>The form.</summary>
    public static string Ask(CentreTenant company, BrandRow? brand)
    {
        ArgumentNullException.ThrowIfNull(company);
        return $"/centre/{company.Tenant.Slug}/{brand?.Slug.ToString() ?? NoBrand}/ask";
    }

    /// <summary>The tracking page.</summary>
    public static string Track(CentreTenant company)
    {
        ArgumentNullException.ThrowIfNull(company);
        return $"/centre/{company.Tenant.Slug}/track";
    }

    /// <summary>The choices of a brand's banner, as a plain form.</summary>
    public static string Choices(CentreTenant company, BrandRow brand)
    {
        ArgumentNullException.ThrowIfNull(company);
        ArgumentNullException.ThrowIfNull(brand);
        return $"/centre/{company.Tenant.Slug}/{brand.Slug}/choices";
    }

    /// <summary>Everything a person decided at a company, behind a code.</summary>
    public static string Preferences(CentreTenant company)
    {
        ArgumentNullException.ThrowIfNull(company);
        return $"/centre/{company.Tenant.Slug}/preferences";
    }
}
