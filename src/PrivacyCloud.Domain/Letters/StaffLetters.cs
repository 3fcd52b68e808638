using System.Diagnostics;

namespace PrivacyCloud.Domain.Letters;

/// <summary>Mails to staff, departments and processors. They name no person: the system does.</summary>
internal static class StaffLetters
{
    public static void Write(LetterPen pen, LetterKind kind)
    {
        switch (kind)
        {
            case LetterKind.StaffLeadTime: SayDays(pen, StaffWords.DaysLeft, StaffWords.DueSoon); break;
            case LetterKind.StaffDue: pen.Paragraph(StaffWords.DueToday); break;
            case LetterKind.StaffOverdue: SayDays(pen, StaffWords.DaysLate, StaffWords.Late); break;
            case LetterKind.StaffNewMessage: pen.Paragraph(StaffWords.NewMessage); break;
            case LetterKind.TaskAssigned: Assign(pen); break;
            default: throw new UnreachableException();
        }

        RequestPart.Write(pen, open: true);
        pen.Link(StaffWords.Open);
    }

    private static void SayDays(LetterPen pen, Text withDays, Text without)
    {
        if (pen.Facts.Days is { } days)
            pen.Paragraph(withDays, ("days", LetterDates.Number(days, pen.Language)));
        else
            pen.Paragraph(without);
    }

    private static void Assign(LetterPen pen)
    {
        pen.Paragraph(StaffWords.Task);
        if (pen.Facts.Task is { } task)
            pen.Bullets([LetterLine.Clean(task.In(pen.Language))]);

        pen.Quote(pen.Facts.FreeText);
        pen.Paragraph(StaffWords.TaskProof);
    }
}
