using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Requests.Timeline;

/// <summary>Reads names in the rule books; what a book does not know stays its own code.</summary>
internal static class TimelineLaw
{
    /// <summary>The name of a law.</summary>
    public static Text NameOf(LawLibrary law, JurisdictionCode code) =>
        law.Find(code)?.Parts.Names ?? Same(code.ToString());

    /// <summary>The name of a right.</summary>
    public static Text RightOf(LawLibrary law, JurisdictionCode code, RightCode right) =>
        law.Find(code)?.Parts.Provisions
            .SelectMany(one => one.Versions)
            .Select(one => (one.Rule as ProvisionRule.Right)?.Rule)
            .LastOrDefault(one => one?.Right == right.ToString())?.Names ?? Same(right.ToString());

    /// <summary>The first ground of an extension in its law's words; none where the law gives none.</summary>
    public static Text? ExtensionOf(LawLibrary law, RequestClock clock) =>
        clock.Clock.Extension is { Grounds: { Count: > 0 } codes }
            ? RulesOf(law, clock.Clock.Pack.Jurisdiction)
                .SelectMany(one => one.Extension?.Grounds ?? [])
                .FirstOrDefault(one => one.Code == codes[0])?.Text
            : null;

    /// <summary>Why clocks stand still, in their law's words.</summary>
    public static Text PauseOf(LawLibrary law, RequestEvent.Paused paused) =>
        paused.Clocks.SelectMany(one => RulesOf(law, one.Jurisdiction))
            .SelectMany(one => one.Pauses)
            .FirstOrDefault(one => one.Why == paused.Why.ToString())?.Text ?? Same(paused.Why.ToString());

    /// <summary>A circumstance in the words of a law that knows it.</summary>
    public static Text CircumstanceOf(LawLibrary law, IEnumerable<JurisdictionCode> laws, LawCode code) =>
        laws.Select(one => law.Find(one))
            .OfType<RuleBook>()
            .SelectMany(one => one.Parts.Circumstances)
            .FirstOrDefault(one => one.Code == code.ToString())?.Text ?? Same(code.ToString());

    /// <summary>The fulfilment clock with the earliest end; none when no law sets one.</summary>
    public static RequestClock? AnswerOf(IEnumerable<RequestClock> clocks) =>
        clocks.Where(one => !one.IsGate() && one.Clock.Name != Acknowledge && one.IsOwed())
            .MinBy(one => one.Clock.WorkToAt);

    /// <summary>The clock for the first reply; none when no law sets one.</summary>
    public static RequestClock? FirstReplyOf(IEnumerable<RequestClock> clocks) =>
        clocks.Where(one => one.Clock.Name == Acknowledge && one.IsOwed()).MinBy(one => one.Clock.WorkToAt);

    private const string Acknowledge = "acknowledge";

    private static IEnumerable<ClockRule> RulesOf(LawLibrary law, JurisdictionCode code) =>
        law.Find(code)?.Parts.Provisions
            .SelectMany(one => one.Versions)
            .Select(one => one.Rule)
            .OfType<ProvisionRule.Clock>()
            .Select(one => one.Rule) ?? [];

    private static Text Same(string code) => new(code, code, code);
}
