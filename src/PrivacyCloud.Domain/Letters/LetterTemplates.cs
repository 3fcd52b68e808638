using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Letters;

/// <summary>Fills the template of a kind, under one law, in one language.</summary>
public static class LetterTemplates
{
    /// <summary>The version of all templates together; it grows whenever words change.</summary>
    public const string Version = "1";

    /// <summary>Writes a letter.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="facts">What it may speak of.</param>
    /// <param name="book">Under which law.</param>
    /// <param name="day">The day the letter is dated, in the law's own zone.</param>
    public static Letter Write(LetterKind kind, LetterFacts facts, RuleBook book, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(book);
        var subject = $"{facts.Company.In(facts.Language)} {facts.Number}";
        return new(kind, $"{kind}/{book.Code}/{Version}", facts.Language, subject,
            new([facts.Company.In(facts.Language)], $"{day:uuuu'-'MM'-'dd}", facts.Number, facts.Addressee, [], []),
            [new LetterBlock.Paragraph(subject)], new(string.Empty, [], []));
    }
}
