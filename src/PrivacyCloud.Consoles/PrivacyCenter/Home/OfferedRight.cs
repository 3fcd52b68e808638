using PrivacyCloud.Consoles.PrivacyCenter.Group;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Home;

/// <summary>A right as a company offers it today: what the law says, and what the company has settled.</summary>
/// <param name="Book">The law that gives it.</param>
/// <param name="Rule">The right itself.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Clocks">By when the company must do something, those that always run.</param>
/// <param name="Fee">What the company charges, or nothing.</param>
/// <param name="FeeTerms">What the law says to a fee, or nothing.</param>
/// <param name="Means">How the company lets people show who they are.</param>
public sealed record OfferedRight(
    RuleBook Book, RightRule Rule, Citation Citation, IReadOnlyList<ClockRule> Clocks, Money? Fee, FeeRule? FeeTerms,
    IReadOnlyList<IdentityMeans> Means)
{
    private const string EveryRight = "*";

    /// <summary>How it is named in a form: the law and the right.</summary>
    public string Key => $"{Book.Code}.{Rule.Right}";

    /// <summary>True when people show who they are by a code that is mailed to them.</summary>
    public bool ByCode => Rule.VerifiedIdentity == IdentityNeed.Required
        && (Means.Count == 0 || Means.Contains(IdentityMeans.OneTimeCode));

    /// <summary>All that a company offers under each of its laws, its own law first.</summary>
    public static IReadOnlyList<OfferedRight> Of(TenantRow tenant, LawLibrary library, Instant now)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        ArgumentNullException.ThrowIfNull(library);
        return
        [
            .. tenant.Packs.Select(pack => library.Find(pack.Jurisdiction)).OfType<RuleBook>()
                .SelectMany(book => OfBook(tenant, book, RequestLaw.DayOf(book, now))
                    .OrderBy(right => Wish.RankOf(right.Rule.Right))),
        ];
    }

    private static IEnumerable<OfferedRight> OfBook(TenantRow tenant, RuleBook book, LocalDate day)
    {
        var fees = book.RulesOn<ProvisionRule.Fee>(day).Select(one => one.Rule.Rule).ToList();
        foreach (var (version, found) in book.RulesOn<ProvisionRule.Right>(day))
        {
            var rule = found.Rule;
            var settled = tenant.Fees.FirstOrDefault(one => IsFor(one.Jurisdiction, one.Right, book, rule));
            var identity = tenant.Identity.FirstOrDefault(one => IsFor(one.Jurisdiction, one.Right, book, rule));
            yield return new(
                book, rule, version.Citation, ClocksOf(book, rule, day), settled?.Amount,
                fees.Find(fee => fee.Rights.Contains(rule.Right)) ?? fees.Find(fee => fee.Rights.Contains(EveryRight)),
                identity is null ? [] : [.. identity.Means]);
        }
    }

    private static List<ClockRule> ClocksOf(RuleBook book, RightRule rule, LocalDate day) => rule.Duty is not { } duty
        ? []
        :
        [
            .. book.ClocksOf(duty).Select(one => one.Provision.On(day)?.Rule).OfType<ProvisionRule.Clock>()
                .Select(one => one.Rule)
                .Where(one => one.Nature != ClockNature.Gate && one.OnlyWhen.Count == 0),
        ];

    private static bool IsFor(JurisdictionCode law, RightCode right, RuleBook book, RightRule rule) =>
        law == book.Code && right.ToString() == rule.Right;
}
