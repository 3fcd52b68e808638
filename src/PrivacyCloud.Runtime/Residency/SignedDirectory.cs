using System.Buffers;
using System.Text;
using System.Text.Json;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Runtime.Json;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>
/// A directory as it is handed out: the directory, the line of keys that leads to the one that signed it, and the
/// signature, which is ES256 over a line that says what it is and the directory's canonical bytes (RFC 8785).
/// </summary>
public sealed class SignedDirectory
{
    /// <summary>The most keys in a line; a region whose line is longer shows the newest.</summary>
    public const int KeysMax = 100;

    private const string SignedAs = "privacycloud-directory/1\n";
    private const int KeyBytesMax = 256;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    private readonly byte[] _signed;
    private readonly IReadOnlyList<LinkedKey> _keys;
    private readonly EvidenceSignature _signature;

    private SignedDirectory(
        ReadOnlyMemory<byte> bytes, DirectoryVersion version, byte[] signed, IReadOnlyList<LinkedKey> keys,
        EvidenceSignature signature) =>
        (Bytes, Version, _signed, _keys, _signature) = (bytes, version, signed, keys, signature);

    /// <summary>The whole of it, as it is handed out and kept.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>What it says.</summary>
    public DirectoryVersion Version { get; }

    /// <summary>The key that signed it: from here on no older one is trusted.</summary>
    public KeyFingerprint SignedBy => KeyFingerprint.Of(_keys[^1].Key.Span);

    /// <summary>The id of that key, as <see cref="ILedger.Keys"/> names it.</summary>
    public string KeyId => _signature.KeyId;

    /// <summary>Has a region sign a directory with its current key.</summary>
    public static SignedDirectory Sign(DirectoryVersion version, ILedger ledger, IEvidenceSigner signer)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(signer);
        var canonical = Canonical(version);
        while (true)
        {
            var signature = signer.Sign(version.Region, ToSign(canonical));
            var all = ledger.Keys.Where(key => key.Name == version.Region.ToString()).ToList();

            // A key that was replaced in between signs nothing: what it signed is thrown away.
            if (all[^1].KeyId == signature.KeyId)
            {
                var keys = all.TakeLast(KeysMax).Select(key => new LinkedKey(key.SubjectPublicKeyInfo, key.Voucher));
                LinkedKey[] line = [.. keys];
                return new(Write(canonical, line, signature), version, ToSign(canonical), line, signature);
            }
        }
    }

    /// <summary>Reads one; null for anything that is none in every detail. Nothing is believed by that.</summary>
    public static SignedDirectory? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, Strict);
            var root = document.RootElement;
            return DirectoryJson.HasOnly(root, "directory", "keys", "signature")
                && DirectoryJson.Read(root.GetProperty("directory")) is { } version
                && KeysOf(root.GetProperty("keys")) is { } keys
                && SignatureOf(root.GetProperty("signature")) is { } signature
                    ? new(bytes, version, ToSign(CanonicalJson.Write(root.GetProperty("directory"))), keys, signature)
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// What is wrong with it in the eyes of somebody who trusts one key: an unbroken line must lead from that to the
    /// last, and the last must have signed. Keys before the trusted one count for nothing.
    /// </summary>
    public DirectoryFault? FaultBefore(KeyFingerprint trusted)
    {
        var from = _keys.Select((key, at) => (Key: key, At: at))
            .Where(one => KeyFingerprint.Of(one.Key.Key.Span) == trusted).Select(one => (int?)one.At).FirstOrDefault();
        if (from is not { } first)
            return DirectoryFault.KeyNotTrusted;

        for (var at = first + 1; at < _keys.Count; at++)
        {
            if (!KeyVoucher.Holds(Version.Region, _keys[at - 1].Key.Span, _keys[at].Key.Span, _keys[at].Voucher.Span))
                return DirectoryFault.KeyNotTrusted;
        }

        var last = _keys[^1].Key.Span;
        return Convert.ToHexStringLower(SignedNote.IdOf(last)) == _signature.KeyId
            && KeyVoucher.IsSignedBy(last, _signed, _signature.Bytes.Span) ? null : DirectoryFault.NotSigned;
    }

    private static byte[] Canonical(DirectoryVersion version)
    {
        var to = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(to))
            DirectoryJson.Write(json, version);

        return CanonicalJson.Of(to.WrittenSpan.ToArray());
    }

    private static byte[] ToSign(byte[] canonical) => [.. Encoding.ASCII.GetBytes(SignedAs), .. canonical];

    private static byte[] Write(byte[] canonical, LinkedKey[] keys, EvidenceSignature signature)
    {
        var to = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(to))
        {
            json.WriteStartObject();
            json.WritePropertyName("directory");
            json.WriteRawValue(canonical);
            json.WriteStartArray("keys");
            foreach (var key in keys)
            {
                json.WriteStartObject();
                json.WriteBase64String("publicKey", key.Key.Span);
                json.WriteBase64String("voucher", key.Voucher.Span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("signature");
            json.WriteString("keyId", signature.KeyId);
            json.WriteBase64String("value", signature.Bytes.Span);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return to.WrittenSpan.ToArray();
    }

    private static List<LinkedKey>? KeysOf(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array || json.GetArrayLength() is < 1 or > KeysMax)
            return null;

        var keys = new List<LinkedKey>();
        foreach (var one in json.EnumerateArray())
        {
            if (!DirectoryJson.HasOnly(one, "publicKey", "voucher")
                || BytesOf(one, "publicKey") is not { Length: > 0 } key || BytesOf(one, "voucher") is not { } voucher)
                return null;

            keys.Add(new(key, voucher));
        }

        return keys;
    }

    private static EvidenceSignature? SignatureOf(JsonElement json) =>
        DirectoryJson.HasOnly(json, "keyId", "value") && DirectoryJson.TextOf(json, "keyId") is { } keyId
            && BytesOf(json, "value") is { } value ? new(keyId, value) : null;

    private static byte[]? BytesOf(JsonElement json, string member) =>
        json.GetProperty(member) is { ValueKind: JsonValueKind.String } text
            && text.TryGetBytesFromBase64(out var bytes) && bytes.Length <= KeyBytesMax ? bytes : null;

    /// <summary>A key, and what the one before it signed for it.</summary>
    private sealed record LinkedKey(ReadOnlyMemory<byte> Key, ReadOnlyMemory<byte> Voucher);
}
