using System.Diagnostics;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Letters;

/// <summary>Letters on the way to an answer: receipt, codes, papers, fees.</summary>
internal static class ProcedureLetters
{
    public static bool Knows(LetterKind kind) => kind is LetterKind.Acknowledgement or LetterKind.IdentityCode
        or LetterKind.IdentityReminder or LetterKind.DoorCode or LetterKind.MoreInformation or LetterKind.FeeQuote
        or LetterKind.FeeWaived;

    public static void Write(LetterPen pen, LetterKind kind)
    {
        switch (kind)
        {
            case LetterKind.Acknowledgement: Acknowledge(pen); break;
            case LetterKind.IdentityCode: SendCode(pen, ProcedureWords.IdentityCode, ProcedureWords.NotYou); break;
            case LetterKind.DoorCode: SendCode(pen, ProcedureWords.DoorCode, ProcedureWords.NotYouAtDoor); break;
            case LetterKind.IdentityReminder: Remind(pen); break;
            case LetterKind.MoreInformation: AskForMore(pen); break;
            case LetterKind.FeeQuote: QuoteFee(pen); break;
            case LetterKind.FeeWaived: WaiveFee(pen); break;
            default: throw new UnreachableException();
        }
    }

    /// <summary>The papers to send, and what to black out on them.</summary>
    public static void Papers(LetterPen pen)
    {
        if (pen.Facts.Papers.Count > 0)
        {
            pen.Heading(ProcedureWords.Papers);
            pen.Bullets(pen.Facts.Papers.Select(paper => LetterLine.Clean(paper.In(pen.Language))));
        }

        if (pen.Facts.Redact.Count > 0)
        {
            pen.Heading(ProcedureWords.Redact);
            pen.Bullets(pen.Facts.Redact.Select(paper => LetterLine.Clean(paper.In(pen.Language))));
        }
    }

    private static void Acknowledge(LetterPen pen)
    {
        pen.Paragraph(ProcedureWords.Received);
        if (pen.Facts.Due is { } due)
        {
            var words = due.Nature == ClockNature.Statutory ? ProcedureWords.DueByLaw : ProcedureWords.DueAsPlanned;
            pen.Paragraph(words, ("date", pen.Date(due.On)));
        }

        pen.Paragraph(pen.Facts.Papers.Count == 0 ? ProcedureWords.NothingToDo : ProcedureWords.PapersToSend);
        RequestPart.Write(pen, open: true);
        pen.Heading(ProcedureWords.Next);
        pen.Bullets(Steps(pen).Select(step => pen.Say(step)));
        Papers(pen);
        pen.Link(ProcedureWords.Track);
        LetterLaw.CiteNotices(pen, LetterKind.Acknowledgement);
        LetterLaw.CiteRights(pen);
    }

    private static Text[] Steps(LetterPen pen) =>
    [
        LetterLaw.IdentityMayNotBeAsked(pen) ? ProcedureWords.NoIdentity : ProcedureWords.Identity,
        ProcedureWords.Search,
        ProcedureWords.Answer,
        .. LetterLaw.MayBeExtended(pen) ? [ProcedureWords.MayTakeLonger] : Array.Empty<Text>(),
        ProcedureWords.MayWithdraw,
    ];

    private static void SendCode(LetterPen pen, Text purpose, Text notYou)
    {
        pen.Paragraph(purpose);
        var validity = pen.Facts.CodeMinutes is { } minutes
            ? pen.Say(ProcedureWords.Validity, ("minutes", LetterDates.Number(minutes, pen.Language)))
            : pen.Say(ProcedureWords.Once);
        if (pen.Facts.Code is { } code)
            pen.Code(code, validity);

        pen.Link(ProcedureWords.Open);
        pen.Paragraph(notYou);
        pen.Paragraph(ProcedureWords.NeverTell);
    }

    private static void Remind(LetterPen pen)
    {
        pen.Paragraph(ProcedureWords.Reminder);
        pen.Paragraph(ProcedureWords.ReminderWhy);
        RequestPart.Write(pen, open: true);
        Papers(pen);
        pen.Link(ProcedureWords.Open);
    }

    private static void AskForMore(LetterPen pen)
    {
        pen.Paragraph(ProcedureWords.More);
        pen.Quote(pen.Facts.FreeText);
        RequestPart.Write(pen, open: true);
        Papers(pen);
        pen.Link(ProcedureWords.Reply);
    }

    private static void QuoteFee(LetterPen pen)
    {
        pen.Paragraph(ProcedureWords.FeeDue);
        pen.Table(FeeRows(pen));
        pen.Paragraph(ProcedureWords.FeeThen);
        RequestPart.Write(pen, open: false);
        pen.Link(ProcedureWords.Open);
        LetterLaw.CiteNotices(pen, LetterKind.FeeQuote);
        LetterLaw.CiteFees(pen);
    }

    private static List<LetterRow> FeeRows(LetterPen pen)
    {
        if (pen.Facts.Fee is not { } fee)
            return [];

        List<LetterRow> rows =
            [new(pen.Say(ProcedureWords.Amount), LetterDates.Amount(fee.Amount, pen.Language), null)];
        if (fee.HowToPay is { } how)
            rows.Add(new(pen.Say(ProcedureWords.HowToPay), LetterLine.Clean(how.In(pen.Language)), null));

        if (fee.PayBy is { } by)
            rows.Add(pen.DateRow(ProcedureWords.PayBy, by, null));

        return rows;
    }

    private static void WaiveFee(LetterPen pen)
    {
        pen.Paragraph(ProcedureWords.NoFee);
        pen.Quote(pen.Facts.FreeText);
        pen.Paragraph(ProcedureWords.NothingToDo);
        RequestPart.Write(pen, open: true);
    }
}
