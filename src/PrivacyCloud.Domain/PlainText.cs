using System.Globalization;
using System.Text;

namespace PrivacyCloud.Domain;

/// <summary>What counts as a decent line of text: said once for names, titles and the like.</summary>
public static class PlainText
{
    private const char NeverCharacter = '\uFFFE';

    /// <summary>
    /// True for text that is not blank, fits, is normalised (NFC), has no space at its ends, and holds no control,
    /// direction-changing or unassigned characters.
    /// </summary>
    public static bool IsLine(string? text, int lengthMax) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= lengthMax && text == text.Trim()
        && CanBeNormalised(text) && text.IsNormalized(NormalizationForm.FormC) && text.EnumerateRunes().All(IsPlain);

    /// <summary>True when each language of a text is a decent line.</summary>
    public static bool IsLine(Text? text, int lengthMax) =>
        text is not null && IsLine(text.En, lengthMax) && IsLine(text.Vi, lengthMax) && IsLine(text.Ja, lengthMax);

    /// <summary>False for half a character and for U+FFFE: asked to normalise those, the runtime throws.</summary>
    public static bool CanBeNormalised(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == NeverCharacter)
                return false;

            if (!char.IsSurrogate(text[at]))
                continue;

            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return false;

            at++;
        }

        return true;
    }

    private static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
