using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Domain.Consents;

/// <summary>What a decision must be to be a decision on what was shown.</summary>
public static class DecisionRules
{
    /// <summary>Why these decisions cannot be recorded on this notice, or null.</summary>
    /// <param name="notice">What was shown.</param>
    /// <param name="given">What was said yes to.</param>
    /// <param name="refused">What was said no to.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="age">The person's age in whole years, where it was asked.</param>
    public static Refusal? Judge(
        PublishedNotice notice, ValueList<PurposeCode> given, ValueList<PurposeCode> refused, DecidedBy by, int? age)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(by);
        AgeRule? ages = notice.Content.Layout.Ages;
        for (var at = 0; at < given.Count; at++)
        {
            if (notice.Find(given[at]) is not { } purpose)
                return Unknown(notice);

            ages = AgeRule.Stricter(ages, purpose.Terms.Ages);
        }

        for (var at = 0; at < refused.Count; at++)
        {
            if (notice.Find(refused[at]) is not { } purpose)
                return Unknown(notice);

            if (purpose.Choice == PurposeChoice.Always)
                return ConsentRefusals.PurposeRequired;
        }

        if (by.Kind != DeciderKind.Self && by.Relation is null)
            return ConsentRefusals.RelationMissing;

        // A no counts whoever says it; only a yes needs the right person.
        return given.Count == 0 || ages is null || age is not { } years ? null : OfAge(ages, by.Kind, years);
    }

    private static Refusal? OfAge(AgeRule ages, DeciderKind kind, int years)
    {
        if (years < ages.GuardianOnlyBelow)
            return kind == DeciderKind.Self ? ConsentRefusals.GuardianNeeded : null;

        return years < ages.SelfFrom && kind != DeciderKind.Both ? ConsentRefusals.BothNeeded : null;
    }

    private static Refusal Unknown(PublishedNotice notice) => ConsentRefusals.PurposeUnknown with
    {
        Known = [.. notice.Content.Purposes.Select(one => one.Code.ToString())],
    };
}
