using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Residency;

/// <summary>A region's directory with its signature.</summary>
/// <param name="Directory">What the region says of itself.</param>
/// <param name="Keys">The line of keys from the oldest shown to the one that signed.</param>
/// <param name="Signature">
/// ES256 over the line <c>privacycloud-directory/1</c>, a line end, and the directory's canonical bytes (RFC 8785).
/// </param>
public sealed record SignedDirectoryBody(
    DirectoryBody Directory, IReadOnlyList<DirectoryKeyBody> Keys, DirectorySignatureBody Signature);

/// <summary>Which tenants and groups live in a region. Ids and public names only.</summary>
/// <param name="Format">Always <c>privacycloud-directory/1</c>.</param>
/// <param name="Groups">Groups, in ascending order.</param>
/// <param name="Region">Who says it.</param>
/// <param name="Tenants">Tenants, in ascending order of their ids.</param>
/// <param name="Version">Grows with every change, and never goes down.</param>
public sealed record DirectoryBody(
    string Format, IReadOnlyList<GroupId> Groups, Region Region, IReadOnlyList<TenantHomeBody> Tenants, long Version);

/// <summary>A tenant, by what it is found.</summary>
/// <param name="Hosts">The hosts of its brands' sites, in ascending order.</param>
/// <param name="Slug">Its short name.</param>
/// <param name="Standing"><c>settled</c>; any other word: nobody may be sent here for it just now.</param>
/// <param name="Tenant">Its id.</param>
public sealed record TenantHomeBody(IReadOnlyList<string> Hosts, Slug Slug, string Standing, TenantId Tenant);

/// <summary>A key of the region, and what the one before it signed for it.</summary>
/// <param name="PublicKey">SubjectPublicKeyInfo in DER, base64.</param>
/// <param name="Voucher">
/// ES256 by the key before over the line <c>privacycloud-next-key/1</c>, a line with the region, and this key; empty
/// for the first of all.
/// </param>
public sealed record DirectoryKeyBody(string PublicKey, string Voucher);

/// <summary>A signature and the key that made it.</summary>
/// <param name="KeyId">As <c>/v1/ledger/keys</c> names it.</param>
/// <param name="Value">r then s, 64 bytes, base64.</param>
public sealed record DirectorySignatureBody(string KeyId, string Value);
