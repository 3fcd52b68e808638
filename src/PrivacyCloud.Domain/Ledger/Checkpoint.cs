using System.Globalization;
using System.Text;

namespace PrivacyCloud.Domain.Ledger;

/// <summary>What a C2SP checkpoint says: which log, how many entries, and the root over them.</summary>
/// <param name="Origin">The log's text form.</param>
/// <param name="Size">How many entries.</param>
/// <param name="Root">The RFC 6962 root over them.</param>
public sealed record Checkpoint(string Origin, long Size, ReadOnlyMemory<byte> Root)
{
    /// <summary>The text that is signed: three lines, each with its line end.</summary>
    public string Text =>
        $"{Origin}\n{Size.ToString(CultureInfo.InvariantCulture)}\n{Convert.ToBase64String(Root.Span)}\n";

    /// <summary>The bytes that are signed.</summary>
    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    /// <summary>Reads the text back; false for anything but what <see cref="Text"/> writes.</summary>
    public static bool TryParse(string? text, out Checkpoint checkpoint)
    {
        checkpoint = new(string.Empty, 0, default);
        var lines = text?.Split('\n') ?? [];
        if (lines is not [{ Length: > 0 } origin, var size, var root, ""]
            || !long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;

        var bytes = new byte[MerkleHash.Size];
        if (!Convert.TryFromBase64String(root, bytes, out var written) || written != MerkleHash.Size)
            return false;

        checkpoint = new(origin, number, bytes);
        return checkpoint.Text == text;
    }
}
