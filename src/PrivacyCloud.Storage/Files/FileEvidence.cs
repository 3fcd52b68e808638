using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Files;

/// <summary>Signs and derives with the keys in the regions' folders.</summary>
internal sealed class FileEvidence(IRegionSecrets secrets) : IEvidenceSigner, ILastingKeys
{
    /// <inheritdoc/>
    public EvidenceSignature Sign(Region region, ReadOnlySpan<byte> bytes) => Of(region).Signer.SignEvidence(bytes);

    /// <inheritdoc/>
    public bool Verify(Region region, string keyId, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> signature) =>
        secrets.SecretsOf(region)?.Signer.IsOurEvidence(keyId, bytes, signature) ?? false;

    /// <inheritdoc/>
    public byte[] Derive(Region region, string purpose) => Of(region).Lasting.Derive(purpose);

    private RegionSecrets Of(Region region) => secrets.SecretsOf(region)
        ?? throw new ArgumentException($"The region {region} is not served here.", nameof(region));
}
