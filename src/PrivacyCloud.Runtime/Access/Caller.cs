using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Access;

/// <summary>Who is calling, as the credential alone says.</summary>
/// <param name="Kind">What kind of credential it is.</param>
/// <param name="Log">Where everything of the tenant's is.</param>
/// <param name="Tenant">Whose credential it is.</param>
/// <param name="Group">The tenant's group.</param>
/// <param name="Brand">The brand of a publishable key.</param>
/// <param name="Key">The key itself; a token of staff has a number of its own, by which its calls are counted.</param>
/// <param name="Permissions">What a secret key may do; empty for a publishable one.</param>
/// <param name="Origins">From which web origins a browser may call with it: the brand's and the group's.</param>
public sealed record Caller(
    CredentialKind Kind,
    LogId Log,
    TenantId Tenant,
    GroupId Group,
    BrandId? Brand,
    ApiKeyId Key,
    ValueList<Permission> Permissions,
    ValueList<Origin> Origins)
{
    /// <summary>Who it is in the ledger.</summary>
    public Actor Actor => Staff is { } staff ? Actor.Of(staff) : Actor.Of(Key);

    /// <summary>The member of staff who calls with a token of her own; none when it is a key that calls.</summary>
    public StaffId? Staff { get; init; }

    /// <summary>True when it may do this.</summary>
    public bool May(Permission permission) => Permissions.Contains(permission);
}
