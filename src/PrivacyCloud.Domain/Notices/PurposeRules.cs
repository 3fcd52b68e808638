using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Notices;

/// <summary>What a purpose must be like, and what the laws forbid of it.</summary>
internal static class PurposeRules
{
    /// <summary>The first thing against a purpose as it is wanted; none when it may be so.</summary>
    public static Refusal? Check(PurposeDraft draft, NoticeLaw law)
    {
        if (draft.IsPreset)
            return NoticeRefusals.Preset(law.Where(one => one.PreTicked));

        if (draft.Requires.Count > 0)
            return NoticeRefusals.Tied(law.Where(one => one.Tying));

        if (draft.AlsoFor.Count > 0)
            return NoticeRefusals.Bundled(law.Where(one => one.PerPurpose));

        return Fitness(draft.Terms) ?? Check(draft.Terms, law);
    }

    /// <summary>The first thing that the laws have against a purpose.</summary>
    public static Refusal? Check(PurposeTerms terms, NoticeLaw law) =>
        Basis(terms, law) ?? Label(terms, law) ?? Abroad(terms, law) ?? Ages(terms, law);

    /// <summary>What a person can choose about it.</summary>
    public static PurposeChoice ChoiceOf(PurposeTerms terms, NoticeLaw law) =>
        terms.IsRequired ? PurposeChoice.Always
        : terms.Basis == LegalBasis.LegitimateInterest ? PurposeChoice.OptOut
        : terms.Kind is PurposeKind.TransferAbroad or PurposeKind.AiTraining ? PurposeChoice.OptIn
        : law.ConsentChoice;

    /// <summary>Changes after which a consent given before no longer covers what is done.</summary>
    public static bool IsMaterial(PurposeTerms before, PurposeTerms after) =>
        before.Kind != after.Kind || before.Basis != after.Basis
        || after.Data.Any(one => !before.Data.Any(was => was.Code == one.Code && was.IsSensitive == one.IsSensitive))
        || after.Recipients.Any(one => !before.Recipients.Contains(one))
        || after.Countries.Any(one => !before.Countries.Any(was => was.Country == one.Country));

    private static Refusal? Fitness(PurposeTerms terms)
    {
        var names = terms.Data.Select(one => one.Name).Concat(terms.Recipients.Select(one => one.Name))
            .Concat(terms.Countries.Select(one => one.Name)).Append(terms.Name);
        var texts = terms.Countries.SelectMany(one => new[] { one.System, one.Measures }).OfType<Text>()
            .Append(terms.Text).Append(terms.Retention);
        if (!names.All(text => PlainText.IsLine(text, NoticeLimits.NameLengthMax))
            || !texts.All(text => PlainText.IsLine(text, NoticeLimits.TextLengthMax)))
            return NoticeRefusals.TextUnfit;

        if (!AreFit(terms.Data, one => one.Code) || !AreFit(terms.Recipients, one => one)
            || !AreFit(terms.Countries, one => one.Country) || !AreFit(terms.Signals, one => one))
            return NoticeRefusals.ListUnfit;

        if (terms.Data.Count == 0)
            return NoticeRefusals.DataMissing;

        return terms.Ages is null or { GuardianOnlyBelow: >= 0, SelfFrom: <= NoticeLimits.AgeMax }
            && (terms.Ages is not { } ages || ages.GuardianOnlyBelow <= ages.SelfFrom)
                ? null
                : NoticeRefusals.AgesUnfit;
    }

    private static bool AreFit<T, TKey>(ValueList<T> list, Func<T, TKey> key) =>
        list.Count <= NoticeLimits.ItemsMax && list.Select(key).Distinct().Count() == list.Count;

    private static Refusal? Basis(PurposeTerms terms, NoticeLaw law)
    {
        if (law.Closed() is var (citation, bases) && !bases.Contains(terms.Basis))
            return NoticeRefusals.BasisUnknown(citation, [.. bases.Select(NoticeWords.Of)]);

        if (terms.Kind.IsAlwaysChosen() && terms.Basis is LegalBasis.Contract or LegalBasis.Law)
            return NoticeRefusals.ConsentNeeded(law.Where(one => one.PerPurpose));

        if (terms.Kind == PurposeKind.AiTraining && terms.Basis != LegalBasis.Consent)
            return NoticeRefusals.ConsentNeeded(law.Where(one => one.PerPurpose));

        if (terms.IsRequired && (terms.Basis == LegalBasis.Consent || terms.Kind.IsAlwaysChosen()))
            return NoticeRefusals.Tied(law.Where(one => one.Tying));

        return !terms.IsRequired && terms.Basis is LegalBasis.Contract or LegalBasis.Law && !terms.IsRequired
            ? NoticeRefusals.ChoiceMissing
            : null;
    }

    /// <summary>
    /// What a law calls sensitive must be called so, and what follows people must name what it follows, or the label
    /// could be avoided by another word for it.
    /// </summary>
    private static Refusal? Label(PurposeTerms terms, NoticeLaw law)
    {
        foreach (var one in law.All.Where(one => one.SensitiveLabel is { Binds: true }))
        {
            List<string> wrong =
            [
                .. terms.Data.Where(data => !data.IsSensitive && IsSensitive(one, data.Code.ToString()))
                    .Select(data => data.Code.ToString()),
            ];
            if (terms.Kind.Tracks() && IsSensitive(one, DataCode.OnlineTracking)
                && !terms.Data.Any(data => data.IsSensitive && data.Code.ToString() == DataCode.OnlineTracking)
                && !wrong.Contains(DataCode.OnlineTracking))
                wrong.Add(DataCode.OnlineTracking);

            if (wrong.Count > 0)
                return NoticeRefusals.SensitiveUnlabelled(one.SensitiveLabel!.Citation, wrong);
        }

        return null;
    }

    private static bool IsSensitive(ConsentLaw law, string code) => law.Sensitive.Any(one => one.Code == code);

    private static Refusal? Abroad(PurposeTerms terms, NoticeLaw law)
    {
        var abroad = terms.Recipients.Select(one => one.Country).Concat(terms.Countries.Select(one => one.Country))
            .Distinct().Where(law.IsAbroad);
        foreach (var country in abroad)
        {
            var told = terms.Countries.FirstOrDefault(one => one.Country == country);
            var missing = law.ItemsFor(country).Where(item => !IsTold(told, item.Code)).ToList();
            if (missing.Count > 0)
                return NoticeRefusals.TransferItemsMissing(
                    missing[0].Citation, [.. missing.Select(item => item.Code).Distinct()]);
        }

        return null;
    }

    private static bool IsTold(Destination? told, string item) => item switch
    {
        "system" => told?.System is not null,
        "measures" => told?.Measures is not null,
        _ => told is not null,
    };

    private static Refusal? Ages(PurposeTerms terms, NoticeLaw law)
    {
        if (terms.Ages is not { } wanted)
            return null;

        var lower = law.All.Select(one => one.Children).FirstOrDefault(one => one is { Binds: true }
            && (wanted.GuardianOnlyBelow < Math.Min(one.GuardianOnlyBelow, LowestOf(one))
                || wanted.SelfFrom < LowestOf(one)));
        return lower is null ? null : NoticeRefusals.AgesTooLow(lower.Citation);
    }

    private static int LowestOf(ChildAges ages) => ages.TenantMayLowerTo ?? ages.SelfFrom;
}
