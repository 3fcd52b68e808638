namespace PrivacyCloud.Domain.Letters;

/// <summary>A letter, filled, in one language, before it becomes text or a page.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Template">Which template wrote it, with its version: kept as evidence beside the letter.</param>
/// <param name="Language">The language it is in.</param>
/// <param name="Subject">One line without control characters, fit for a mail header.</param>
/// <param name="Head">From whom, to whom, when, and under which number.</param>
/// <param name="Blocks">What it says, in order.</param>
/// <param name="Foot">How it ends and who signs.</param>
public sealed record Letter(
    LetterKind Kind,
    string Template,
    Language Language,
    string Subject,
    LetterHead Head,
    ValueList<LetterBlock> Blocks,
    LetterFoot Foot);

/// <summary>The top of a letter. Each line stands as it is to be printed.</summary>
/// <param name="Sender">The company, then the site or app that the person knows.</param>
/// <param name="Date">The date line, with the place where a country writes it.</param>
/// <param name="Reference">The number line.</param>
/// <param name="Title">What it is about, as a letter on paper says it.</param>
/// <param name="Addressee">Name with its title of courtesy; none for a letter to nobody by name.</param>
/// <param name="PostalLines">Her address, for the window.</param>
/// <param name="Greeting">The words that open a mail.</param>
/// <param name="Opening">The words that open a letter on paper, where a language has its own for that.</param>
public sealed record LetterHead(
    ValueList<string> Sender,
    string Date,
    string Reference,
    string Title,
    string? Addressee,
    ValueList<string> PostalLines,
    string Greeting,
    ValueList<string> Opening);

/// <summary>The end of a letter.</summary>
/// <param name="Closing">The closing words.</param>
/// <param name="Signature">Who signs, line by line.</param>
/// <param name="Contact">Where to ask, line by line.</param>
public sealed record LetterFoot(string Closing, ValueList<string> Signature, ValueList<string> Contact);

/// <summary>One part of a letter.</summary>
public abstract record LetterBlock
{
    private LetterBlock()
    {
    }

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(string Text) : LetterBlock;

    /// <summary>A heading over what follows.</summary>
    public sealed record Heading(string Text) : LetterBlock;

    /// <summary>A list.</summary>
    public sealed record Bullets(ValueList<string> Items) : LetterBlock;

    /// <summary>Dates or other facts, each with its name and its law.</summary>
    public sealed record Table(ValueList<LetterRow> Rows) : LetterBlock;

    /// <summary>A one-time code, to be read out and typed.</summary>
    public sealed record Code(string Value, string Validity) : LetterBlock;

    /// <summary>Words of a person, line by line, as they stand.</summary>
    public sealed record Quote(ValueList<string> Lines) : LetterBlock;

    /// <summary>An address with what is found there.</summary>
    public sealed record Link(string Label, string Address) : LetterBlock;

    /// <summary>Which law it rests on.</summary>
    public sealed record Law(ValueList<string> Citations) : LetterBlock;
}

/// <summary>A row of a table: what, its value, and the law, if any.</summary>
public sealed record LetterRow(string What, string Value, string? Law);
