namespace PrivacyCloud.Domain.Consents;

/// <summary>
/// SHA-256 of the statement of what was shown, as 43 characters of base64url: by it the exact texts, choices and
/// layout are found again in the notice's own history.
/// </summary>
public readonly record struct SnapshotHash
{
    private const int Length = 43;
    private const int HashBytes = 32;

    private readonly string? _text;

    private SnapshotHash(string text) => _text = text;

    /// <summary>True for no hash, which is refused everywhere.</summary>
    public bool IsDefault => _text is null;

    /// <summary>Writes a hash.</summary>
    /// <exception cref="FormatException">It has not 32 bytes.</exception>
    public static SnapshotHash Of(ReadOnlySpan<byte> hash) => hash.Length == HashBytes
        ? new(System.Buffers.Text.Base64Url.EncodeToString(hash))
        : throw new FormatException("This is not the hash of a statement.");

    /// <summary>Reads a hash; false for anything but its 43 characters.</summary>
    public static bool TryParse(string? text, out SnapshotHash hash)
    {
        Span<byte> bytes = stackalloc byte[HashBytes];
        var good = text is { Length: Length }
            && System.Buffers.Text.Base64Url.IsValid(text, out var length) && length == HashBytes
            && System.Buffers.Text.Base64Url.TryDecodeFromChars(text, bytes, out _)
            && System.Buffers.Text.Base64Url.EncodeToString(bytes) == text;
        hash = good ? new(text!) : default;
        return good;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? string.Empty;
}
