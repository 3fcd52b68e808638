namespace PrivacyCloud.Domain.Tenants;

/// <summary>
/// What is kept of an API key's secret: its keyed hash, 64 hexadecimal digits. The secret cannot be had from it.
/// </summary>
public readonly record struct KeyDigest
{
    private readonly string? _hex;

    private KeyDigest(string hex) => _hex = hex;

    /// <summary>True for no digest, which is refused everywhere.</summary>
    public bool IsDefault => _hex is null;

    /// <summary>Writes the keyed hash of a secret as a digest.</summary>
    /// <exception cref="FormatException">It has not 32 bytes.</exception>
    public static KeyDigest Of(ReadOnlySpan<byte> hash) => Parse(Convert.ToHexStringLower(hash));

    /// <summary>Reads a digest; false for anything but 64 lower-case hexadecimal digits.</summary>
    public static bool TryParse(string? text, out KeyDigest digest)
    {
        var good = text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);
        digest = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads a digest that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static KeyDigest Parse(string text) =>
        TryParse(text, out var digest) ? digest : throw new FormatException("This is not the digest of a key.");

    /// <summary>The text form.</summary>
    public override string ToString() => _hex ?? string.Empty;
}
