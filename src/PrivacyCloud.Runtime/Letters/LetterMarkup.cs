using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Letters;

namespace PrivacyCloud.Runtime.Letters;

/// <summary>Writes the parts of a letter as HTML. Every value is encoded here, and nowhere else.</summary>
internal sealed class LetterMarkup(Language language)
{
    // All scripts stay readable in the source; what HTML would act on never does.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();

    public override string ToString() => _html.ToString();

    public void Open(string tag, string? style = null) =>
        _html.Append('<').Append(tag).Append(style is null ? ">" : $" class=\"{style}\">");

    public void Close(string tag) => _html.Append("</").Append(tag).Append(">\n");

    /// <summary>An element with a text; nothing for an empty one.</summary>
    public void Element(string tag, string text, string? style = null)
    {
        if (text.Length == 0)
            return;

        Open(tag, style);
        _html.Append(Encoder.Encode(text));
        Close(tag);
    }

    /// <summary>Lines under each other in one element.</summary>
    public void Lines(string tag, IEnumerable<string> lines, string? style = null)
    {
        Open(tag, style);
        _html.AppendJoin("<br>\n", lines.Select(Encoder.Encode));
        Close(tag);
    }

    public void Blocks(IEnumerable<LetterBlock> blocks)
    {
        foreach (var block in blocks)
            Block(block);
    }

    private void Block(LetterBlock block)
    {
        switch (block)
        {
            case LetterBlock.Paragraph paragraph: Element("p", paragraph.Text); break;
            case LetterBlock.Heading heading: Element("h2", heading.Text); break;
            case LetterBlock.Bullets bullets: Items(bullets.Items, null); break;
            case LetterBlock.Table table: Table(table); break;
            case LetterBlock.Code code: Code(code); break;
            case LetterBlock.Quote quote: Lines("blockquote", quote.Lines); break;
            case LetterBlock.Link link: Link(link); break;
            case LetterBlock.Law law: Law(law); break;
            default: throw new UnreachableException();
        }
    }

    private void Items(IEnumerable<string> items, string? style)
    {
        Open("ul", style);
        foreach (var item in items)
            Element("li", item);

        Close("ul");
    }

    private void Table(LetterBlock.Table table)
    {
        Open("table");
        foreach (var row in table.Rows)
        {
            Open("tr");
            _html.Append("<th scope=\"row\">").Append(Encoder.Encode(row.What)).Append("</th>\n");
            Open("td");
            _html.Append(Encoder.Encode(row.Value));
            if (row.Law is { } law)
                Element("span", law, "law");

            Close("td");
            Close("tr");
        }

        Close("table");
    }

    private void Code(LetterBlock.Code code)
    {
        Element("p", code.Value, "code");
        Element("p", code.Validity, "quiet");
    }

    private void Link(LetterBlock.Link link)
    {
        Open("p", "link");
        _html.Append(Encoder.Encode(link.Label)).Append(language == Language.Japanese ? "：<br>" : ":<br>");
        var address = Encoder.Encode(link.Address);
        _html.Append(IsWeb(link.Address) ? $"<a href=\"{address}\" rel=\"noreferrer\">{address}</a>" : address);
        Close("p");
    }

    private void Law(LetterBlock.Law law)
    {
        Open("div", "sources");
        Element("p", PageWords.Law.In(language), "quiet");
        Items(law.Citations, null);
        Close("div");
    }

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed)
        && (parsed.Scheme == Uri.UriSchemeHttps || parsed.Scheme == Uri.UriSchemeHttp);
}
