using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Reading;

/// <summary>Reads notices, breach duties, forms and dated facts.</summary>
internal static class DutyReaders
{
    private static readonly Dictionary<string, string> Notices = Words(
        "acknowledgement", "extension", "refusal", "fulfilment", "fee", "no-data", "breach", "possible-breach",
        "policy");

    private static readonly Dictionary<string, string> FactUnits = Words(
        "year", "month", "day", "hour", "person", "money", "percent", "times", "code", "route");

    public static ProvisionRule Notice(Members notice) => new ProvisionRule.Notice(new(
        notice.Word("notice", Notices, "policy"),
        notice.Codes("duties"),
        notice.Text("when"),
        notice.Texts("contents")));

    public static ProvisionRule Breach(Members breach) => new ProvisionRule.Breach(new(
        breach.Code("duty"),
        breach.Text("to"),
        breach.Text("channel"),
        breach.CodeOrNull("form"),
        breach.StringOrNull("language"),
        breach.Coded("thresholds", threshold => new BreachThreshold(
            threshold.Code("code"),
            threshold.Text("text"),
            (int?)threshold.WholeOrNull("persons", 1, 1_000_000_000),
            threshold.Citation("citation"),
            threshold.Firing("confidence")), threshold => threshold.Code),
        breach.Coded("exempt", exempt => new BreachExemption(
            exempt.Code("code"), exempt.Text("text"), exempt.Citation("citation"), exempt.Firing("confidence")),
            exempt => exempt.Code)));

    public static ProvisionRule Form(Members form) => new ProvisionRule.Form(new(
        form.Code("form"),
        form.Text("name"),
        form.String("language"),
        form.Coded("fields", field => new FormField(
            field.Code("code"), field.Text("name"), field.TextOrNull("group"), field.Boolean("required")),
            field => field.Code, least: 1)));

    public static ProvisionRule Fact(Members fact) => new ProvisionRule.Fact(
        fact.Code("fact"),
        fact.Coded("values", value => new FactValue(
            value.Code("code"),
            value.String("value"),
            value.Word("unit", FactUnits, "code"),
            value.Text("text"),
            value.CitationOrNull("citation"),
            value.MarkOrNull("confidence")), value => value.Code, least: 1));

    private static Dictionary<string, string> Words(params string[] words) =>
        words.ToDictionary(word => word, StringComparer.Ordinal);
}
