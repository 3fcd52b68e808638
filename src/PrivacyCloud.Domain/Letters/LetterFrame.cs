using System.Diagnostics;

namespace PrivacyCloud.Domain.Letters;

/// <summary>What stands around a letter's text: as letters to a person are framed in each language.</summary>
internal static class LetterFrame
{
    /// <summary>True for letters to staff, departments and processors: they go without ceremony.</summary>
    public static bool IsInternal(LetterKind kind) => kind is LetterKind.StaffLeadTime or LetterKind.StaffDue
        or LetterKind.StaffOverdue or LetterKind.StaffNewMessage or LetterKind.TaskAssigned;

    /// <summary>The subject line: what it is, and the number.</summary>
    public static string Subject(LetterKind kind, LetterPen pen)
    {
        var about = pen.Say(LetterSubjects.Of(kind));
        var number = LetterLine.Clean(pen.Facts.Number);
        return pen.Language == Language.Japanese ? $"{about}（受付番号 {number}）" : $"{about} ({number})";
    }

    public static LetterHead Head(LetterKind kind, LetterPen pen)
    {
        var facts = pen.Facts;
        var place = LetterLine.Clean(facts.Place?.In(pen.Language));
        var name = LetterLine.Clean(facts.Addressee);
        return new(
            Sender(pen),
            LetterDates.Head(pen.Day, place, pen.Language),
            pen.Say(FrameWords.Reference, ("number", LetterLine.Clean(facts.Number))),
            pen.Say(LetterTitles.Of(kind), ("matter", LetterMatter.Of(pen.Book).In(pen.Language))),
            name.Length == 0 ? null : Titled(name, kind, pen.Language),
            [.. facts.PostalLines.Select(LetterLine.Clean).Where(line => line.Length > 0)],
            Greeting(name, kind, pen),
            Opening(kind, pen));
    }

    public static LetterFoot Foot(LetterKind kind, LetterPen pen)
    {
        var facts = pen.Facts;
        var role = LetterLine.Clean(facts.SignerRole?.In(pen.Language));
        string[] signature = role.Length == 0 ? [Company(pen)] : [Company(pen), role];
        return new(
            IsInternal(kind) ? string.Empty : pen.Say(FrameWords.Closing),
            [.. signature],
            [.. facts.Contact.Select(LetterLine.Clean).Where(line => line.Length > 0)]);
    }

    private static ValueList<string> Sender(LetterPen pen)
    {
        var brand = LetterLine.Clean(pen.Facts.Brand?.In(pen.Language));
        return brand.Length == 0 || brand == Company(pen) ? [Company(pen)] : [Company(pen), brand];
    }

    private static string Company(LetterPen pen) => LetterLine.Clean(pen.Facts.Company.In(pen.Language));

    // 御中 is for offices, 様 for people; who already has a title gets no second one.
    private static string Titled(string name, LetterKind kind, Language language)
    {
        if (language != Language.Japanese || name.EndsWith('様') || name.EndsWith("御中", StringComparison.Ordinal))
            return name;

        return kind == LetterKind.TaskAssigned ? $"{name} 御中" : $"{name} 様";
    }

    private static string Greeting(string name, LetterKind kind, LetterPen pen)
    {
        if (name.Length == 0)
            return pen.Say(IsInternal(kind) ? FrameWords.HelloStaff : FrameWords.Hello);

        return pen.Language switch
        {
            Language.English => $"Dear {name},",
            Language.Vietnamese => $"Kính gửi {name},",
            Language.Japanese => Titled(name, kind, pen.Language),
            _ => throw new UnreachableException(),
        };
    }

    // A Japanese business letter greets by the season-free form and then comes to the point.
    private static ValueList<string> Opening(LetterKind kind, LetterPen pen) =>
        pen.Language != Language.Japanese || IsInternal(kind) ? []
        : [FrameWords.JapaneseOpening, pen.Facts.ReceivedOn is { } on
            ? LetterFill.In(FrameWords.JapaneseTurn, ("date", pen.Date(on)))
            : FrameWords.JapaneseTurnUndated];
}
