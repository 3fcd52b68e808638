using System.Diagnostics;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Public.Explainer;

/// <summary>Understands a question in an address, and has the law answer it.</summary>
internal sealed class Explainer(LawLibrary library, Instant now, Language language)
{
    public Explained Answer(ExplainerQuery query)
    {
        if (query.Jurisdiction.Length > 0 && library.Find(query.Jurisdiction) is null)
        {
            return new Explained.Mistaken(
                Form(FirstBook(), query), [new("jurisdiction", ExplainerWords.UnknownJurisdiction)]);
        }

        var form = Form(library.Find(query.Jurisdiction) ?? FirstBook(), query);
        return query.IsEmpty || query.OnlyForm || CameFromAnotherBook(query, form)
            ? new Explained.Asking(form)
            : Check(query, form);
    }

    private RuleBook FirstBook() =>
        library.Find(language == Language.Japanese ? "jp" : "vn") ?? library.Books[0];

    private ExplainerForm Form(RuleBook book, ExplainerQuery query)
    {
        var place = book.Parts.Places.FirstOrDefault(p => p.Code == query.Place);
        var zone = place?.Zone ?? book.Parts.Zone;
        var read = query.From.Length == 0 && query.Shown.Length == 0
            ? ToTheMinute(now).InZone(zone)
            : Moments.Read(query.From, zone);
        return new(
            book,
            book.ClocksOf(query.Duty).Count > 0 ? query.Duty : string.Empty,
            read is { } at ? Moments.ForField(at) : query.From,
            FromIsLocal: read is not null || query.From.Length == 0,
            place,
            [.. book.CircumstancesOf(query.Duty).Select(c => c.Code).Where(query.Circumstances.Contains)],
            query.Extended);
    }

    private static Instant ToTheMinute(Instant at) =>
        Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds() / 60 * 60);

    private static bool CameFromAnotherBook(ExplainerQuery query, ExplainerForm form) =>
        query.Shown.Length > 0 && query.Shown.Split('/')[0] != form.Book.Code.ToString();

    private static Explained Check(ExplainerQuery query, ExplainerForm form)
    {
        var from = Moments.Read(query.From, form.Zone);
        var mistakes = Missing(query, from);
        if (mistakes.Count > 0)
        {
            return new Explained.Mistaken(form, mistakes);
        }

        // What was ticked for another duty, before the reader chose this one, says nothing about this one.
        var ticked = query.Shown.Length == 0 || query.Shown == $"{form.Book.Code}/{form.Duty}"
            ? query.Circumstances
            : form.Circumstances;
        var question = new DeadlineQuestion(
            query.Duty, from!.Value.ToInstant(), ticked, query.Extended,
            query.Place.Length == 0 ? null : query.Place, []);
        return Deadlines.Answer(form.Book, question) switch
        {
            DeadlineAnswer.Refused(var reason) =>
                new Explained.Mistaken(form, [new(FieldOf(reason), reason.Why, reason.Citation)]),
            DeadlineAnswer.Answered(var zone, var clocks) =>
                new Explained.Answered(form, question, from.Value.WithZone(zone), clocks),
            _ => throw new UnreachableException(),
        };
    }

    private static List<Mistake> Missing(ExplainerQuery query, ZonedDateTime? from)
    {
        var mistakes = new List<Mistake>();
        if (query.Duty.Length == 0)
        {
            mistakes.Add(new("duty", ExplainerWords.ChooseDuty));
        }

        if (from is null)
        {
            mistakes.Add(new("from", query.From.Length == 0 ? ExplainerWords.SayWhen : ExplainerWords.BadMoment));
        }

        if (query.Circumstances.Count > DeadlineQuestion.CircumstancesMax)
        {
            mistakes.Add(new("circumstance", ExplainerWords.TooManyCircumstances));
        }

        return mistakes;
    }

    private static string FieldOf(Refusal reason) => reason.Code switch
    {
        "deadline.unknown-duty" => "duty",
        "deadline.unknown-place" => "place",
        "deadline.unknown-circumstance" or "deadline.circumstances-exclude-each-other" => "circumstance",
        _ => "from",
    };
}
