using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Letters;

/// <summary>The table that says which request a letter is about, with its dates.</summary>
internal static class RequestPart
{
    /// <summary>What was asked and when it came; while it is open also when it is due.</summary>
    public static void Write(LetterPen pen, bool open)
    {
        LetterRow[] rows = [.. Rows(pen), .. open ? Due(pen) : [], .. pen.Facts.Dates.Select(
            date => pen.DateRow(date.What, date.On, date.Citation))];
        if (rows.Length == 0)
            return;

        pen.Heading(FrameWords.YourRequest);
        pen.Table(rows);
    }

    private static List<LetterRow> Rows(LetterPen pen)
    {
        var facts = pen.Facts;
        List<LetterRow> rows = [];
        if (facts.Rights.Count > 0)
        {
            var names = facts.Rights.Select(right => LetterLine.Clean(right.In(pen.Language)));
            rows.Add(new(pen.Say(FrameWords.Asked), LetterDates.List(names, pen.Language), null));
        }

        if (facts.ReceivedOn is { } on)
            rows.Add(pen.DateRow(FrameWords.Received, on, null));

        return rows;
    }

    // Only what the law sets is called the law's: elsewhere it is our own aim.
    private static LetterRow[] Due(LetterPen pen) => pen.Facts.Due is not { } due ? []
        : due.Nature == ClockNature.Statutory
            ? [pen.DateRow(FrameWords.DueByLaw, due.On, due.Citation)]
            : [pen.DateRow(FrameWords.DueAsPlanned, due.On, null)];
}
