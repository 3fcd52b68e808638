using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Tenants;

/// <summary>What the law says to a tenant's configuration, and in which country each region lies.</summary>
public sealed record TenantLaw(
    IReadOnlyDictionary<JurisdictionCode, PackTerms> Packs, IReadOnlyDictionary<Region, Country> Regions);

/// <summary>What one pack says to a tenant's configuration.</summary>
/// <param name="Stamp">Which edition this is.</param>
/// <param name="Rights">The rights it gives, with what each allows.</param>
public sealed record PackTerms(PackStamp Stamp, IReadOnlyDictionary<RightCode, RightTerms> Rights);

/// <summary>What a pack says to the settings of one right.</summary>
public sealed record RightTerms(FeeTerms Fee, IdentityTerms Identity);

/// <summary>Whether a fee may be asked for meeting a right.</summary>
public abstract record FeeTerms
{
    private FeeTerms(Citation citation) => Citation = citation;

    /// <summary>Where the law says so, or where it is silent.</summary>
    public Citation Citation { get; }

    /// <summary>A fee may be asked; with the currency and the most it may be, where the law sets them.</summary>
    public sealed record Allowed(Citation Where, Currency? Currency, long? Cap) : FeeTerms(Where);

    /// <summary>
    /// The law neither allows nor forbids it: off, until the tenant's counsel switches it on with a reason.
    /// </summary>
    public sealed record CounselOnly(Citation Where) : FeeTerms(Where);

    /// <summary>No fee may be asked.</summary>
    public sealed record Forbidden(Citation Where) : FeeTerms(Where);
}

/// <summary>Whether identity is shown before a right is met, and where the law says so.</summary>
public sealed record IdentityTerms(IdentityDemand Demand, Citation Citation);

/// <summary>How far a law goes in asking who the person is.</summary>
public enum IdentityDemand
{
    /// <summary>It must be shown.</summary>
    Required,

    /// <summary>It may be asked on reasonable doubt.</summary>
    WhenInDoubt,

    /// <summary>It may not be asked.</summary>
    Forbidden,
}
