using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Tenants;

/// <summary>What is known of a tenant.</summary>
public abstract record TenantState
{
    private TenantState()
    {
    }

    /// <summary>It was never founded.</summary>
    public sealed record None : TenantState;

    /// <summary>It is with us.</summary>
    public sealed record Open(
        TenantId Tenant,
        GroupId Group,
        Region Region,
        Slug Slug,
        Text LegalName,
        Country? Residency,
        ValueList<PackStamp> Packs,
        ValueList<Language> Languages) : TenantState
    {
        /// <summary>Who is reached for what.</summary>
        public ValueList<Contact> Contacts { get; init; } = [];

        /// <summary>Fees asked; a right that is not here costs nothing.</summary>
        public ValueList<Fee> Fees { get; init; } = [];

        /// <summary>How identity is shown; a right that is not here follows the pack.</summary>
        public ValueList<IdentitySetting> Identity { get; init; } = [];

        /// <summary>What it has settled for data subject requests.</summary>
        public RequestTerms Requests { get; init; } = RequestTerms.Default;

        /// <summary>The directory whose accounts its staff may sign in with; none: passwords alone.</summary>
        public DirectoryId? Directory { get; init; }

        /// <summary>Counts how often a directory was linked or taken back: what began under one ends with it.</summary>
        public int DirectoryLinks { get; init; }

        /// <summary>How its pages are dressed; none is the product's own look.</summary>
        public Branding? Branding { get; init; }

        /// <summary>Its sites and apps, closed ones too: their ids and slugs are never used again.</summary>
        public ValueList<Brand> Brands { get; init; } = [];

        /// <summary>Its keys, revoked ones too.</summary>
        public ValueList<ApiKey> Keys { get; init; } = [];

        /// <summary>True when the tenant answers to this law.</summary>
        public bool Answers(JurisdictionCode jurisdiction) => Packs.Any(pack => pack.Jurisdiction == jurisdiction);

        /// <summary>A brand that is open, or null.</summary>
        public Brand? OpenBrand(BrandId brand) => Brands.FirstOrDefault(one => one.Id == brand && !one.IsClosed);
    }

    /// <summary>It left; what it was is kept, for its brands and keys must never be mistaken for another's.</summary>
    public sealed record Closed(Open Before) : TenantState;
}

/// <summary>Somebody to be reached, by reference into the vault.</summary>
public sealed record Contact(ContactRole Role, Sealed Details);

/// <summary>A fee asked for a right.</summary>
public sealed record Fee(
    JurisdictionCode Jurisdiction, RightCode Right, Money Amount, CounselReason? Reason, Citation Citation);

/// <summary>How identity is shown for a right.</summary>
public sealed record IdentitySetting(JurisdictionCode Jurisdiction, RightCode Right, ValueList<IdentityMeans> Means);

/// <summary>A site or an app.</summary>
public sealed record Brand(BrandId Id, Slug Slug, Text Name, ValueList<Origin> Origins, bool IsClosed);

/// <summary>An API key: bound to a brand, or with permissions of its own.</summary>
public sealed record ApiKey(
    ApiKeyId Id, BrandId? Brand, ValueList<Permission> Permissions, KeyMark Mark, KeyDigest Digest, bool IsRevoked);
