using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Views;

/// <summary>A tenant as it is shown. Contacts are references into the vault.</summary>
public sealed record TenantRow(
    TenantId Id,
    GroupId Group,
    Region Region,
    Slug Slug,
    Text LegalName,
    Country? Residency,
    ValueList<PackStamp> Packs,
    ValueList<Language> Languages,
    ValueList<Contact> Contacts,
    ValueList<Fee> Fees,
    ValueList<IdentitySetting> Identity,
    Branding? Branding,
    RequestTerms Requests,
    bool IsClosed,
    long Version)
{
    /// <summary>The directory whose accounts its staff may sign in with; none: passwords alone.</summary>
    public DirectoryId? Directory { get; init; }

    /// <summary>Counts how often a directory was linked or taken back: what began under one ends with it.</summary>
    public int DirectoryLinks { get; init; }

    /// <summary>The row a state stands for.</summary>
    internal static TenantRow Of(TenantState.Open tenant, bool isClosed, long version) => new(
        tenant.Tenant, tenant.Group, tenant.Region, tenant.Slug, tenant.LegalName, tenant.Residency, tenant.Packs,
        tenant.Languages, tenant.Contacts, tenant.Fees, tenant.Identity, tenant.Branding, tenant.Requests,
        isClosed, version)
    {
        Directory = tenant.Directory,
        DirectoryLinks = tenant.DirectoryLinks,
    };
}
