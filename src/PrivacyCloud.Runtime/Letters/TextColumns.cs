using System.Text;

namespace PrivacyCloud.Runtime.Letters;

/// <summary>Breaks lines at a width, by what a character takes: two columns for Chinese, Japanese and Korean.</summary>
internal static class TextColumns
{
    private const string NeverFirst = "、。，．・：；？！）」』】〕〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々!),.:;?]}”’";
    private const string NeverLast = "（「『【〔〈《([{“‘";

    // First and last of each block of wide characters.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60),
        (0xFFE0, 0xFFE6), (0x20000, 0x3FFFD),
    ];

    /// <summary>The text in lines; what cannot be broken, such as an address, stays whole.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && WidthOf(line.ToString()) + WidthOf(piece.TrimEnd()) > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
            }

            line.Append(piece);
        }

        if (line.Length > 0)
            yield return line.ToString().TrimEnd();
    }

    /// <summary>How many columns a text takes.</summary>
    public static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune) ? 2 : 1);

    // What may not be parted: a word with the space after it, a wide character with the marks that belong to it.
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (before is { } last && MayPart(last, rune))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
            before = rune;
        }

        if (piece.Length > 0)
            yield return piece.ToString();
    }

    private static bool MayPart(Rune last, Rune next) =>
        last.Value == ' ' ? next.Value != ' '
        : (IsWide(last) || IsWide(next)) && next.Value != ' '
            && !NeverFirst.Contains(next.ToString(), StringComparison.Ordinal)
            && !NeverLast.Contains(last.ToString(), StringComparison.Ordinal);

    private static bool IsWide(Rune rune) => Wide.Any(block => rune.Value >= block.First && rune.Value <= block.Last);
}
