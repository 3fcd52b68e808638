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
        var pen = new LetterPen(facts, book, day);
        WriteBody(pen, kind);
        return new(
            kind, $"{kind}/{book.Code}/{Version}", facts.Language, LetterFrame.Subject(kind, pen),
            LetterFrame.Head(kind, pen), pen.Blocks, LetterFrame.Foot(kind, pen));
    }

    private static void WriteBody(LetterPen pen, LetterKind kind)
    {
        if (LetterFrame.IsInternal(kind))
            StaffLetters.Write(pen, kind);
        else if (AnswerLetters.Knows(kind))
            AnswerLetters.Write(pen, kind);
        else if (ProcedureLetters.Knows(kind))
            ProcedureLetters.Write(pen, kind);
        else
            CourseLetters.Write(pen, kind);
    }
}
