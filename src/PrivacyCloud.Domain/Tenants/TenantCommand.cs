using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Tenants;

/// <summary>What somebody wants done with a tenant, its brands or its keys.</summary>
public abstract record TenantCommand
{
    private TenantCommand()
    {
    }

    /// <summary>A legal entity joins: whose it is, where its data lives, whose law it answers to.</summary>
    public sealed record Found(
        TenantId Tenant,
        GroupId Group,
        Region Region,
        Slug Slug,
        Text LegalName,
        Country? Residency,
        ValueList<JurisdictionCode> Jurisdictions,
        ValueList<Language> Languages) : TenantCommand;

    /// <summary>The legal name is another now.</summary>
    public sealed record Rename(Text LegalName) : TenantCommand;

    /// <summary>Promise that personal data stays in a country; none takes the promise back.</summary>
    public sealed record PromiseResidency(Country? Country) : TenantCommand;

    /// <summary>
    /// The staff's own organisation keeps its accounts in a directory, with which they may sign in; none takes it back.
    /// </summary>
    public sealed record LinkDirectory(DirectoryId? Directory) : TenantCommand;

    /// <summary>The tenant answers to one more law.</summary>
    public sealed record AddJurisdiction(JurisdictionCode Jurisdiction) : TenantCommand;

    /// <summary>The tenant no longer answers to a law.</summary>
    public sealed record DropJurisdiction(JurisdictionCode Jurisdiction) : TenantCommand;

    /// <summary>Go over to the edition of a pack that is loaded now.</summary>
    public sealed record AdoptPack(JurisdictionCode Jurisdiction) : TenantCommand;

    /// <summary>Which languages people are answered in, the first by default.</summary>
    public sealed record ChooseLanguages(ValueList<Language> Languages) : TenantCommand;

    /// <summary>Who is reached for what. The details lie in the vault.</summary>
    public sealed record NameContact(ContactRole Role, Sealed Details) : TenantCommand;

    /// <summary>Nobody is reached for this any more.</summary>
    public sealed record RemoveContact(ContactRole Role) : TenantCommand;

    /// <summary>Ask a fee for a right; with counsel's reason where the law is silent.</summary>
    public sealed record SetFee(JurisdictionCode Jurisdiction, RightCode Right, Money Fee, CounselReason? Reason)
        : TenantCommand;

    /// <summary>Ask no fee for a right any more.</summary>
    public sealed record WaiveFee(JurisdictionCode Jurisdiction, RightCode Right) : TenantCommand;

    /// <summary>In which ways a person may show who she is; she chooses among them. None asks nothing.</summary>
    public sealed record SetIdentityMeans(
        JurisdictionCode Jurisdiction, RightCode Right, ValueList<IdentityMeans> Means) : TenantCommand;

    /// <summary>How the tenant's pages are dressed.</summary>
    public sealed record SetBranding(Branding Branding) : TenantCommand;

    /// <summary>Settle lead times and how long papers and packages of requests are kept.</summary>
    public sealed record SetRequestTerms(RequestTerms Terms) : TenantCommand;

    /// <summary>A site or an app opens.</summary>
    public sealed record FoundBrand(BrandId Brand, Slug Slug, Text Name, ValueList<Origin> Origins) : TenantCommand;

    /// <summary>A brand bears another name.</summary>
    public sealed record RenameBrand(BrandId Brand, Text Name) : TenantCommand;

    /// <summary>From which web origins, and no others, browsers may call with this brand's keys.</summary>
    public sealed record AllowOrigins(BrandId Brand, ValueList<Origin> Origins) : TenantCommand;

    /// <summary>A site or an app closes, and its keys with it.</summary>
    public sealed record CloseBrand(BrandId Brand) : TenantCommand;

    /// <summary>A key for a brand's pages: public by nature.</summary>
    public sealed record IssuePublishableKey(ApiKeyId Key, BrandId Brand, KeyMark Mark, KeyDigest Digest)
        : TenantCommand;

    /// <summary>A key for the tenant's own servers, with what it may do.</summary>
    public sealed record IssueSecretKey(
        ApiKeyId Key, ValueList<Permission> Permissions, KeyMark Mark, KeyDigest Digest) : TenantCommand;

    /// <summary>A key opens nothing from now on.</summary>
    public sealed record RevokeKey(ApiKeyId Key) : TenantCommand;

    /// <summary>The tenant leaves. Its log stays as evidence; its keys open nothing.</summary>
    public sealed record Close : TenantCommand;
}
