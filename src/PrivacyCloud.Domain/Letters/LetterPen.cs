using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Letters;

/// <summary>Writes the blocks of one letter, one after the other, and remembers the law it cites.</summary>
internal sealed class LetterPen(LetterFacts facts, RuleBook book, LocalDate day)
{
    private readonly List<LetterBlock> _blocks = [];
    private readonly List<string> _law = [];

    public LetterFacts Facts => facts;

    public RuleBook Book => book;

    public LocalDate Day => day;

    public Language Language => facts.Language;

    /// <summary>What is written so far, and the law it rests on at its end.</summary>
    public ValueList<LetterBlock> Blocks =>
        _law.Count == 0 ? [.. _blocks] : [.. _blocks, new LetterBlock.Law([.. _law])];

    /// <summary>A text in the letter's language, its gaps filled.</summary>
    public string Say(Text text, params (string Name, string Value)[] values) =>
        LetterFill.In(text.In(Language), values);

    /// <summary>A date in the letter's language.</summary>
    public string Date(LocalDate on) => LetterDates.Date(on, Language);

    public void Paragraph(Text text, params (string Name, string Value)[] values) =>
        _blocks.Add(new LetterBlock.Paragraph(Say(text, values)));

    public void Heading(Text text) => _blocks.Add(new LetterBlock.Heading(text.In(Language)));

    /// <summary>A list; nothing when it is empty.</summary>
    public void Bullets(IEnumerable<string> items) => AddUnlessEmpty([.. items], list => new LetterBlock.Bullets(list));

    /// <summary>A table; nothing when it is empty.</summary>
    public void Table(IEnumerable<LetterRow> rows)
    {
        ValueList<LetterRow> list = [.. rows];
        if (list.Count > 0)
            _blocks.Add(new LetterBlock.Table(list));
    }

    /// <summary>Words of a person; nothing when there are none.</summary>
    public void Quote(string? words) =>
        AddUnlessEmpty([.. LetterLine.Lines(words)], list => new LetterBlock.Quote(list));

    public void Code(string value, string validity) =>
        _blocks.Add(new LetterBlock.Code(LetterLine.Clean(value), validity));

    /// <summary>Where the request is followed; nothing when no address is given.</summary>
    public void Link(Text label)
    {
        if (LetterLine.Clean(facts.TrackingAddress) is { Length: > 0 } address)
            _blocks.Add(new LetterBlock.Link(label.In(Language), address));
    }

    /// <summary>The citation in words; it is listed at the letter's end, too.</summary>
    public string Cite(Citation citation)
    {
        var words = LetterCitations.In(citation, Language);
        if (!_law.Contains(words))
            _law.Add(words);

        return words;
    }

    /// <summary>A row with a date and its law.</summary>
    public LetterRow DateRow(Text what, LocalDate on, Citation? citation) =>
        new(what.In(Language), Date(on), citation is null ? null : Cite(citation));

    private void AddUnlessEmpty(ValueList<string> list, Func<ValueList<string>, LetterBlock> block)
    {
        if (list.Count > 0)
            _blocks.Add(block(list));
    }
}
