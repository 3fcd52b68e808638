using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>
/// A JWS (RFC 7515) in compact form with its payload detached (appendix F): <c>header..signature</c>, ES256. The
/// payload is the canonical JSON of the receipt it stands beside, so that nothing is said twice.
/// </summary>
/// <param name="Header">The protected header as it is coded.</param>
/// <param name="KeyId">The key it names.</param>
/// <param name="Signature">The signature: r then s.</param>
public sealed record ReceiptJws(string Header, string KeyId, ReadOnlyMemory<byte> Signature)
{
    /// <summary>The text form.</summary>
    public string Text => $"{Header}..{Base64Url.EncodeToString(Signature.Span)}";

    /// <summary>What is signed: header, a dot, payload.</summary>
    public byte[] InputFor(ReadOnlySpan<byte> payload) => InputFor(Header, payload);

    /// <summary>Signs a payload with the current key of a region, which the header names.</summary>
    /// <param name="signer">Who signs.</param>
    /// <param name="region">Whose key.</param>
    /// <param name="keyId">Which key is thought to be the current one; another is found out.</param>
    /// <param name="payload">The canonical JSON.</param>
    public static ReceiptJws Sign(IEvidenceSigner signer, Region region, string keyId, ReadOnlySpan<byte> payload)
    {
        ArgumentNullException.ThrowIfNull(signer);
        while (true)
        {
            var header = HeaderOf(keyId);
            var signed = signer.Sign(region, InputFor(header, payload));
            if (signed.KeyId == keyId)
                return new(header, keyId, signed.Bytes);

            // The key changed meanwhile: the header must name the one that signs.
            keyId = signed.KeyId;
        }
    }

    /// <summary>Reads the text form; false for anything but what <see cref="Text"/> writes.</summary>
    public static bool TryParse(string? text, out ReceiptJws jws)
    {
        jws = new(string.Empty, string.Empty, default);
        if (text?.Split('.') is not [var header, "", var coded] || KeyOf(header) is not { } keyId)
            return false;

        var signature = new byte[EvidenceSignature.Size];
        if (!Base64Url.IsValid(coded, out var length) || length != signature.Length
            || !Base64Url.TryDecodeFromChars(coded, signature, out _))
            return false;

        jws = new(header, keyId, signature);
        return jws.Text == text && HeaderOf(keyId) == header;
    }

    private static byte[] InputFor(string header, ReadOnlySpan<byte> payload) =>
        Encoding.ASCII.GetBytes($"{header}.{Base64Url.EncodeToString(payload)}");

    private static string HeaderOf(string keyId) => Base64Url.EncodeToString(
        Encoding.UTF8.GetBytes($$"""{"alg":"ES256","kid":"{{keyId}}","typ":"consent-receipt"}"""));

    private static string? KeyOf(string header)
    {
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(header));
            return json.RootElement.GetProperty("kid").GetString() is { } id && id.All(char.IsAsciiHexDigitLower)
                ? id : null;
        }
        catch (Exception malformed) when (
            malformed is FormatException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
