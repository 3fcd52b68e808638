using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>A letter to be looked at without seeing who gets it: what the person gave of herself is masked.</summary>
internal static class LetterMask
{
    /// <summary>The letter, masked.</summary>
    public static Letter Of(Letter letter, RequestPerson? person)
    {
        string Hide(string text) => Masking.Within(text, person);
        return letter with
        {
            Subject = Hide(letter.Subject),
            Head = letter.Head with
            {
                Greeting = Hide(letter.Head.Greeting),
                Addressee = letter.Head.Addressee is { } name ? Hide(name) : null,
                PostalLines = Each(letter.Head.PostalLines, Hide),
            },
            Blocks = [.. letter.Blocks.Select(one => Of(one, Hide))],
        };
    }

    private static LetterBlock Of(LetterBlock block, Func<string, string> hide) => block switch
    {
        LetterBlock.Paragraph one => new LetterBlock.Paragraph(hide(one.Text)),
        LetterBlock.Heading one => new LetterBlock.Heading(hide(one.Text)),
        LetterBlock.Bullets one => new LetterBlock.Bullets(Each(one.Items, hide)),
        LetterBlock.Table one => new LetterBlock.Table(
            [.. one.Rows.Select(row => row with { Value = hide(row.Value) })]),
        LetterBlock.Quote one => new LetterBlock.Quote(Each(one.Lines, hide)),
        _ => block,
    };

    private static ValueList<string> Each(ValueList<string> lines, Func<string, string> hide) =>
        [.. lines.Select(hide)];
}
