using System.Buffers.Text;

namespace PrivacyCloud.Domain.Notices;

/// <summary>
/// A statement of what was shown with its signature, as it travels: two texts of base64url with a dot between them.
/// </summary>
/// <param name="Payload">The statement's bytes.</param>
/// <param name="Signature">The region's signature over them: ES256, 64 bytes.</param>
public sealed record SnapshotText(ReadOnlyMemory<byte> Payload, ReadOnlyMemory<byte> Signature)
{
    /// <summary>The most characters it may have.</summary>
    public const int LengthMax = 4096;

    private const int SignatureBytes = 64;

    /// <summary>Reads the text form; false for anything that would not be written the same way.</summary>
    public static bool TryParse(string? text, out SnapshotText? snapshot)
    {
        snapshot = null;
        var dot = text is { Length: <= LengthMax } ? text.IndexOf('.', StringComparison.Ordinal) : -1;
        if (dot <= 0 || !TryDecode(text.AsSpan(0, dot), out var payload)
            || !TryDecode(text.AsSpan(dot + 1), out var signature) || signature.Length != SignatureBytes)
        {
            return false;
        }

        snapshot = new(payload, signature);
        return true;
    }

    /// <summary>The hash by which the statement is named in the ledger.</summary>
    public NoticeHash Hash() => NoticeHash.Of(Payload.Span);

    /// <summary>The text form.</summary>
    public override string ToString() =>
        $"{Base64Url.EncodeToString(Payload.Span)}.{Base64Url.EncodeToString(Signature.Span)}";

    /// <summary>One form only: padding, blanks and stray bits at the end are refused.</summary>
    private static bool TryDecode(ReadOnlySpan<char> text, out byte[] bytes)
    {
        bytes = [];
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_'))
                return false;
        }

        if (text.IsEmpty || !Base64Url.IsValid(text, out var length))
            return false;

        bytes = new byte[length];
        return Base64Url.TryDecodeFromChars(text, bytes, out var written) && written == length
            && text.SequenceEqual(Base64Url.EncodeToString(bytes));
    }
}
