using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Views;

/// <summary>A brand as it is shown.</summary>
public sealed record BrandRow(
    BrandId Id, TenantId Tenant, Slug Slug, Text Name, ValueList<Origin> Origins, bool IsClosed);
