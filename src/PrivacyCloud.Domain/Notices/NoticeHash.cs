using System.Security.Cryptography;

namespace PrivacyCloud.Domain.Notices;

/// <summary>SHA-256 of something shown or stated: <c>sha256:</c> and 64 hexadecimal digits.</summary>
public readonly record struct NoticeHash
{
    private const string Prefix = "sha256:";
    private const int Digits = 64;

    private readonly string? _text;

    private NoticeHash(string text) => _text = text;

    /// <summary>True for no hash, which is refused everywhere.</summary>
    public bool IsDefault => _text is null;

    /// <summary>The hash of these bytes.</summary>
    public static NoticeHash Of(ReadOnlySpan<byte> bytes) =>
        new(Prefix + Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out NoticeHash hash)
    {
        var good = text is { Length: 71 } && text.StartsWith(Prefix, StringComparison.Ordinal)
            && text.AsSpan(Prefix.Length).Length == Digits
            && text[Prefix.Length..].All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f');
        hash = good ? new(text!) : default;
        return good;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? string.Empty;
}
