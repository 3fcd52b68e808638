using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// Which laws apply to a request of a company: the one that was named, that of the company's establishment, that of the
/// place where the person lives. All that apply are kept, each with the rule that chose it; the first names the right.
/// </summary>
public static class LawChoice
{
    /// <summary>The laws that apply, or none when the company answers to none of them for this right.</summary>
    public static ValueList<ApplicableLaw> Of(
        LawLibrary law, TenantRow tenant, IncomingRequest incoming, RightCode right, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(tenant);
        ArgumentNullException.ThrowIfNull(incoming);
        List<ApplicableLaw> laws = [];
        foreach (var (code, by) in Candidates(tenant, incoming))
        {
            if (laws.Exists(one => one.Jurisdiction == code) || law.Find(code) is not { } book)
                continue;

            var first = laws.Count == 0;
            if ((first ? right : Counterpart(law, laws[0], book, day)) is { } known)
                laws.Add(new(code, known, by, PlaceOf(book, incoming.Residence)));
        }

        return [.. laws];
    }

    private static IEnumerable<(JurisdictionCode Code, ChosenBy By)> Candidates(
        TenantRow tenant, IncomingRequest incoming)
    {
        var held = tenant.Packs.Select(one => one.Jurisdiction).ToList();
        if (incoming.Jurisdiction is { } named)
        {
            // A law the company does not answer to is refused by the decider, never left out silently.
            yield return held.Contains(named) ? (named, ChosenBy.Named) : (default, ChosenBy.Named);
            if (!held.Contains(named))
                yield break;
        }

        if (held.Count > 0)
            yield return (held[0], ChosenBy.Establishment);

        if (incoming.Residence is { } residence)
        {
            foreach (var one in held.Where(code => IsLawOf(code, residence)))
                yield return (one, ChosenBy.Residence);
        }
    }

    /// <summary>The right of the same name in another law, or of the same term of the vocabulary.</summary>
    private static RightCode? Counterpart(LawLibrary law, ApplicableLaw first, RuleBook other, LocalDate day)
    {
        var rights = other.RightsOn(day).ToList();
        if (rights.Exists(one => one.Right == first.Right.ToString()))
            return first.Right;

        var dpv = law.Find(first.Jurisdiction)?.RightsOn(day)
            .FirstOrDefault(one => one.Right == first.Right.ToString())?.Dpv;
        return dpv is not null && rights.Find(one => one.Dpv == dpv) is { } same ? RightCode.Parse(same.Right) : null;
    }

    private static bool IsLawOf(JurisdictionCode code, Country country)
    {
        var (law, place) = (code.ToString(), country.ToString());
        return string.Equals(law, place, StringComparison.OrdinalIgnoreCase)
            || (law == "uk" && place == "GB") || (law == "us-ca" && place == "US")
            || (law == "eu" && EuropeanUnion.Contains(place));
    }

    private static LawCode? PlaceOf(RuleBook book, Country? residence) =>
        residence is { } country && book.Place(country.ToString()) is { } place ? LawCode.Parse(place.Code) : null;

    // Where the General Data Protection Regulation applies as law of the land: the Union and the rest of the EEA.
    private static readonly HashSet<string> EuropeanUnion = new(StringComparer.Ordinal)
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
        "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    };
}
