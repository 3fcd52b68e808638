using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Letters;

/// <summary>Where a person may turn who is not content: to us, to others, to the authority, to court.</summary>
internal static class LetterRecourse
{
    /// <summary>Writes the ways. To court only where something was refused and the pack says so.</summary>
    public static void Write(LetterPen pen, LetterKind kind)
    {
        pen.Heading(RecourseWords.Heading);
        pen.Bullets(
            [ToUs(pen, kind), .. ToOrganisations(pen), ToAuthority(pen), .. IsRefused(kind) ? ToCourt(pen) : []]);
    }

    private static bool IsRefused(LetterKind kind) => kind is LetterKind.Refusal or LetterKind.PartialFulfilment
        or LetterKind.NoData or LetterKind.ComplaintReceived;

    private static string ToUs(LetterPen pen, LetterKind kind)
    {
        var number = ("number", LetterLine.Clean(pen.Facts.Number));
        var citation = LetterLaw.Complaint(pen) is { Rule.Rule.Duty: not null } right
            ? right.Version.Citation
            : ObjectionNotice(pen, kind);
        return citation is null
            ? pen.Say(RecourseWords.ToUs, number)
            : pen.Say(RecourseWords.ToUsByLaw, number, ("law", pen.Cite(citation)));
    }

    // The Korean notice of a refusal, or of a postponement, must say how to object.
    private static Citation? ObjectionNotice(LetterPen pen, LetterKind kind) =>
        pen.Book.Code.ToString() != "kr" ? null
        : kind is LetterKind.Extension or LetterKind.Refusal or LetterKind.PartialFulfilment
            ? LetterLaw.Notice(pen, kind == LetterKind.PartialFulfilment ? LetterKind.Refusal : kind)
            : null;

    private static IEnumerable<string> ToOrganisations(LetterPen pen) =>
        pen.Facts.AccreditedOrganisations.Select(one =>
            pen.Say(RecourseWords.ToOrganisation, ("organisation", Named(pen, one))));

    private static string ToAuthority(LetterPen pen)
    {
        var own = pen.Book.Parts.Authority;
        var authority = ("authority", Named(pen, pen.Facts.Authority ?? new(own.Name, own.Url)));
        return LetterLaw.Complaint(pen) is { Rule.Rule.Duty: null } right
            ? pen.Say(RecourseWords.ToAuthorityByLaw, authority, ("law", pen.Cite(right.Version.Citation)))
            : pen.Say(RecourseWords.ToAuthority, authority);
    }

    private static string[] ToCourt(LetterPen pen)
    {
        if (pen.Facts.MaySueFrom is { } from)
            return [pen.Say(RecourseWords.ToCourtFrom, ("date", pen.Date(from.On)), ("law", LawOf(pen, from)))];

        return Court(pen) is { } citation ? [pen.Say(RecourseWords.ToCourt, ("law", pen.Cite(citation)))] : [];
    }

    private static string LawOf(LetterPen pen, LetterDate from) =>
        (from.Citation ?? Court(pen)) is { } citation ? pen.Cite(citation) : from.What.In(pen.Language);

    // Which provision speaks of the court differs: a gate in Japan, the notice in the Union, the right in Vietnam.
    private static Citation? Court(LetterPen pen) => pen.Book.Code.ToString() switch
    {
        "eu" => LetterLaw.Notice(pen, LetterKind.Refusal),
        "vn" => LetterLaw.Complaint(pen)?.Version.Citation,
        _ => LetterLaw.Gate(pen),
    };

    private static string Named(LetterPen pen, LetterAuthority one)
    {
        var name = LetterLine.Clean(one.Name.In(pen.Language));
        var address = LetterLine.Clean(one.Address);
        return address.Length == 0 ? name
            : pen.Language == Language.Japanese ? $"{name}（{address}）" : $"{name}, {address}";
    }
}
