using System.Text.Json.Serialization;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Keys;

/// <summary>An API key as it is listed: never the key itself.</summary>
/// <param name="Id">Its id, which stands for it in the ledger.</param>
/// <param name="Kind"><c>secret</c> or <c>publishable</c>.</param>
/// <param name="Mark">By which a person recognises it: its first characters.</param>
/// <param name="Brand">The brand a publishable key is bound to.</param>
/// <param name="Permissions">What a secret key may do.</param>
/// <param name="IsRevoked">True when it opens nothing any more.</param>
/// <param name="LastUsedAt">When it was last used, to about a minute; null when it never was.</param>
public sealed record KeyBody(
    ApiKeyId Id,
    CredentialKind Kind,
    KeyMark Mark,
    BrandId? Brand,
    IReadOnlyList<Permission> Permissions,
    bool IsRevoked,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Instant? LastUsedAt)
{
    /// <summary>A key as it is shown.</summary>
    public static KeyBody Of(KeyRow row, KeyUseRow? use)
    {
        ArgumentNullException.ThrowIfNull(row);
        var kind = row.Brand is null ? CredentialKind.Secret : CredentialKind.Publishable;
        return new(row.Id, kind, row.Mark, row.Brand, row.Permissions, row.IsRevoked, use?.LastUsedAt);
    }
}

/// <summary>A key to issue: a publishable one for a brand, or a secret one with permissions.</summary>
/// <param name="Kind"><c>secret</c> or <c>publishable</c>.</param>
/// <param name="Brand">For a publishable key: whose pages it is for.</param>
/// <param name="Permissions">For a secret key: what it may do; never more than the key that asks for it.</param>
public sealed record IssueKeyBody(
    CredentialKind Kind, BrandId? Brand = null, IReadOnlyList<Permission>? Permissions = null);

/// <summary>A key that was issued, with its secret.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Secret">
/// The key itself. It is kept nowhere: it is shown in this answer, and in the answer to the same call repeated with the
/// same Idempotency-Key, from which it is derived anew.
/// </param>
/// <param name="Mark">By which it is recognised in lists.</param>
/// <param name="Version">The company's version after it.</param>
/// <param name="Position">Where in the ledger its issue stands.</param>
public sealed record IssuedKeyBody(string Id, string Secret, KeyMark Mark, long Version, long? Position);

/// <summary>One thing a key did.</summary>
/// <param name="Position">Its place in the ledger.</param>
/// <param name="At">When.</param>
/// <param name="Type">What, as the written name of the event.</param>
/// <param name="Stream">To what, as kind and id.</param>
/// <param name="Version">Which version of that it made.</param>
public sealed record ActivityBody(long Position, Instant At, string Type, string Stream, long Version)
{
    /// <summary>An entry as an activity.</summary>
    public static ActivityBody Of(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry.Position, entry.At, entry.Type, entry.Stream.Local, entry.Version);
    }
}
