using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Storage.Files;

/// <summary>Signs and derives with the keys in the regions' folders.</summary>
internal sealed class FileEvidence(Store store) : IEvidenceSigner, ILastingKeys
{
    /// <inheritdoc/>
    public EvidenceSignature Sign(Region region, ReadOnlySpan<byte> bytes) => Cell(region).Signer.SignEvidence(bytes);

    /// <inheritdoc/>
    public bool Verify(Region region, string keyId, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> signature) =>
        store.Cells.TryGetValue(region, out var cell) && cell.Signer.IsOurEvidence(keyId, bytes, signature);

    /// <inheritdoc/>
    public byte[] Derive(Region region, string purpose) => Cell(region).Lasting.Derive(purpose);

    private RegionCell Cell(Region region) => store.Cells.TryGetValue(region, out var cell)
        ? cell
        : throw new ArgumentException($"The region {region} is not served here.", nameof(region));
}
