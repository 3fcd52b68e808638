using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Letters;

/// <summary>What a letter reads in the rule book. What is not confirmed is never cited to a person.</summary>
internal static class LetterLaw
{
    /// <summary>Cites the notices that this letter gives.</summary>
    public static void CiteNotices(LetterPen pen, LetterKind kind)
    {
        var facts = pen.Facts;
        var given = LetterNotices.Of(kind, facts.Duties, facts.ReceivedOn, pen.Book, pen.Day);
        foreach (var (version, _) in given.Where(found => IsConfirmed(found.Version)))
            pen.Cite(version.Citation);
    }

    /// <summary>Cites where the rights themselves stand.</summary>
    public static void CiteRights(LetterPen pen)
    {
        foreach (var (version, _) in Rights(pen).Where(found => IsConfirmed(found.Version)))
            pen.Cite(version.Citation);
    }

    /// <summary>Cites what the law says of the fee for these rights.</summary>
    public static void CiteFees(LetterPen pen)
    {
        var rights = Rights(pen).Select(found => found.Rule.Rule.Right).ToList();
        foreach (var (version, fee) in Rules<ProvisionRule.Fee>(pen).Where(found => IsConfirmed(found.Version)))
        {
            if (fee.Rule.Rights.Any(right => right == "*" || rights.Contains(right)))
                pen.Cite(version.Citation);
        }
    }

    /// <summary>True when the law forbids to ask who the person is, for each right in question.</summary>
    public static bool IdentityMayNotBeAsked(LetterPen pen)
    {
        var rights = Rights(pen).ToList();
        return rights.Count > 0 && rights.All(found => found.Rule.Rule.VerifiedIdentity == IdentityNeed.Forbidden);
    }

    /// <summary>True when the time for one of the duties may be lengthened.</summary>
    public static bool MayBeExtended(LetterPen pen) =>
        pen.Facts.Duties.SelectMany(pen.Book.ClocksOf).Any(found =>
            On(pen, found.Provision) is { Rule: ProvisionRule.Clock { Rule.Extension: not null } } version
            && IsConfirmed(version));

    /// <summary>Where the law gives the right to complain, and how; none where the pack has no such right.</summary>
    public static (ProvisionVersion Version, ProvisionRule.Right Rule)? Complaint(LetterPen pen) =>
        Rules<ProvisionRule.Right>(pen)
            .Where(found => found.Rule.Rule.Right == "complaint" && IsConfirmed(found.Version))
            .Select(found => ((ProvisionVersion, ProvisionRule.Right)?)found)
            .FirstOrDefault();

    /// <summary>Where the law opens the way to court after a time; none where the pack has no such gate.</summary>
    public static Citation? Gate(LetterPen pen) =>
        pen.Facts.Duties.SelectMany(pen.Book.ClocksOf)
            .Select(found => On(pen, found.Provision))
            .FirstOrDefault(version => version is { Rule: ProvisionRule.Clock { Rule.Nature: ClockNature.Gate } }
                && IsConfirmed(version))?.Citation;

    /// <summary>Where the notice stands that this letter gives.</summary>
    public static Citation? Notice(LetterPen pen, LetterKind kind) =>
        LetterNotices.Of(kind, pen.Facts.Duties, pen.Facts.ReceivedOn, pen.Book, pen.Day)
            .FirstOrDefault(found => IsConfirmed(found.Version)).Version?.Citation;

    private static IEnumerable<(ProvisionVersion Version, ProvisionRule.Right Rule)> Rights(LetterPen pen) =>
        Rules<ProvisionRule.Right>(pen).Where(found =>
            found.Rule.Rule.Duty is { } duty && pen.Facts.Duties.Contains(duty));

    private static IEnumerable<(ProvisionVersion Version, TRule Rule)> Rules<TRule>(LetterPen pen)
        where TRule : ProvisionRule =>
        from provision in pen.Book.Parts.Provisions
        let version = On(pen, provision)
        where version?.Rule is TRule
        select (version, (TRule)version.Rule);

    private static ProvisionVersion? On(LetterPen pen, Provision provision) =>
        provision.On(provision.SelectedBy == "received" ? pen.Facts.ReceivedOn ?? pen.Day : pen.Day);

    private static bool IsConfirmed(ProvisionVersion version) =>
        version.Status != ProvisionStatus.Unconfirmed && version.Verified.Confidence.MayBeInForce();
}
