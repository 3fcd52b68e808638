using System.Globalization;
using System.Text;

namespace PrivacyCloud.Domain.Letters;

/// <summary>
/// Makes what people typed harmless in a line: nothing breaks out of it, turns its direction or hides in it.
/// </summary>
public static class LetterLine
{
    /// <summary>One line: breaks and control characters become spaces, invisible and broken characters go.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;

        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBreak(rune))
                AddSpace(line);
            else if (IsShown(rune))
                line.Append(rune.ToString());
        }

        return line.ToString().Trim().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Several lines, each clean, empty ones at the ends left out and never two in a row.</summary>
    public static IReadOnlyList<string> Lines(string? text)
    {
        var lines = new List<string>();
        foreach (var raw in (text ?? string.Empty).Split(["\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085"], default))
        {
            var line = Clean(raw);
            if (line.Length > 0 || (lines.Count > 0 && lines[^1].Length > 0))
                lines.Add(line);
        }

        if (lines.Count > 0 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);

        return lines;
    }

    private static bool IsBreak(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsShown(Rune rune) => rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);

    private static void AddSpace(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ')
            line.Append(' ');
    }
}
