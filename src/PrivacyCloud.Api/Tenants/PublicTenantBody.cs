using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Tenants;

/// <summary>
/// What anybody may know of a company: who is the controller on this brand's pages, and under whose law.
/// </summary>
/// <param name="LegalName">The company's legal name in every language.</param>
/// <param name="Brand">The brand the key is bound to.</param>
/// <param name="Languages">In which languages people are answered, the first by default.</param>
/// <param name="Jurisdictions">Whose law the company answers to.</param>
/// <param name="Region">Where its data lives.</param>
public sealed record PublicTenantBody(
    Text LegalName,
    PublicBrandBody Brand,
    IReadOnlyList<Language> Languages,
    IReadOnlyList<JurisdictionCode> Jurisdictions,
    Region Region)
{
    /// <summary>The public part of a company.</summary>
    public static PublicTenantBody Of(TenantRow tenant, BrandRow brand)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        ArgumentNullException.ThrowIfNull(brand);
        return new(
            tenant.LegalName, new(brand.Id, brand.Slug, brand.Name), tenant.Languages,
            [.. tenant.Packs.Select(pack => pack.Jurisdiction)], tenant.Region);
    }
}

/// <summary>What anybody may know of a brand.</summary>
public sealed record PublicBrandBody(BrandId Id, Slug Slug, Text Name);
