using System.Text;
using System.Text.Json.Nodes;
using PrivacyCloud.Rules;
using PrivacyCloud.Rules.Cases;
using PrivacyCloud.Specs.Law.Loading;

namespace PrivacyCloud.Specs.Law.Schemas;

/// <summary>What editors are told by the schemas is what the loader reads, member by member.</summary>
public sealed class SchemaSpecs
{
    public static TheoryData<string> OneOfEachKind => new(RulePackSpecs.Files
        .Where(f => SchemaOf(f) == "provision")
        .GroupBy(f => Parse(f)["kind"]!.GetValue<string>())
        .Select(kind => kind.OrderByDescending(f => Nulls(f)).ThenBy(f => f.Bytes.Length).First().Path)
        .Concat(
        [
            "uk/requests/request.fulfil.json", "eu/breaches/breach.authority.notify.json",
            "vn/requests/request.erasure.fulfil.json", "jp/calendars/authority.json", "eu/pack.json",
        ]));

    [Fact]
    public void Every_file_as_it_is_shipped_is_what_its_schema_says() =>
        Assert.Empty(RulePackSpecs.Files.Where(f => !Schema(f).Accepts(Parse(f))).Select(f => f.Path));

    [Theory]
    [MemberData(nameof(OneOfEachKind))]
    public void Schema_and_loader_refuse_the_same(string path)
    {
        var pack = path[..path.IndexOf('/', StringComparison.Ordinal)];
        var files = RulePackSpecs.Files.Where(f => f.Pack == pack).ToList();
        var at = files.FindIndex(f => f.Path == path);
        var around = files.Where(f => f.Path == path || IsPackOrCalendar(f)).ToList();
        var schema = Schema(files[at]);

        var disagreed =
            from way in Spoiled.Ways(Parse(files[at]))
            let refusals = Refusals(around, path, way.Copy)
            let accepted = schema.Accepts(way.Copy)
            where accepted == refusals.Count > 0
            select $"{way.What}: the schema {(accepted ? "accepts it, " + refusals[0] : "alone refuses it")}";

        Assert.Empty(disagreed);
    }

    [Fact]
    public void What_the_schema_refuses_in_cases_the_loader_refuses_too()
    {
        var pack = new SamplePack();
        var cases = JsonNode.Parse("""
            [
              { "name": "Ten days",
                "given": { "from": "2026-03-02T10:00:00+09:00", "duty": "request.erasure",
                  "circumstances": ["processor"],
                  "extended": false, "place": "NO", "pauses": [ { "from": "2026-03-03", "to": "2026-03-04" } ] },
                "expect": { "due": "2026-04-01", "workTo": "2026-04-01", "dueAt": "2026-04-01T23:59:59+09:00",
                  "latestAt": null, "unverified": false } },
              { "name": "None", "given": { "from": "2019-03-02T10:00:00+09:00", "duty": "request.erasure",
                "circumstances": [], "extended": false, "place": null, "pauses": [] }, "expect": { "none": true } }
            ]
            """)!;
        var schema = SchemaNamed("cases");
        Assert.True(schema.Accepts(cases));

        var disagreed = Spoiled.Ways(cases)
            .Where(way => !schema.Accepts(way.Copy) && CaseErrors(pack, way.Copy).Count == 0).Select(way => way.What);

        Assert.Empty(disagreed);
    }

    private static List<PackError> CaseErrors(SamplePack pack, JsonNode cases)
    {
        const string path = "xx/requests/request.erasure.fulfil.cases.json";
        var files = pack.Files.Append(new PackFile(path, Encoding.UTF8.GetBytes(cases.ToJsonString()))).ToList();
        return [.. PackCases.Check(files, pack.Load().Library).Errors.Where(e => e.File == path && e.Path != "cases")];
    }

    /// <summary>Only what can be seen in the file itself: where names lead is not the schema's matter.</summary>
    private static List<PackError> Refusals(IReadOnlyList<PackFile> around, string path, JsonNode spoiled)
    {
        var files = around.Select(f => f.Path == path
            ? f with { Bytes = Encoding.UTF8.GetBytes(spoiled.ToJsonString()) }
            : f).ToList();
        return [.. RulePacks.Load(files).Errors.Where(e => e.File == path && !IsOfOtherFiles(e.Message))];
    }

    private static bool IsOfOtherFiles(string message) =>
        message.StartsWith("This pack has no ", StringComparison.Ordinal)
        || message.StartsWith("No provision knows", StringComparison.Ordinal);

    private static int Nulls(PackFile file) =>
        -Encoding.UTF8.GetString(file.Bytes.Span).Split(": null").Length;

    private static bool IsPackOrCalendar(PackFile file) => SchemaOf(file) is "pack" or "calendar";

    private static JsonNode Parse(PackFile file) => JsonNode.Parse(file.Bytes.Span)!;

    private static PlainSchema Schema(PackFile file) => SchemaNamed(SchemaOf(file));

    private static PlainSchema SchemaNamed(string name)
    {
        var file = Path.Combine(RulePackSpecs.Root(), "rulepacks", "schema", name + ".schema.json");
        return new(JsonNode.Parse(File.ReadAllBytes(file))!.AsObject());
    }

    private static string SchemaOf(PackFile file) =>
        RulePacks.IsCases(file) ? "cases"
        : file.Name == "pack.json" ? "pack"
        : file.Path.Contains("/calendars/", StringComparison.Ordinal) ? "calendar"
        : "provision";
}
