using System.Diagnostics;

namespace PrivacyCloud.Domain.Letters;

/// <summary>Letters about turns in the life of a request.</summary>
internal static class CourseLetters
{
    public static void Write(LetterPen pen, LetterKind kind)
    {
        switch (kind)
        {
            case LetterKind.WithdrawalConfirmed: Withdraw(pen); break;
            case LetterKind.RepresentationTold: TellOfRepresentation(pen); break;
            case LetterKind.ComplaintReceived: TakeComplaint(pen); break;
            case LetterKind.Reopened: Reopen(pen); break;
            case LetterKind.Merged: Merge(pen); break;
            case LetterKind.Message: PassOn(pen); break;
            case LetterKind.PaperDeletion: DeletePapers(pen); break;
            default: throw new UnreachableException();
        }
    }

    private static void Withdraw(LetterPen pen)
    {
        pen.Paragraph(CourseWords.Withdrawn);
        pen.Paragraph(CourseWords.AskAgain);
        RequestPart.Write(pen, open: false);
    }

    private static void TellOfRepresentation(LetterPen pen)
    {
        var name = LetterLine.Clean(pen.Facts.Representative);
        var role = LetterLine.Clean(pen.Facts.RepresentativeRole?.In(pen.Language));
        pen.Paragraph(CourseWords.ActsForYou);
        LetterRow[] rows =
        [
            new(pen.Say(CourseWords.WhoActs), name, null),
            new(pen.Say(CourseWords.InWhichRole), role, null),
        ];
        pen.Table(rows.Where(row => row.Value.Length > 0));
        pen.Paragraph(CourseWords.NotRight);
        RequestPart.Write(pen, open: false);
    }

    private static void TakeComplaint(LetterPen pen)
    {
        pen.Paragraph(CourseWords.ComplaintReceived);
        RequestPart.Write(pen, open: true);
        pen.Link(ProcedureWords.Track);
        LetterRecourse.Write(pen, LetterKind.ComplaintReceived);
    }

    private static void Reopen(LetterPen pen)
    {
        pen.Paragraph(CourseWords.Reopened);
        pen.Quote(pen.Facts.FreeText);
        RequestPart.Write(pen, open: true);
        pen.Link(ProcedureWords.Track);
    }

    private static void Merge(LetterPen pen)
    {
        var into = LetterLine.Clean(pen.Facts.MergedInto);
        if (into.Length == 0)
            pen.Paragraph(CourseWords.Merged);
        else
            pen.Paragraph(CourseWords.MergedInto, ("number", into));

        pen.Paragraph(ProcedureWords.NothingToDo);
        RequestPart.Write(pen, open: true);
        pen.Link(ProcedureWords.Track);
    }

    private static void PassOn(LetterPen pen)
    {
        pen.Paragraph(CourseWords.Message);
        pen.Quote(pen.Facts.FreeText);
        RequestPart.Write(pen, open: true);
        pen.Link(ProcedureWords.Reply);
    }

    private static void DeletePapers(LetterPen pen)
    {
        if (pen.Facts.DeletedOn is { } on)
            pen.Paragraph(CourseWords.PapersDeletedOn, ("date", pen.Date(on)));
        else
            pen.Paragraph(CourseWords.PapersDeleted);

        pen.Bullets(pen.Facts.Papers.Select(paper => LetterLine.Clean(paper.In(pen.Language))));
        pen.Paragraph(CourseWords.OnlyTheNote);
        RequestPart.Write(pen, open: false);
    }
}
