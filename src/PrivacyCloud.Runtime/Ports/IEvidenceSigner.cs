using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>
/// Signs what a person or an auditor takes away: snapshots of what was shown, receipts of what was decided. The keys
/// are those that sign the region's checkpoints, so one published list (<see cref="ILedger.Keys"/>) checks them all.
/// </summary>
public interface IEvidenceSigner
{
    /// <summary>Signs with the region's current key: ES256, which is ECDSA on P-256 over SHA-256.</summary>
    /// <exception cref="ArgumentException">The region is not served here.</exception>
    EvidenceSignature Sign(Region region, ReadOnlySpan<byte> bytes);

    /// <summary>
    /// True when the named key of the region, current or former, signed exactly these bytes. False for anything
    /// else: an unknown region or key, a signature of another length or form.
    /// </summary>
    bool Verify(Region region, string keyId, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> signature);
}
