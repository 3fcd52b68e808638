using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Access;

/// <summary>
/// Makes the secrets of API keys, and what is kept of them. A caller who sends an idempotency key gets a secret that
/// is derived from it, so that the same call, sent again, can be answered the same: neither the secret nor the
/// idempotency key is kept anywhere.
/// </summary>
public sealed class KeyMint(IVault vault)
{
    internal const string DigestPurpose = "api-key.digest.v1";
    private const string SecretPurpose = "api-key.secret.v1";

    /// <summary>The secret of a key: random, or derived from the key's id and the caller's idempotency key.</summary>
    public async Task<KeyText> MakeAsync(
        LogId log, CredentialKind kind, TenantId tenant, ApiKeyId key, string? idempotencyKey, CancellationToken cancel)
    {
        if (idempotencyKey is null)
            return KeyText.Random(kind, tenant);

        var seed = Encoding.UTF8.GetBytes($"{key}\n{idempotencyKey}");
        return KeyText.Of(kind, tenant, (await vault.KeyedHashAsync(log, SecretPurpose, seed, cancel)).Span);
    }

    /// <summary>What is kept of a key's secret.</summary>
    public async Task<KeyDigest> DigestAsync(LogId log, KeyText key, CancellationToken cancel) =>
        KeyDigest.Of((await vault.KeyedHashAsync(log, DigestPurpose, key.SecretCharacters(), cancel)).Span);
}
