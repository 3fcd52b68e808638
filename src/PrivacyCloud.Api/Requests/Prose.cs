using System.Globalization;
using System.Text;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Requests;

/// <summary>
/// What people write: put into one form, and refused where it holds characters that are not seen or that turn the
/// reading direction.
/// </summary>
internal static class Prose
{
    private const int ZeroWidthNonJoiner = 0x200c;
    private const int ZeroWidthJoiner = 0x200d;

    /// <summary>One decent line, trimmed and normalised; null when it is none.</summary>
    public static string? Line(string text, int lengthMax)
    {
        if (text.Length > 2 * lengthMax || !PlainText.CanBeNormalised(text))
        {
            return null;
        }

        var flat = text.Normalize(NormalizationForm.FormC).Trim();
        return PlainText.IsLine(flat, lengthMax) ? flat : null;
    }

    /// <summary>Words of any number of lines; null when they are too long, blank or not decent.</summary>
    public static string? Words(string text, int lengthMax)
    {
        if (text.Length > lengthMax || !PlainText.CanBeNormalised(text))
        {
            return null;
        }

        var flat = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\t', ' ')
            .Normalize(NormalizationForm.FormC).Trim();
        return flat.Length is > 0 && flat.Length <= lengthMax && flat.EnumerateRunes().All(IsDecent) ? flat : null;
    }

    // Joiners make letters and emoji out of parts; all else that formats is not seen by whoever reads.
    private static bool IsDecent(Rune rune) => rune.Value is '\n' or ZeroWidthNonJoiner or ZeroWidthJoiner
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);
}
