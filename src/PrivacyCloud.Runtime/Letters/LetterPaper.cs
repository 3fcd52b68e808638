using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Letters;

namespace PrivacyCloud.Runtime.Letters;

/// <summary>A letter on A4 paper, in the form in which each language writes business letters.</summary>
internal static class LetterPaper
{
    public static void Body(LetterMarkup html, Letter letter)
    {
        switch (letter.Language)
        {
            case Language.Vietnamese: Vietnamese(html, letter); break;
            case Language.Japanese: Japanese(html, letter); break;
            default: English(html, letter); break;
        }
    }

    private static void English(LetterMarkup html, Letter letter)
    {
        html.Open("header");
        html.Lines("p", [.. letter.Head.Sender, .. letter.Foot.Contact], "sender");
        Window(html, letter);
        html.Lines("p", [letter.Head.Date, letter.Head.Reference], "dated");
        html.Close("header");
        html.Element("p", letter.Head.Greeting);
        html.Element("h1", letter.Head.Title);
        html.Blocks(letter.Blocks);
        html.Open("div", "signed");
        html.Element("p", letter.Foot.Closing);
        html.Lines("p", letter.Foot.Signature, "hand");
        html.Close("div");
    }

    // Company and number left, place and date right, the matter under the number; the signature stands on the right.
    private static void Vietnamese(LetterMarkup html, Letter letter)
    {
        var title = letter.Head.Title;
        var about = PageWords.About.In(letter.Language);
        html.Open("header");
        html.Open("div", "left");
        html.Lines("p", letter.Head.Sender, "company");
        html.Element("p", letter.Head.Reference);
        html.Element("p", $"{about} {char.ToLowerInvariant(title[0])}{title[1..]}", "about");
        html.Close("div");
        html.Element("p", letter.Head.Date, "dated");
        html.Close("header");
        html.Open("div", "window");
        html.Element("p", $"{PageWords.To.In(letter.Language)} {letter.Head.Addressee}".TrimEnd(), "to");
        html.Lines("p", letter.Head.PostalLines);
        html.Close("div");
        html.Blocks(letter.Blocks);
        html.Element("p", letter.Foot.Closing.TrimEnd(',') + ".", "closing");
        VietnameseFoot(html, letter);
    }

    private static void VietnameseFoot(LetterMarkup html, Letter letter)
    {
        var language = letter.Language;
        html.Open("div", "signed");
        html.Lines("p", [PageWords.Recipients.In(language), PageWords.AsAbove.In(language),
            PageWords.OnFile.In(language), .. letter.Foot.Contact], "copies");
        html.Open("div", "hand");
        html.Element("p", PageWords.OnBehalfOf.In(language), "strong");
        html.Lines("p", letter.Foot.Signature);
        html.Element("p", PageWords.SignHere.In(language), "quiet");
        html.Close("div");
        html.Close("div");
    }

    // What leads up to the particulars stands between the opening and the closing word; they follow under 記.
    private static void Japanese(LetterMarkup html, Letter letter)
    {
        html.Open("header");
        Window(html, letter);
        html.Lines("p", [letter.Head.Date, letter.Head.Reference], "dated");
        html.Lines("p", [.. letter.Head.Sender, .. letter.Foot.Signature.Skip(1)], "sender");
        html.Close("header");
        html.Element("h1", letter.Head.Title);
        html.Lines("p", letter.Head.Opening);
        html.Blocks(letter.Blocks.TakeWhile(IsLead));
        html.Element("p", letter.Foot.Closing, "end");
        if (letter.Blocks.Any(block => !IsLead(block)))
        {
            html.Element("p", PageWords.Particulars, "middle");
            html.Blocks(letter.Blocks.SkipWhile(IsLead));
            html.Element("p", PageWords.ParticularsEnd, "end");
        }

        if (letter.Foot.Contact.Count > 0)
            html.Lines("p", [PageWords.Contact.In(letter.Language), .. letter.Foot.Contact], "contact");
    }

    private static bool IsLead(LetterBlock block) => block is LetterBlock.Paragraph;

    private static void Window(LetterMarkup html, Letter letter)
    {
        html.Open("div", "window");
        html.Lines("p", letter.Language == Language.Japanese
            ? [.. letter.Head.PostalLines, letter.Head.Addressee ?? letter.Head.Greeting]
            : letter.Head.Addressee is { } name ? [name, .. letter.Head.PostalLines] : letter.Head.PostalLines);
        html.Close("div");
    }
}
