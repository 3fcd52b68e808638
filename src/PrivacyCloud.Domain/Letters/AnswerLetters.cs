using System.Diagnostics;

namespace PrivacyCloud.Domain.Letters;

/// <summary>Letters that answer: done, done in part, refused, nothing held, later.</summary>
internal static class AnswerLetters
{
    public static bool Knows(LetterKind kind) => kind is LetterKind.Extension or LetterKind.Fulfilment
        or LetterKind.PartialFulfilment or LetterKind.Refusal or LetterKind.NoData or LetterKind.AnswerReady;

    public static void Write(LetterPen pen, LetterKind kind)
    {
        switch (kind)
        {
            case LetterKind.Extension: Extend(pen); break;
            case LetterKind.Fulfilment: Fulfil(pen); break;
            case LetterKind.PartialFulfilment: FulfilInPart(pen); break;
            case LetterKind.Refusal: Refuse(pen); break;
            case LetterKind.NoData: HoldNothing(pen); break;
            case LetterKind.AnswerReady: HandOver(pen); break;
            default: throw new UnreachableException();
        }

        LetterRecourse.Write(pen, kind);
        LetterLaw.CiteNotices(pen, kind);
        LetterLaw.CiteRights(pen);
    }

    private static void Extend(LetterPen pen)
    {
        if (pen.Facts.Extension is not { } longer)
        {
            pen.Paragraph(AnswerWords.NeedTime);
            RequestPart.Write(pen, open: true);
            return;
        }

        pen.Paragraph(AnswerWords.Later, ("old", pen.Date(longer.OldDue)), ("new", pen.Date(longer.NewDue)));
        pen.Heading(AnswerWords.WhyLater);
        if (longer.Ground is { } ground)
            pen.Bullets([Grounded(pen, new(ground, longer.Citation))]);

        pen.Quote(longer.Reason);
        RequestPart.Write(pen, open: false);
        pen.Table(
        [
            pen.DateRow(AnswerWords.OldDue, longer.OldDue, null),
            pen.DateRow(AnswerWords.NewDue, longer.NewDue, longer.Citation),
        ]);
        pen.Link(ProcedureWords.Track);
    }

    private static void Fulfil(LetterPen pen)
    {
        pen.Paragraph(AnswerWords.Done);
        RequestPart.Write(pen, open: false);
        WhatWasDone(pen);
    }

    private static void FulfilInPart(LetterPen pen)
    {
        pen.Paragraph(AnswerWords.DoneInPart);
        RequestPart.Write(pen, open: false);
        WhatWasDone(pen);
        pen.Heading(AnswerWords.WhyNotAll);
        Grounds(pen);
        pen.Quote(pen.Facts.Reasons);
    }

    private static void Refuse(LetterPen pen)
    {
        pen.Paragraph(AnswerWords.Refused);
        RequestPart.Write(pen, open: false);
        pen.Heading(AnswerWords.WhyNot);
        Grounds(pen);
        pen.Quote(pen.Facts.Reasons ?? pen.Facts.FreeText);
    }

    private static void HoldNothing(LetterPen pen)
    {
        pen.Paragraph(AnswerWords.Nothing);
        pen.Paragraph(AnswerWords.NothingHow);
        pen.Quote(pen.Facts.FreeText);
        RequestPart.Write(pen, open: false);
    }

    private static void HandOver(LetterPen pen)
    {
        pen.Paragraph(AnswerWords.Ready);
        if (pen.Facts.FetchHours is { } hours)
            pen.Paragraph(AnswerWords.FetchWithin, ("hours", LetterDates.Number(hours, pen.Language)));

        pen.Link(AnswerWords.Fetch);
        RequestPart.Write(pen, open: false);
        WhatWasDone(pen);
    }

    private static void WhatWasDone(LetterPen pen)
    {
        var facts = pen.Facts;
        var form = facts.AnswerForm is { } chosen
            ? [new LetterRow(pen.Say(AnswerWords.Form), LetterLine.Clean(chosen.In(pen.Language)), null)]
            : Array.Empty<LetterRow>();
        LetterRow[] rows = [.. form, .. facts.Items.Select(item => new LetterRow(
            LetterLine.Clean(item.What.In(pen.Language)), LetterLine.Clean(item.Content), null))];
        if (rows.Length == 0 && string.IsNullOrWhiteSpace(facts.FreeText))
            return;

        pen.Heading(AnswerWords.WhatWasDone);
        pen.Quote(facts.FreeText);
        pen.Table(rows);
    }

    private static void Grounds(LetterPen pen) =>
        pen.Bullets(pen.Facts.Grounds.Select(ground => Grounded(pen, ground)));

    private static string Grounded(LetterPen pen, LetterGround ground)
    {
        var text = LetterLine.Clean(ground.Text.In(pen.Language)).TrimEnd('.', '。');
        var law = pen.Cite(ground.Citation);
        return pen.Language == Language.Japanese ? $"{text}（{law}）" : $"{text} ({law}).";
    }
}
