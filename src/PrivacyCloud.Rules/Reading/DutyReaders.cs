using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Reading;

/// <summary>Reads notices, breach duties, forms and dated facts.</summary>
internal static class DutyReaders
{
    private static readonly Dictionary<string, string> Notices = Words(
        "acknowledgement", "extension", "refusal", "fulfilment", "fee", "no-data", "breach", "possible-breach", "policy");

    private static readonly Dictionary<string, string> FactUnits = Words(
        "year", "month", "day", "hour", "person", "money", "percent", "times", "code", "route");

    public static ProvisionRule Notice(Members notice) => new ProvisionRule.Notice(new(
        notice.Word("notice", Notices, "policy"),
        notice.Strings("duties"),
        notice.Text("when"),
        notice.Texts("contents")));

    public static ProvisionRule Breach(Members breach) => new ProvisionRule.Breach(new(
        breach.String("duty"),
        breach.Text("to"),
        breach.Text("channel"),
        breach.StringOrNull("form"),
        breach.StringOrNull("language"),
        breach.Array("thresholds", threshold => new BreachThreshold(
            threshold.String("code"),
            threshold.Text("text"),
            (int?)threshold.WholeOrNull("persons", 1, 1_000_000_000),
            threshold.Citation("citation"),
            threshold.Mark("confidence"))),
        breach.Array("exempt", exempt => new BreachExemption(
            exempt.String("code"), exempt.Text("text"), exempt.Citation("citation"), exempt.Mark("confidence")))));

    public static ProvisionRule Form(Members form) => new ProvisionRule.Form(new(
        form.String("form"),
        form.Text("name"),
        form.String("language"),
        form.Array("fields", field => new FormField(
            field.String("code"), field.Text("name"), field.TextOrNull("group"), field.Boolean("required")), least: 1)));

    public static ProvisionRule Fact(Members fact) => new ProvisionRule.Fact(
        fact.String("fact"),
        fact.Array("values", value => new FactValue(
            value.String("code"),
            value.String("value"),
            value.Word("unit", FactUnits, "code"),
            value.Text("text"),
            value.CitationOrNull("citation"),
            value.MarkOrNull("confidence")), least: 1));

    private static Dictionary<string, string> Words(params string[] words) =>
        words.ToDictionary(word => word, StringComparer.Ordinal);
}
