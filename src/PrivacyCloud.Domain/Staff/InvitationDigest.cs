namespace PrivacyCloud.Domain.Staff;

/// <summary>
/// What is kept of an invitation's code: its keyed hash, 64 hexadecimal digits. The code cannot be had from it.
/// </summary>
public readonly record struct InvitationDigest
{
    private readonly string? _hex;

    private InvitationDigest(string hex) => _hex = hex;

    /// <summary>True for no digest, which is refused everywhere.</summary>
    public bool IsDefault => _hex is null;

    /// <summary>Writes the keyed hash of a code as a digest.</summary>
    /// <exception cref="FormatException">It has not 32 bytes.</exception>
    public static InvitationDigest Of(ReadOnlySpan<byte> hash) =>
        TryParse(Convert.ToHexStringLower(hash), out var digest)
            ? digest
            : throw new FormatException("This is not the digest of a code.");

    /// <summary>Reads a digest; false for anything but 64 lower-case hexadecimal digits.</summary>
    public static bool TryParse(string? text, out InvitationDigest digest)
    {
        var good = text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);
        digest = good ? new(text!) : default;
        return good;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => _hex ?? string.Empty;
}
