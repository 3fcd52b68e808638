using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using NodaTime.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Residency;

namespace PrivacyCloud.Storage.Files;

/// <summary>
/// The keys that sign a region's checkpoints and evidence. The public halves are kept for ever with their validity, so
/// that an old checkpoint can still be checked; of the private halves only the current one is there. Several processes
/// may share the files: when the list was changed by another one, it is read again before anything is signed or told.
/// </summary>
internal sealed class CheckpointSigner : IDisposable
{
    private const string ListName = "checkpoint-keys.json";
    private const string Prefix = "checkpoint-";
    private const int ReadTriesMax = 3;

    private readonly Lock _gate = new();
    private readonly KeyFolder _folder;
    private readonly Region _region;
    private ImmutableArray<CheckpointKey> _keys = [];
    private ECDsa _private = null!;
    private (DateTime, long) _read;

    private CheckpointSigner(KeyFolder folder, Region region) => (_folder, _region) = (folder, region);

    /// <summary>All public keys, oldest first; the last one is current.</summary>
    public ImmutableArray<CheckpointKey> Keys
    {
        get
        {
            lock (_gate)
            {
                RereadIfChanged();
                return _keys;
            }
        }
    }

    /// <summary>Reads the keys of a region; a new region gets its first.</summary>
    public static CheckpointSigner Open(string path, Region region, bool isNew, Instant now)
    {
        var folder = new KeyFolder(path);
        return folder.Change(() =>
        {
            if (!File.Exists(folder[ListName]))
            {
                if (!isNew)
                    throw Broken(path);

                using var first = Make(folder, region, now, out var key);
                WriteList(folder, [key]);
            }

            var signer = new CheckpointSigner(folder, region);
            signer.Read();

            // A crash in the middle of a change leaves a private key that is not the current one.
            var current = PathOf(folder, signer._keys[^1].KeyId);
            foreach (var left in Directory.GetFiles(path, Prefix + "*.key").Where(left => left != current))
                SecretFile.Destroy(left);

            return signer;
        });
    }

