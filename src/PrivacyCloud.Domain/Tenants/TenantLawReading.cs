using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Tenants;

/// <summary>Reads out of the rule books what they say to a tenant's configuration at a moment.</summary>
public static class TenantLawReading
{
    private const string EveryRight = "*";

    /// <summary>What applies at a moment, on the civil day it is in each jurisdiction.</summary>
    public static TenantLaw At(Instant moment, LawLibrary library, IReadOnlyDictionary<Region, Country> regions) => new(
        library.Books.ToDictionary(book => book.Code, book => Terms(book, moment.InZone(book.Parts.Zone).Date)),
        regions);

    /// <summary>What a book says to one right on a day; none when it knows no such right then.</summary>
    internal static RightTerms? TermsOf(RuleBook book, RightCode right, LocalDate day)
    {
        var name = right.ToString();
        var found = book.RulesOn<ProvisionRule.Right>(day).FirstOrDefault(one => one.Rule.Rule.Right == name);
        return found.Rule is null
            ? null
            : new(
                Fee(found, [.. book.RulesOn<ProvisionRule.Fee>(day)]),
                Identity(found, [.. book.RulesOn<ProvisionRule.Identity>(day)]));
    }

    private static PackTerms Terms(RuleBook book, LocalDate day)
    {
        var fees = book.RulesOn<ProvisionRule.Fee>(day).ToList();
        var identity = book.RulesOn<ProvisionRule.Identity>(day).ToList();
        return new(
            new(book.Code, book.Parts.Version, book.Parts.Hash),
            book.RulesOn<ProvisionRule.Right>(day).ToDictionary(
                found => RightCode.Parse(found.Rule.Rule.Right),
                found => new RightTerms(Fee(found, fees), Identity(found, identity))));
    }

    private static FeeTerms Fee(
        (ProvisionVersion Version, ProvisionRule.Right Rule) right,
        List<(ProvisionVersion Version, ProvisionRule.Fee Rule)> fees)
    {
        // A rule that names the right goes before one for all; where a pack is silent no fee is asked.
        var found = fees.Find(fee => fee.Rule.Rule.Rights.Contains(right.Rule.Rule.Right));
        if (found.Rule is null)
            found = fees.Find(fee => fee.Rule.Rule.Rights.Contains(EveryRight));

        if (found.Rule is null)
            return new FeeTerms.Forbidden(right.Version.Citation);

        var (citation, rule) = (found.Version.Citation, found.Rule.Rule);
        return rule switch
        {
            { Allowed: true } => new FeeTerms.Allowed(
                citation, Currency.TryParse(rule.Currency, out var currency) ? currency : null, rule.Cap),
            { Switchable: true } => new FeeTerms.CounselOnly(citation),
            _ => new FeeTerms.Forbidden(citation),
        };
    }

    private static IdentityTerms Identity(
        (ProvisionVersion Version, ProvisionRule.Right Rule) right,
        List<(ProvisionVersion Version, ProvisionRule.Identity Rule)> identity)
    {
        // What the right itself says is the closest; a rule on identity that names it says where the law has it.
        var demand = right.Rule.Rule.VerifiedIdentity;
        var named = identity.Find(one =>
            one.Rule.Rule.When == demand && one.Rule.Rule.Rights.Contains(right.Rule.Rule.Right));
        var citation = (named.Version ?? right.Version).Citation;
        return new(
            demand switch
            {
                IdentityNeed.Required => IdentityDemand.Required,
                IdentityNeed.WhenInDoubt => IdentityDemand.WhenInDoubt,
                IdentityNeed.Forbidden => IdentityDemand.Forbidden,
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            citation);
    }
}
