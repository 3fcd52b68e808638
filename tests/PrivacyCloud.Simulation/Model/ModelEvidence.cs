using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Simulation.Model;

/// <summary>Signs and derives as the ports promise, with keys that live in memory.</summary>
public sealed class ModelEvidence : IEvidenceSigner, ILastingKeys, IDisposable
{
    private readonly ConcurrentDictionary<Region, List<ECDsa>> _keys = [];

    /// <summary>The public keys of a region, oldest first.</summary>
    public IReadOnlyList<CheckpointKey> KeysOf(Region region) =>
        [.. Of(region).Select(key => new CheckpointKey(region.ToString(), IdOf(key), Public(key), default, null))];

    public EvidenceSignature Sign(Region region, ReadOnlySpan<byte> bytes)
    {
        var key = Of(region)[^1];
        lock (key)
            return new(IdOf(key), key.SignData(bytes, HashAlgorithmName.SHA256));
    }

    public bool Verify(Region region, string keyId, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> signature)
    {
        if (Of(region).FirstOrDefault(one => IdOf(one) == keyId) is not { } key)
            return false;

        lock (key)
            return key.VerifyData(bytes, signature, HashAlgorithmName.SHA256);
    }

    public byte[] Derive(Region region, string purpose) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"a key of the model for {purpose} in {region}"));

    /// <summary>Signs a checkpoint with the current key.</summary>
    public SignedNote Seal(Region region, Checkpoint checkpoint)
    {
        var key = Of(region)[^1];
        lock (key)
        {
            return new(
                checkpoint, region.ToString(), Convert.FromHexString(IdOf(key)),
                key.SignData(checkpoint.Bytes, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
        }
    }

    /// <summary>Takes a new key into use.</summary>
    public void Rotate(Region region) => Of(region).Add(New());

    public void Dispose()
    {
        foreach (var key in _keys.Values.SelectMany(keys => keys))
            key.Dispose();
    }

    private static ECDsa New() => ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private static byte[] Public(ECDsa key) => key.ExportSubjectPublicKeyInfo();

    private static string IdOf(ECDsa key) => Convert.ToHexStringLower(SignedNote.IdOf(Public(key)));

    private List<ECDsa> Of(Region region) => _keys.GetOrAdd(region, _ => [New()]);
}