    /// <summary>Signs a checkpoint with the current key.</summary>
    public SignedNote Sign(Checkpoint checkpoint)
    {
        lock (_gate)
        {
            RereadIfChanged();
            var signature = _private.SignData(
                checkpoint.Bytes, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
            return new(checkpoint, _region.ToString(), Convert.FromHexString(_keys[^1].KeyId), signature);
        }
    }

    /// <summary>True when the current key signed it.</summary>
    public bool IsCurrent(SignedNote note) => note.KeyId.Span.SequenceEqual(Convert.FromHexString(Keys[^1].KeyId));

    /// <summary>True when one of the region's keys signed it.</summary>
    public bool IsOurs(SignedNote note) =>
        note.Name == _region.ToString() && Keys.Any(key => note.IsSignedBy(key.SubjectPublicKeyInfo.Span));

    /// <summary>Signs evidence with the current key, in the form of JWS.</summary>
    public EvidenceSignature SignEvidence(ReadOnlySpan<byte> bytes)
    {
        lock (_gate)
        {
            RereadIfChanged();
            var signature = _private.SignData(
                bytes, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
            return new(_keys[^1].KeyId, signature);
        }
    }

    /// <summary>True when the named key of the region, current or former, signed the evidence.</summary>
    public bool IsOurEvidence(string keyId, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> signature)
    {
        if (signature.Length != EvidenceSignature.Size
            || Keys.FirstOrDefault(key => key.KeyId == keyId) is not { } found)
            return false;

        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(found.SubjectPublicKeyInfo.Span, out _);
        return key.VerifyData(
            bytes, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    /// <summary>Takes a new key into use and destroys the old one's private half.</summary>
    public void Rotate(Instant now) => _folder.Change(() =>
    {
        lock (_gate)
        {
            RereadIfChanged();
            var old = _keys[^1];
            using (Make(_folder, _region, now, out var made))
            {
                var next = made with { Voucher = VouchFor(made) };
                WriteList(_folder, _keys.Replace(old, old with { ValidUntil = now }).Add(next));
            }

            Read();
            SecretFile.Destroy(PathOf(_folder, old.KeyId));
            return true;
        }
    });

    /// <inheritdoc/>
    public void Dispose() => _private.Dispose();

    private static ECDsa Make(KeyFolder folder, Region region, Instant now, out CheckpointKey key)
    {
        var signing = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var info = signing.ExportSubjectPublicKeyInfo();
        var id = Convert.ToHexStringLower(SignedNote.IdOf(info));
        SecretFile.Write(PathOf(folder, id), signing.ExportPkcs8PrivateKey());
        key = new(region.ToString(), id, info, now, null);
        return signing;
    }

    /// <summary>The old key's last act, so that whoever trusts it can trust the next.</summary>
    private byte[] VouchFor(CheckpointKey next) => _private.SignData(
        KeyVoucher.BytesOf(_region, next.SubjectPublicKeyInfo.Span), HashAlgorithmName.SHA256,
        DSASignatureFormat.IeeeP1363FixedFieldConcatenation);

    private static ECDsa Import(byte[] pkcs8)
    {
        var signing = ECDsa.Create();
        signing.ImportPkcs8PrivateKey(pkcs8, out _);
        CryptographicOperations.ZeroMemory(pkcs8);
        return signing;
    }

    private static void WriteList(KeyFolder folder, ImmutableArray<CheckpointKey> keys)
    {
        var rows = keys.Select(key => new KeyRow(
            key.KeyId, Convert.ToBase64String(key.SubjectPublicKeyInfo.Span),
            InstantPattern.ExtendedIso.Format(key.ValidFrom),
            key.ValidUntil is { } until ? InstantPattern.ExtendedIso.Format(until) : null,
            key.Voucher.IsEmpty ? null : Convert.ToBase64String(key.Voucher.Span)));
        SecretFile.Write(folder[ListName], JsonSerializer.SerializeToUtf8Bytes(rows.ToArray()));
    }

    private static ImmutableArray<CheckpointKey> ReadList(string path, Region region)
    {
        var rows = JsonSerializer.Deserialize<KeyRow[]>(File.ReadAllBytes(path));
        return rows is not { Length: > 0 }
            ? throw Broken(path)
            :
            [
                .. rows.Select(row => new CheckpointKey(
                    region.ToString(), row.KeyId, Convert.FromBase64String(row.PublicKey),
                    InstantPattern.ExtendedIso.Parse(row.From).Value,
                    row.Until is null ? null : InstantPattern.ExtendedIso.Parse(row.Until).Value)
                {
                    Voucher = row.Voucher is null ? default : Convert.FromBase64String(row.Voucher),
                }),
            ];
    }

    private static InvalidDataException Broken(string path) =>
        new($"The checkpoint keys in {path} are missing or damaged. Restore them, then start again.");

    private static string PathOf(KeyFolder folder, string id) => folder[$"{Prefix}{id}.key"];

    // A list only ever grows, and is replaced as a whole.
    private (DateTime, long) Stamp()
    {
        var list = new FileInfo(_folder[ListName]);
        return list.Exists ? (list.LastWriteTimeUtc, list.Length) : throw Broken(_folder.Path);
    }

    private void RereadIfChanged()
    {
        if (Stamp() != _read)
            Read();
    }

    private void Read()
    {
        for (var attempt = 1; ; attempt++)
        {
            var stamp = Stamp();
            var keys = ReadList(_folder[ListName], _region);
            if (SecretFile.TryRead(PathOf(_folder, keys[^1].KeyId)) is { } current)
            {
                _private?.Dispose();
                (_private, _keys, _read) = (Import(current), keys, stamp);
                return;
            }

            // Between the list and the key another process may have taken a newer one into use.
            if (attempt == ReadTriesMax)
                throw Broken(_folder.Path);
        }
    }

    private sealed record KeyRow(
        string KeyId, string PublicKey, string From, string? Until, string? Voucher = null);
}
