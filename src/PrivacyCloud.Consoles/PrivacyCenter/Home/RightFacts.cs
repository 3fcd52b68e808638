using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Consoles.PrivacyCenter.Home;

/// <summary>What a person wants to know before she asks: how long, how much, in which form.</summary>
internal sealed class RightFacts(OfferedRight right, LocaleFormat format)
{
    private const string Acknowledging = "acknowledge";

    /// <summary>How long it takes, one sentence for each clock.</summary>
    public IEnumerable<string> HowLong()
    {
        foreach (var clock in right.Clocks)
        {
            var words = (clock.Name == Acknowledging, clock.Nature) switch
            {
                (true, ClockNature.Target) => HomeWords.FirstAnswerTarget,
                (true, _) => HomeWords.FirstAnswer,
                (_, ClockNature.Statutory) => HomeWords.AnswerByLaw,
                (_, ClockNature.Yardstick) => HomeWords.AnswerYardstick,
                _ => HomeWords.AnswerTarget,
            };
            yield return Fill(words, format.Span(clock.Period));
        }

        if (right.Clocks.Count == 0)
        {
            yield return format.In(HomeWords.NoNumber);
        }
    }

    /// <summary>What it costs.</summary>
    public string Cost() => right switch
    {
        { Fee: { } fee } => Fill(HomeWords.Costs, Amount(fee, format)),
        { FeeTerms.Allowed: true } => format.In(HomeWords.NoFeeSet),
        _ => format.In(HomeWords.Free),
    };

    /// <summary>In which forms the answer may be had; null where the law gives no choice.</summary>
    public string? Forms() => right.Rule.AnswerForms.Count < 2
        ? null
        : format.List(right.Rule.AnswerForms.Select(one => format.In(HomeWords.FormOf(one))));

    /// <summary>How one shows who one is; null where nothing is asked.</summary>
    public string? Identity() => right.Rule.VerifiedIdentity switch
    {
        IdentityNeed.Required when right.ByCode => format.In(HomeWords.IdentityByCode),
        IdentityNeed.Required => format.List(right.Means.Select(one => format.In(HomeWords.MeansOf(one)))),
        IdentityNeed.WhenInDoubt => format.In(HomeWords.IdentityInDoubt),
        _ => format.In(HomeWords.IdentityNever),
    };

    /// <summary>An amount of money as it is read.</summary>
    public static string Amount(Money fee, LocaleFormat format) => $"{format.Number(fee.Amount)} {fee.Currency}";

    private string Fill(Text words, string gap) => LocaleFormat.Fill(format.In(words), gap);
}
