using System.Globalization;
using System.Text;

namespace PrivacyCloud.Domain.Documents;

/// <summary>
/// What is kept of the name a sender gave a file. It is shown to staff and given back, never used as a path.
/// </summary>
public static class FileName
{
    /// <summary>The most UTF-16 units a kept name has.</summary>
    public const int LengthMax = 120;

    // A file's kind stands behind its last dot; what is longer is no kind but part of the name.
    private const int ExtensionLengthMax = 10;

    private const string Separators = "/\\:";

    private const string Forbidden = "<>\"|?*";

    /// <summary>
    /// The name without folders, control characters, characters that change the direction of writing and characters
    /// that no file system takes; too long a name is cut before its extension. Null when nothing readable is left.
    /// </summary>
    public static string? Clean(string? given)
    {
        var last = (given ?? string.Empty).Split(Separators.ToCharArray())[^1];
        var plain = new StringBuilder();
        foreach (var rune in last.EnumerateRunes().Where(IsKept))
            plain.Append(rune.ToString());

        var name = plain.ToString().Normalize(NormalizationForm.FormC).Trim(' ', '.', '\u3000', '\u00a0');
        return name.Any(char.IsLetterOrDigit) ? Shorten(name) : null;
    }

    /// <summary>
    /// A clean name that ends as files of its type do: one that pretends to be another gets its true end.
    /// </summary>
    public static string Fit(string name, DocumentType type)
    {
        var dot = name.LastIndexOf('.');
        var extension = dot < 0 ? string.Empty : name[(dot + 1)..];
        return type.Extensions().Contains(extension, StringComparer.OrdinalIgnoreCase)
            ? name
            : Shorten($"{name}.{type.Extension()}");
    }

    private static bool IsKept(Rune rune) =>
        rune != Rune.ReplacementChar
        && !(rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal))
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static string Shorten(string name)
    {
        if (name.Length <= LengthMax)
            return name;

        var dot = name.LastIndexOf('.');
        var extension = dot > 0 && name.Length - dot - 1 <= ExtensionLengthMax ? name[dot..] : string.Empty;
        var cut = LengthMax - extension.Length;
        if (char.IsHighSurrogate(name[cut - 1]))
            cut--;

        return name[..cut].TrimEnd() + extension;
    }
}
