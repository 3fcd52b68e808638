using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Views;

/// <summary>
/// An API key as it is listed and checked. It holds what a secret is compared with, never the secret.
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="Group">The group of the tenant, whose origins count too.</param>
/// <param name="Brand">The brand a publishable key is bound to; none for a secret key.</param>
/// <param name="Permissions">What a secret key may do; empty for a publishable one.</param>
/// <param name="Mark">By which a person recognises it.</param>
/// <param name="Digest">The keyed hash of its secret.</param>
/// <param name="IsRevoked">True when it opens nothing any more.</param>
public sealed record KeyRow(
    ApiKeyId Id,
    GroupId Group,
    BrandId? Brand,
    ValueList<Permission> Permissions,
    KeyMark Mark,
    KeyDigest Digest,
    bool IsRevoked);

/// <summary>When a key was last used, to the minute.</summary>
public sealed record KeyUseRow(ApiKeyId Id, Instant LastUsedAt);
