using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Operator;

/// <summary>A group of companies to found.</summary>
/// <param name="Region">Where what the companies share lives.</param>
/// <param name="Name">Its name in every language.</param>
public sealed record FoundGroupBody(Region Region, Text Name);

/// <summary>A company to found.</summary>
/// <param name="Group">The group it belongs to.</param>
/// <param name="Region">Where its data lives; it does not move.</param>
/// <param name="Slug">Its short name: lower-case letters, digits and hyphens, 2 to 40 characters.</param>
/// <param name="LegalName">Its legal name in every language.</param>
/// <param name="Jurisdictions">Whose law it answers to.</param>
/// <param name="Languages">In which languages people are answered, the first by default.</param>
/// <param name="Residency">The country in which its data is promised to stay.</param>
public sealed record FoundTenantBody(
    GroupId Group,
    Region Region,
    Slug Slug,
    Text LegalName,
    IReadOnlyList<JurisdictionCode> Jurisdictions,
    IReadOnlyList<Language> Languages,
    Country? Residency = null);

/// <summary>What a company's first key may do.</summary>
/// <param name="Permissions">Everything when not said.</param>
public sealed record FirstKeyBody(IReadOnlyList<Permission>? Permissions = null);

/// <summary>What runs: regions with how many companies, and the companies. No personal data.</summary>
/// <param name="Regions">Every region served here.</param>
/// <param name="Items">Companies, in the order of region and founding.</param>
/// <param name="Next">Where to go on, or null at the end.</param>
public sealed record OverviewBody(
    IReadOnlyList<RegionBody> Regions,
    IReadOnlyList<TenantLineBody> Items,
    [property: System.Text.Json.Serialization.JsonIgnore(
        Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] string? Next);

/// <summary>A region and how many logs of companies and groups it holds.</summary>
public sealed record RegionBody(Region Region, Country Country, int Tenants, int Groups);

/// <summary>A company as the operator sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Region">Where its data lives.</param>
/// <param name="IsAvailable">False when its log cannot be opened; the rest is absent then.</param>
/// <param name="Group">Its group.</param>
/// <param name="Slug">Its short name.</param>
/// <param name="Jurisdictions">Whose law it answers to.</param>
/// <param name="IsClosed">True when it has left.</param>
public sealed record TenantLineBody(
    string Id,
    Region Region,
    bool IsAvailable,
    GroupId? Group = null,
    Slug? Slug = null,
    IReadOnlyList<JurisdictionCode>? Jurisdictions = null,
    bool? IsClosed = null);
