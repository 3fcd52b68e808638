using System.Text.Json.Nodes;
using PrivacyCloud.Rules;

namespace PrivacyCloud.Specs.Law.Schemas;

/// <summary>What editors are told by the schemas holds for every file that is shipped.</summary>
public sealed class SchemaSpecs
{
    [Fact]
    public void Every_file_as_it_is_shipped_is_what_its_schema_says()
    {
        var refused =
            from kind in RulePackSpecs.Files.GroupBy(SchemaOf)
            let schema = SchemaNamed(kind.Key)
            from file in kind
            where !schema.Accepts(JsonNode.Parse(file.Bytes.Span)!)
            select file.Path;

        Assert.Empty(refused);
    }

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
