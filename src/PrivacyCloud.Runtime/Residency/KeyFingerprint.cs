using System.Buffers;
using System.Security.Cryptography;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>
/// By which a region's public key is known to its peers: <c>sha256:</c> and the digest of its SubjectPublicKeyInfo in
/// DER, in 64 small hexadecimal digits.
/// </summary>
public readonly record struct KeyFingerprint
{
    private const string Prefix = "sha256:";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    private readonly string? _text;

    private KeyFingerprint(string text) => _text = text;

    /// <summary>The fingerprint of a public key.</summary>
    public static KeyFingerprint Of(ReadOnlySpan<byte> subjectPublicKeyInfo) =>
        new(Prefix + Convert.ToHexStringLower(SHA256.HashData(subjectPublicKeyInfo)));

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out KeyFingerprint fingerprint)
    {
        var good = text?.Length == Prefix.Length + (SHA256.HashSizeInBytes * 2)
            && text.StartsWith(Prefix, StringComparison.Ordinal)
            && text.AsSpan(Prefix.Length).IndexOfAnyExcept(Digits) < 0;
        fingerprint = good ? new(text!) : default;
        return good;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? string.Empty;
}
