using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Tenants;

/// <summary>Something that happened to a tenant, its brands or its keys.</summary>
public abstract record TenantEvent
{
    private TenantEvent()
    {
    }

    /// <summary>A legal entity joined as a controller.</summary>
    public sealed record Founded(
        TenantId Tenant,
        GroupId Group,
        Region Region,
        Slug Slug,
        Text LegalName,
        Country? Residency,
        ValueList<PackStamp> Packs,
        ValueList<Language> Languages) : TenantEvent;

    /// <summary>The legal name was replaced.</summary>
    public sealed record Renamed(Text LegalName) : TenantEvent;

    /// <summary>It was promised, or no longer promised, that personal data stays in a country.</summary>
    public sealed record ResidencyPromised(Country? Country) : TenantEvent;

    /// <summary>Staff may, or may no longer, sign in with an account of the organisation's own directory.</summary>
    public sealed record DirectoryLinked(DirectoryId? Directory) : TenantEvent;

    /// <summary>The tenant answers to this law, beginning with this edition of its pack.</summary>
    public sealed record JurisdictionAdded(PackStamp Pack) : TenantEvent;

    /// <summary>The tenant no longer answers to this law; its settings under it fell away.</summary>
    public sealed record JurisdictionDropped(JurisdictionCode Jurisdiction) : TenantEvent;

    /// <summary>The tenant works under another edition of a pack from now on. What was computed before stays.</summary>
    public sealed record PackAdopted(PackStamp Pack) : TenantEvent;

    /// <summary>People are answered in these languages.</summary>
    public sealed record LanguagesChosen(ValueList<Language> Languages) : TenantEvent;

    /// <summary>Somebody was named to be reached for this.</summary>
    public sealed record ContactNamed(ContactRole Role, Sealed Details) : TenantEvent;

    /// <summary>Nobody is reached for this any more.</summary>
    public sealed record ContactRemoved(ContactRole Role) : TenantEvent;

    /// <summary>A fee is asked for a right; the law that lets it be asked.</summary>
    public sealed record FeeSet(
        JurisdictionCode Jurisdiction, RightCode Right, Money Fee, CounselReason? Reason, Citation Citation)
            : TenantEvent;

    /// <summary>No fee is asked for a right.</summary>
    public sealed record FeeWaived(JurisdictionCode Jurisdiction, RightCode Right) : TenantEvent;

    /// <summary>A person may show who she is in any of these ways.</summary>
    public sealed record IdentityMeansSet(
        JurisdictionCode Jurisdiction, RightCode Right, ValueList<IdentityMeans> Means, Citation Citation)
            : TenantEvent;

    /// <summary>The tenant's pages are dressed like this.</summary>
    public sealed record BrandingSet(Branding Branding) : TenantEvent;

    /// <summary>It settled lead times and how long papers and packages of requests are kept.</summary>
    public sealed record RequestTermsSet(RequestTerms Terms) : TenantEvent;

    /// <summary>A site or an app opened.</summary>
    public sealed record BrandFounded(BrandId Brand, Slug Slug, Text Name, ValueList<Origin> Origins) : TenantEvent;

    /// <summary>A brand was given another name.</summary>
    public sealed record BrandRenamed(BrandId Brand, Text Name) : TenantEvent;

    /// <summary>Browsers may call with this brand's keys from these origins and no others.</summary>
    public sealed record OriginsAllowed(BrandId Brand, ValueList<Origin> Origins) : TenantEvent;

    /// <summary>A site or an app closed.</summary>
    public sealed record BrandClosed(BrandId Brand) : TenantEvent;

    /// <summary>A key for a brand's pages was issued.</summary>
    public sealed record PublishableKeyIssued(ApiKeyId Key, BrandId Brand, KeyMark Mark, KeyDigest Digest)
        : TenantEvent;

    /// <summary>A key for the tenant's own servers was issued, with what it may do.</summary>
    public sealed record SecretKeyIssued(
        ApiKeyId Key, ValueList<Permission> Permissions, KeyMark Mark, KeyDigest Digest) : TenantEvent;

    /// <summary>A key opens nothing from now on.</summary>
    public sealed record KeyRevoked(ApiKeyId Key) : TenantEvent;

    /// <summary>The tenant left.</summary>
    public sealed record Closed : TenantEvent;
}
