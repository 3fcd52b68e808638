using System.Globalization;

namespace PrivacyCloud.Domain.Notices;

/// <summary>What a notice must be like, and how it comes out of a catalogue.</summary>
internal static class PublicationRules
{
    /// <summary>
    /// The first thing against a notice. The purposes are held against the law once more: it may have changed since
    /// they were defined.
    /// </summary>
    public static Refusal? Check(NoticeDraft draft, Catalogue catalogue, NoticeLaw law)
    {
        if (draft.Reject != RejectWeight.Equal)
            return NoticeRefusals.RejectHarder(law.Where(one => one.EqualWeight));

        if (draft.Silence != SilenceMeaning.Nothing)
            return NoticeRefusals.SilenceIsNoConsent(law.Where(one => one.Silence));

        if (!PlainText.IsLine(draft.Title, NoticeLimits.NameLengthMax)
            || !PlainText.IsLine(draft.Text, NoticeLimits.NoticeLengthMax))
            return NoticeRefusals.WordsUnfit;

        return catalogue.Standing().Select(one => PurposeRules.Check(one.Terms, law))
            .FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>What the next version says. What is new or changed materially counts from this version on.</summary>
    public static NoticeContent Compose(NoticeDraft draft, Catalogue catalogue, NoticeLaw law, int version)
    {
        ValueList<ShownPurpose> purposes =
        [
            .. catalogue.Standing().OrderBy(one => !one.Terms.IsRequired).Select(one => new ShownPurpose(
                one.Code, one.Terms, PurposeRules.ChoiceOf(one.Terms, law), one.Since == 0 ? version : one.Since)),
        ];
        var ages = purposes.Select(one => one.Terms.Ages).Aggregate(law.Ages, AgeRule.Stricter);
        return new(
            draft.Title, draft.Text, draft.Controller, draft.PolicyUrl, purposes,
            new(NoticeWords.ModelOf(purposes.Select(one => one.Choice)), ages),
            [.. draft.Words.Select(one => Fill(one, ages))]);
    }

    /// <summary>Ages go into the words that speak of them; where nobody is asked for one there are none.</summary>
    private static Wording Fill(Wording word, AgeRule? ages) => !word.Text.En.Contains('{', StringComparison.Ordinal)
        ? word
        : word with
        {
            Text = word.Text.Map(text => !Applies(text, ages) ? string.Empty : text
                .Replace("{young}", Number(ages!.GuardianOnlyBelow), StringComparison.Ordinal)
                .Replace("{last}", Number(ages.SelfFrom - 1), StringComparison.Ordinal)
                .Replace("{self}", Number(ages.SelfFrom), StringComparison.Ordinal)),
        };

    /// <summary>Nobody is asked together with a guardian where the law knows one age only.</summary>
    private static bool Applies(string text, AgeRule? ages) => ages is not null
        && (!text.Contains("{last}", StringComparison.Ordinal) || ages.GuardianOnlyBelow < ages.SelfFrom);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
