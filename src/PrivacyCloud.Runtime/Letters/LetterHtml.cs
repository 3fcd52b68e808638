using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Letters;

namespace PrivacyCloud.Runtime.Letters;

/// <summary>A letter as a page that stands alone: no script, nothing from elsewhere.</summary>
public static class LetterHtml
{
    /// <summary>A whole document; printable: laid out for A4 paper and a window envelope.</summary>
    public static string Page(Letter letter, bool printable)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return printable ? Document(letter, LetterStyle.Paper, LetterPaper.Body) : Mail(letter);
    }

    /// <summary>The body of a mail, as a document of its own.</summary>
    public static string Mail(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return Document(letter, LetterStyle.Mail, Screen);
    }

    private static void Screen(LetterMarkup html, Letter letter)
    {
        html.Element("p", letter.Head.Greeting);
        html.Blocks(letter.Blocks);
        html.Open("div", "foot");

        // A Japanese closing word answers an opening one, and a mail has neither.
        if (letter.Head.Opening.Count == 0)
            html.Element("p", letter.Foot.Closing);

        html.Lines("p", letter.Foot.Signature.Union(letter.Foot.Contact));
        html.Element("p", letter.Head.Reference, "quiet");
        html.Close("div");
    }

    private static string Document(Letter letter, string style, Action<LetterMarkup, Letter> body)
    {
        var html = new LetterMarkup(letter.Language);
        html.Element("title", letter.Subject);
        var title = html.ToString();
        var inside = new LetterMarkup(letter.Language);
        body(inside, letter);
        return $"""
            <!doctype html>
            <html lang="{Tag(letter.Language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            {title.TrimEnd()}
            <style>
            {LetterStyle.Common}{style}</style>
            </head>
            <body>
            <main class="{Tag(letter.Language)}">
            {inside}</main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Tag(Language language) => language switch
    {
        Language.Vietnamese => "vi",
        Language.Japanese => "ja",
        _ => "en",
    };
}
