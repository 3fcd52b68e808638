using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Ports;

/// <summary>A region and the tenants whose data lies in it.</summary>
public sealed record RegionOverview(Region Region, IReadOnlyList<TenantOverview> Tenants);

/// <summary>A tenant as the public may know it.</summary>
/// <param name="Slug">Its short name in addresses.</param>
/// <param name="LegalName">The name of the legal entity.</param>
/// <param name="Jurisdictions">Whose law it answers under.</param>
/// <param name="Brands">The names under which people know it.</param>
public sealed record TenantOverview(
    string Slug, Text LegalName, IReadOnlyList<JurisdictionCode> Jurisdictions, IReadOnlyList<Text> Brands);
