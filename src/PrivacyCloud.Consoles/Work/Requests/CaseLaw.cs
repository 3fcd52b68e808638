using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What the packs let staff choose from: grounds, reasons, papers, circumstances, forms.</summary>
public sealed class CaseLaw
{
    /// <summary>What a law without a list of grounds is told.</summary>
    internal const string OtherGround = "other";

    private readonly LawLibrary _law;
    private readonly RequestFile _file;

    /// <summary>Of a request, at a moment.</summary>
    public CaseLaw(LawLibrary law, RequestFile file, Instant now)
    {
        (_law, _file) = (law, file);
        Book = RequestLaw.BookOf(law, file.Intake);
        Today = RequestLaw.DayOf(Book, now);
        Right = RequestLaw.RightOn(Book, file.Intake.Right(), RequestLaw.DayOf(Book, file.Intake.ReceivedAt))!;
        Terms = RequestLaw.TermsOf(Book, file.Intake);
    }

    /// <summary>The book of the law that names the right.</summary>
    public RuleBook Book { get; }

    /// <summary>The right.</summary>
    public RightRule Right { get; }

    /// <summary>What the law says to identity and fee.</summary>
    public RightTerms Terms { get; }

    /// <summary>The civil day where the law applies.</summary>
    public LocalDate Today { get; }

    /// <summary>The zone in which days end.</summary>
    public DateTimeZone Zone => Book.Parts.Zone;

    /// <summary>How many facts on record are asked at least.</summary>
    public int FactsMin => RequestLaw.FactsMin(Book, _file.Intake);

    /// <summary>Who may act for the person; none where nobody does or the pack is silent.</summary>
    public Representative? Representative => RequestLaw.RepresentativeOf(Book, _file.Intake);

    /// <summary>Reasons for which a running clock may stand still.</summary>
    public IReadOnlyList<PauseRule> Pauses =>
        [.. _file.Clocks.SelectMany(one => RequestLaw.PausesOf(_law, one)).DistinctBy(one => one.Why)];

    /// <summary>Grounds on which the request may be refused.</summary>
    public IReadOnlyList<RefusalGround> Grounds =>
    [
        .. _file.Intake.Laws.SelectMany(one => _law.Find(one.Jurisdiction) is { } book
            ? RequestLaw.GroundsOn(book, one.Right, Today) : []).DistinctBy(one => one.Code),
    ];

    /// <summary>What may justify taking longer.</summary>
    public IReadOnlyList<CodedText> ExtensionGrounds =>
    [
        .. _file.Clocks.Where(one => one.IsOwed() && one.Clock.Extension is not null)
            .SelectMany(GroundsOf).DistinctBy(one => one.Code),
    ];

    /// <summary>What may be special about the case.</summary>
    public IReadOnlyList<Circumstance> Circumstances =>
    [
        .. _file.Intake.Laws.SelectMany(CircumstancesOf).DistinctBy(one => one.Code),
    ];

    /// <summary>The forms of answer the person may choose from.</summary>
    public IReadOnlyList<AnswerForm> Forms =>
        [.. Enum.GetValues<AnswerForm>().Where(one => AnswerForms.Offers(Right, one))];

    /// <summary>In which currency a fee would be, where the law names one.</summary>
    public Currency FeeCurrency => Terms.Fee is FeeTerms.Allowed { Currency: { } one } ? one : Currency.Parse("USD");

    private IEnumerable<CodedText> GroundsOf(RequestClock clock) =>
        _law.Find(clock.Clock.Pack.Jurisdiction)?.ClocksOf(clock.Question.Duty)
            .Where(one => one.Provision.Id == clock.Clock.Provision)
            .SelectMany(one => one.Provision.Versions)
            .Select(one => one.Rule).OfType<ProvisionRule.Clock>()
            .SelectMany(one => one.Rule.Extension?.Grounds ?? [])
            .Where(one => clock.Clock.Extension!.Grounds.Contains(one.Code)) ?? [];

    private IEnumerable<Circumstance> CircumstancesOf(ApplicableLaw one) =>
        _law.Find(one.Jurisdiction) is { } book
        && RequestLaw.RightOn(book, one.Right, RequestLaw.DayOf(book, _file.Intake.ReceivedAt))?.Duty is { } duty
            ? book.CircumstancesOf(duty) : [];
}
