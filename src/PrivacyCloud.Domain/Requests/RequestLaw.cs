using System.Diagnostics;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Requests;

/// <summary>What the rule books say to one request. Reads; decides nothing.</summary>
public static class RequestLaw
{
    private const string EveryRight = "*";

    /// <summary>The book of the law that names the right.</summary>
    public static RuleBook BookOf(LawLibrary law, Intake intake)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(intake);
        return law.Find(intake.Laws[0].Jurisdiction) ?? throw new UnreachableException("A law in use was unloaded.");
    }

    /// <summary>The civil day of a moment where a law applies.</summary>
    public static LocalDate DayOf(RuleBook book, Instant moment)
    {
        ArgumentNullException.ThrowIfNull(book);
        return moment.InZone(book.Parts.Zone).Date;
    }

    /// <summary>A right as a book has it on a day; none when it knows no such right then.</summary>
    public static RightRule? RightOn(RuleBook book, RightCode right, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.RightsOn(day).FirstOrDefault(one => one.Right == right.ToString());
    }

    /// <summary>What the first law says to identity and fee of the request's right, as it stood on receipt.</summary>
    public static RightTerms TermsOf(RuleBook book, Intake intake)
    {
        ArgumentNullException.ThrowIfNull(intake);
        return TenantLawReading.TermsOf(book, intake.Right(), DayOf(book, intake.ReceivedAt))
            ?? throw new UnreachableException("A right in use is no longer known for the day it was used on.");
    }

    /// <summary>What each law of a request says to a fee, the first law first.</summary>
    public static IEnumerable<FeeTerms> FeesOf(LawLibrary law, Intake intake)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(intake);
        return from one in intake.Laws
               let book = law.Find(one.Jurisdiction)
               where book is not null
               let terms = TenantLawReading.TermsOf(book, one.Right, DayOf(book, intake.ReceivedAt))
               where terms is not null
               select terms.Fee;
    }

    /// <summary>Where the right of a request stands.</summary>
    public static Citation CitationOf(RuleBook book, Intake intake)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(intake);
        var right = intake.Right().ToString();
        return book.RulesOn<ProvisionRule.Right>(DayOf(book, intake.ReceivedAt))
            .First(one => one.Rule.Rule.Right == right).Version.Citation;
    }

    /// <summary>The grounds on which a law lets a right be refused on a day.</summary>
    public static IReadOnlyList<RefusalGround> GroundsOn(RuleBook book, RightCode right, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(book);
        var name = right.ToString();
        return
        [
            .. book.RulesOn<ProvisionRule.Grounds>(day)
                .Where(one => one.Rule.Rights.Contains(name) || one.Rule.Rights.Contains(EveryRight))
                .SelectMany(one => one.Rule.List)
                .DistinctBy(one => one.Code),
        ];
    }

    /// <summary>Who may act for the person as somebody of a kind: the way named first, or none.</summary>
    public static Representative? RepresentativeOf(RuleBook book, Intake intake) =>
        RepresentativesOf(book, intake) is [var first, ..] ? first : null;

    /// <summary>
    /// Each way in which somebody of a kind may act for the person, with its papers; none where the pack is silent.
    /// </summary>
    public static IReadOnlyList<Representative> RepresentativesOf(RuleBook book, Intake intake)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(intake);
        var (name, kind) = (intake.Right().ToString(), KindOf(intake.RequesterKind));
        return
        [
            .. book.RulesOn<ProvisionRule.Representation>(DayOf(book, intake.ReceivedAt))
                .Where(one => one.Rule.Rights.Contains(name) || one.Rule.Rights.Contains(EveryRight))
                .SelectMany(one => one.Rule.Who)
                .Where(one => one.Kind == kind),
        ];
    }

    /// <summary>How many facts on record the law wants asked, where it gives a number.</summary>
    public static int FactsMin(RuleBook book, Intake intake)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(intake);
        var name = intake.Right().ToString();
        return book.RulesOn<ProvisionRule.Identity>(DayOf(book, intake.ReceivedAt))
            .Where(one => one.Rule.Rule.Rights.Contains(name) || one.Rule.Rule.Rights.Contains(EveryRight))
            .SelectMany(one => one.Rule.Rule.Methods)
            .Where(one => one.Code == RegisteredFacts)
            .Select(one => one.Minimum)
            .Min() ?? RequestLimits.FactsMin;
    }

    /// <summary>The reasons for which the law of a clock lets it stand still.</summary>
    public static IReadOnlyList<PauseRule> PausesOf(LawLibrary law, RequestClock clock)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(clock);
        if (law.Find(clock.Clock.Pack.Jurisdiction) is not { } book)
            return [];

        var day = DayOf(book, clock.Question.From);
        return book.ClocksOf(clock.Question.Duty)
            .Where(one => one.Provision.Id == clock.Clock.Provision)
            .Select(one => one.Provision.On(day)?.Rule)
            .OfType<ProvisionRule.Clock>()
            .SelectMany(one => one.Rule.Pauses)
            .ToList();
    }

    private const string RegisteredFacts = "registered-facts";

    private static string KindOf(RequesterKind kind) => kind switch
    {
        RequesterKind.Agent => "agent",
        RequesterKind.GuardianMinor => "guardian-minor",
        RequesterKind.GuardianAdult => "guardian-adult",
        RequesterKind.DataSubject => "data-subject",
        _ => throw new UnreachableException(),
    };
}
