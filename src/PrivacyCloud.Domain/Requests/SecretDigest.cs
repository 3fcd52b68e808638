namespace PrivacyCloud.Domain.Requests;

/// <summary>
/// What is kept of a secret that a person was given, a tracking secret or a one-time code: its keyed hash, 64
/// hexadecimal digits. The key lies apart, so that not even a short code can be guessed from it.
/// </summary>
public readonly record struct SecretDigest
{
    private readonly string? _hex;

    private SecretDigest(string hex) => _hex = hex;

    /// <summary>True for no digest, which is refused everywhere.</summary>
    public bool IsDefault => _hex is null;

    /// <summary>Writes a keyed hash as a digest.</summary>
    /// <exception cref="FormatException">It has not 32 bytes.</exception>
    public static SecretDigest Of(ReadOnlySpan<byte> hash) =>
        TryParse(Convert.ToHexStringLower(hash), out var digest)
            ? digest : throw new FormatException("This is not the digest of a secret.");

    /// <summary>Reads a digest; false for anything but 64 lower-case hexadecimal digits.</summary>
    public static bool TryParse(string? text, out SecretDigest digest)
    {
        var good = text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);
        digest = good ? new(text!) : default;
        return good;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => _hex ?? string.Empty;
}
