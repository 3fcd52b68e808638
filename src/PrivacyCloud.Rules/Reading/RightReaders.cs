using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Reading;

/// <summary>Reads rights and what goes with them.</summary>
internal static class RightReaders
{
    private static readonly Dictionary<string, IdentityNeed> Needs = new(StringComparer.Ordinal)
    {
        ["required"] = IdentityNeed.Required,
        ["when-in-doubt"] = IdentityNeed.WhenInDoubt,
        ["forbidden"] = IdentityNeed.Forbidden,
    };

    private static readonly Dictionary<string, string> Forms = Words("free", "written", "procedure");

    private static readonly Dictionary<string, string> Kinds = Words("agent", "guardian-minor", "guardian-adult");

    private static readonly Dictionary<string, string> Channels =
        Words("in-person", "online", "phone", "post", "email", "any");

    private static readonly string[] AnswerForms = ["electronic", "paper", "operator-defined"];

    public static ProvisionRule Right(Members right)
    {
        var own = right.Object("own", o => new OwnName(o.String("language"), o.String("name")));
        var answerForms = right.Strings("answerForms", least: 1);
        if (answerForms.Except(AnswerForms).Any())
        {
            right.Complain("answerForms", "Each must be one of " + string.Join(", ", AnswerForms) + ".");
        }

        return new ProvisionRule.Right(new(
            right.Code("right"),
            right.CodeOrNull("duty"),
            own?.Language ?? "?",
            own?.Name ?? "?",
            right.Text("names"),
            right.Text("explanation"),
            right.StringOrNull("dpv"),
            right.Word("verifiedIdentity", Needs, IdentityNeed.Required),
            right.Word("form", Forms, "free"),
            answerForms));
    }

    public static ProvisionRule Grounds(Members grounds) => new ProvisionRule.Grounds(
        grounds.Codes("rights", least: 1),
        grounds.Coded("grounds", ground => new RefusalGround(
            ground.Code("code"),
            ground.Text("text"),
            ground.Boolean("partial"),
            ground.Boolean("mustTell"),
            !ground.Has("onMerits") || ground.Boolean("onMerits"),
            ground.StringOrNull("dpv"),
            ground.Citation("citation"),
            ground.Firing("confidence")), ground => ground.Code, least: 1));

    public static ProvisionRule Fee(Members fee)
    {
        var currency = fee.StringOrNull("currency");
        if (currency is not null && !(currency.Length == 3 && currency.All(char.IsAsciiLetterUpper)))
        {
            fee.Complain("currency", "This must be an ISO 4217 code such as JPY, or null.");
        }

        return new ProvisionRule.Fee(new(
            fee.Codes("rights", least: 1),
            fee.Boolean("allowed"),
            fee.Boolean("switchable"),
            fee.Boolean("estimateFirst"),
            fee.Boolean("mustPublish"),
            currency,
            fee.WholeOrNull("cap", 0, 1_000_000_000),
            fee.WholeOrNull("example", 0, 1_000_000_000),
            fee.Text("conditions")));
    }

    public static ProvisionRule Representation(Members representation) => new ProvisionRule.Representation(
        representation.Codes("rights", least: 1),
        representation.Array("who", who => new Representative(
            who.Word("kind", Kinds, "agent"),
            who.Text("name"),
            who.CodedTexts("papers", "name"),
            who.Boolean("anyOnePaper"),
            who.Boolean("confirmWithPerson"),
            who.Texts("redact"),
            who.Citation("citation"),
            who.Firing("confidence")), least: 1));

    public static ProvisionRule Identity(Members identity) => new ProvisionRule.Identity(new(
        identity.Codes("rights", least: 1),
        identity.Word("when", Needs, IdentityNeed.Required),
        identity.Coded("methods", method => new IdentityMethod(
            method.Code("code"),
            method.Word("channel", Channels, "any"),
            method.Text("name"),
            (int?)method.WholeOrNull("minimum", 1, 10)), method => method.Code),
        identity.Texts("mustNot")));

    private static Dictionary<string, string> Words(params string[] words) =>
        words.ToDictionary(word => word, StringComparer.Ordinal);

    private sealed record OwnName(string Language, string Name);
}
