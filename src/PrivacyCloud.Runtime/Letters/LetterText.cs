using System.Diagnostics;
using System.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Letters;

namespace PrivacyCloud.Runtime.Letters;

/// <summary>A letter as plain text, for the text part of a mail.</summary>
public static class LetterText
{
    /// <summary>The most columns of a line, so that a quoted mail still fits a terminal.</summary>
    private const int ColumnsMax = 76;

    /// <summary>The whole letter in lines of at most 76 columns; lines end with a line feed.</summary>
    public static string Plain(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var text = new StringBuilder();
        Line(text, letter.Head.Greeting);
        text.Append('\n');
        foreach (var block in letter.Blocks)
            Block(text, block, letter.Language);

        Foot(text, letter);
        return text.ToString();
    }

    private static void Block(StringBuilder text, LetterBlock block, Language language)
    {
        switch (block)
        {
            case LetterBlock.Paragraph paragraph: Line(text, paragraph.Text); break;
            case LetterBlock.Heading heading: Heading(text, heading.Text); return;
            case LetterBlock.Bullets bullets: Items(text, bullets.Items, "- "); break;
            case LetterBlock.Table table: Table(text, table, language); break;
            case LetterBlock.Code code: Line(text, $"    {code.Value}\n\n{code.Validity}"); break;
            case LetterBlock.Quote quote: Items(text, quote.Lines, "  "); break;
            case LetterBlock.Link link: Line(text, $"{link.Label}{Colon(language)}\n{link.Address}"); break;
            case LetterBlock.Law law: Law(text, law, language); break;
            default: throw new UnreachableException();
        }

        text.Append('\n');
    }

    private static void Heading(StringBuilder text, string heading)
    {
        Line(text, heading);
        text.Append('-', Math.Min(TextColumns.WidthOf(heading), ColumnsMax)).Append('\n');
    }

    private static void Law(StringBuilder text, LetterBlock.Law law, Language language)
    {
        Line(text, PageWords.Law.In(language) + Colon(language));
        Items(text, law.Citations, "- ");
    }

    private static void Table(StringBuilder text, LetterBlock.Table table, Language language) =>
        Items(text, table.Rows.Select(row => Row(row, language)), string.Empty);

    private static string Row(LetterRow row, Language language)
    {
        var japanese = language == Language.Japanese;
        var law = row.Law is null ? string.Empty : japanese ? $"（{row.Law}）" : $" ({row.Law})";
        return $"{row.What}{(japanese ? "：" : ": ")}{row.Value}{law}";
    }

    private static string Colon(Language language) => language == Language.Japanese ? "：" : ":";

    // A Japanese closing word answers an opening one, and a mail has neither.
    private static void Foot(StringBuilder text, Letter letter)
    {
        if (letter.Foot.Closing.Length > 0 && letter.Head.Opening.Count == 0)
            Line(text, letter.Foot.Closing);

        foreach (var line in letter.Foot.Signature.Union(letter.Foot.Contact).Append(letter.Head.Reference))
            Line(text, line);
    }

    private static void Items(StringBuilder text, IEnumerable<string> items, string mark)
    {
        foreach (var item in items)
        {
            var before = mark;
            foreach (var line in TextColumns.Wrap(item, ColumnsMax - mark.Length).DefaultIfEmpty(string.Empty))
            {
                text.Append(before).Append(line).Append('\n');
                before = new(' ', mark.Length);
            }
        }
    }

    private static void Line(StringBuilder text, string line)
    {
        foreach (var part in line.Split('\n'))
            Items(text, [part], string.Empty);
    }
}
