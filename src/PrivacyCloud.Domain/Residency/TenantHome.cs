using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Residency;

/// <summary>What a region tells of a tenant: how it is found, and nothing of what it is.</summary>
/// <param name="Tenant">Its id, which names nobody.</param>
/// <param name="Slug">Its short name in public addresses.</param>
/// <param name="Hosts">The hosts of its brands' sites, each once, in ordinal order.</param>
/// <param name="Standing">Whether one may be sent here for it.</param>
public sealed record TenantHome(TenantId Tenant, Slug Slug, ValueList<HostName> Hosts, HomeStanding Standing);
