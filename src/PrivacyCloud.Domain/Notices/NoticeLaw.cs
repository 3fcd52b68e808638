using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Notices;

/// <summary>What the laws of a tenant say to its catalogue at a moment: the governing one first.</summary>
public sealed class NoticeLaw
{
    private const string ClosedList = "consent.not-needed";
    private const string DesignatedCountries = "cross-border.designated-countries";
    private const string Union = "eu";

    private readonly IReadOnlyList<(RuleBook Book, ConsentLaw Consent, LocalDate On)> _laws;
    private readonly RuleBook? _union;

    private NoticeLaw(IReadOnlyList<(RuleBook, ConsentLaw, LocalDate)> laws, RuleBook? union) =>
        (_laws, _union) = (laws, union);

    /// <summary>Each law on its own.</summary>
    public IEnumerable<ConsentLaw> All => _laws.Select(one => one.Consent);

    /// <summary>The editions of the packs.</summary>
    public ValueList<PackStamp> Stamps =>
        [.. _laws.Select(one => new PackStamp(one.Book.Code, one.Book.Parts.Version, one.Book.Parts.Hash))];

    /// <summary>The laws of these codes; none when one has no pack, or there is no code at all.</summary>
    public static NoticeLaw? Find(LawLibrary library, ValueList<JurisdictionCode> codes, Instant now)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(codes);
        var books = codes.Select(library.Find).OfType<RuleBook>().ToList();
        if (books.Count == 0 || books.Count != codes.Count)
            return null;

        var laws = books.Select(book => (Book: book, On: now.InZone(book.Parts.Zone).Date))
            .Select(one => (one.Book, ConsentLaw.Of(one.Book, one.On), one.On));
        return new([.. laws], library.Find(Union));
    }

    /// <summary>
    /// Where the first law that binds says so; none where no law does, and only the product says no.
    /// </summary>
    public Citation? Where(Func<ConsentLaw, ConsentDemand?> demand) =>
        All.Select(demand).FirstOrDefault(one => one is { Binds: true })?.Citation;

    /// <summary>How a purpose that rests on consent is asked: as the most careful law wants it.</summary>
    public PurposeChoice ConsentChoice =>
        All.All(one => one.Model == ConsentModel.OptOut) ? PurposeChoice.OptOut : PurposeChoice.OptIn;

    /// <summary>Who decides for the young, as the most careful law wants it.</summary>
    public AgeRule? Ages => All.Select(one => one.Children).Where(one => one is { Binds: true })
        .Select(one => new AgeRule(one!.GuardianOnlyBelow, one.SelfFrom)).Aggregate((AgeRule?)null, AgeRule.Stricter);

    /// <summary>
    /// The bases a law knows, where it has a closed list of what needs no consent; none where the list is open.
    /// </summary>
    public (Citation Citation, IReadOnlyList<LegalBasis> Bases)? Closed()
    {
        foreach (var (book, _, on) in _laws)
        {
            var found = book.RulesOn<ProvisionRule.Fact>(on).FirstOrDefault(one => one.Rule.Name == ClosedList);
            if (found.Rule is not null)
                return (found.Version.Citation, [.. BasesOf(found.Rule)]);
        }

        return null;
    }

    /// <summary>What is told before consent to a transfer to a country; nothing where it counts as at home.</summary>
    public IEnumerable<ForeignTransferItem> ItemsFor(Country country) => _laws
        .Where(one => one.Consent.ForeignTransfer.Count > 0 && !IsAsAtHome(one.Book, one.On, country))
        .SelectMany(one => one.Consent.ForeignTransfer);

    /// <summary>True when a law wants to know of countries abroad and this is one.</summary>
    public bool IsAbroad(Country country) => ItemsFor(country).Any();

    private static IEnumerable<LegalBasis> BasesOf(ProvisionRule.Fact list) =>
        list.Values.Select(value => value.Code).Select(code => code switch
        {
            "agreement" => LegalBasis.Contract,
            "other-law" => LegalBasis.Law,
            "legitimate-interest" => (LegalBasis?)LegalBasis.LegitimateInterest,
            _ => null,
        }).OfType<LegalBasis>().Prepend(LegalBasis.Consent);

    private bool IsAsAtHome(RuleBook book, LocalDate on, Country country)
    {
        var code = country.ToString();
        if (string.Equals(book.Code.ToString(), code, StringComparison.OrdinalIgnoreCase))
            return true;

        var designated = book.RulesOn<ProvisionRule.Fact>(on).Where(one => one.Rule.Name == DesignatedCountries)
            .SelectMany(one => one.Rule.Values).Select(value => value.Code).ToList();
        return designated.Contains(code) || (designated.Contains("EU") && _union?.Place(code) is not null);
    }
}
