using System.Globalization;
using System.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Runtime.Consents.Mails;

/// <summary>What a mail about consents says.</summary>
/// <param name="Language">In which language.</param>
/// <param name="Company">Who decides about the data.</param>
/// <param name="Brand">At which brand it was.</param>
/// <param name="Day">On which day.</param>
/// <param name="Link">Where she sees and changes her choices.</param>
internal sealed record ConsentLetterText(
    Language Language, string Company, string Brand, LocalDate Day, string Link)
{
    /// <summary>What it is about.</summary>
    public string Subject(Told told) =>
        Say(told.Stop is null ? ConsentLetterWords.SubjectRecorded : ConsentLetterWords.SubjectTakenBack, Brand);

    /// <summary>What it says.</summary>
    public string Body(Told told, IReadOnlyDictionary<PurposeCode, string> names)
    {
        var text = new StringBuilder();
        Paragraph(text, Say(ConsentLetterWords.Hello));
        if (told.Stop is { } stop)
        {
            Paragraph(text, Say(ConsentLetterWords.TakenBack, DayText(Day), Brand), List(stop.Purposes, names));
            Paragraph(text, Stops(stop));
        }
        else if (told.Happened is ConsentEvent.Decided decided)
        {
            Paragraph(text, Say(ConsentLetterWords.Recorded, DayText(Day), Brand));
            if (decided.Given.Count > 0)
                Paragraph(text, Say(ConsentLetterWords.Yes), List(decided.Given, names));

            if (decided.Refused.Count > 0)
                Paragraph(text, Say(ConsentLetterWords.No), List(decided.Refused, names));
        }

        foreach (var how in How(told.Happened))
            Paragraph(text, how);

        if (told.Stop is not null)
            Paragraph(text, Say(ConsentLetterWords.PastStays));

        Paragraph(text, Say(ConsentLetterWords.NotYou), Link);
        return text.Append(Company).Append('\n').ToString();
    }

    /// <summary>By when it ends, as the law says; only that it was told to end where the law has no number.</summary>
    private string Stops(ConsentEvent.StopOrdered stop)
    {
        List<string> lines = [];
        if (stop.Own is { } own)
            lines.Add(Say(ConsentLetterWords.OwnStop, Company, DayText(own.Due), CitationOf(own)));

        if (stop.Processors is { } theirs)
            lines.Add(Say(ConsentLetterWords.ProcessorsStop, Company, DayText(theirs.Due), CitationOf(theirs)));

        return lines.Count > 0 ? string.Join('\n', lines) : Say(ConsentLetterWords.StopOpen, Company);
    }

    /// <summary>Who decided, where it was not she herself, and what it rests on where she only may have.</summary>
    private IEnumerable<string> How(ConsentEvent happened)
    {
        var who = happened switch
        {
            ConsentEvent.Decided e => ConsentLetterWords.Who(e.By, e.Channel),
            ConsentEvent.Withdrawn e => ConsentLetterWords.Who(e.By, e.Channel),
            _ => null,
        };
        if (who is not null)
            yield return Say(who, Company);

        if (ConsentLetterWriter.AssuranceOf(happened) == Assurance.Claimed)
            yield return Say(ConsentLetterWords.Claimed, Brand);
    }

    private static void Paragraph(StringBuilder text, params string[] lines) =>
        text.AppendJoin('\n', lines).Append("\n\n");

    private static string List(IEnumerable<PurposeCode> purposes, IReadOnlyDictionary<PurposeCode, string> names) =>
        string.Join('\n', purposes.Select(one => $"– {names.GetValueOrDefault(one, one.ToString())}"));

    private static string CitationOf(StopBy by) => $"{by.Citation.Instrument}, {by.Citation.Article}";

    private string DayText(LocalDate day) => LetterDates.Date(day, Language);

    private string Say(Text words, params object[] gaps) =>
        string.Format(CultureInfo.InvariantCulture, words.In(Language), gaps);
}
