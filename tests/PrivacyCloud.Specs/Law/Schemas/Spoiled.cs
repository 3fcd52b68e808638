using System.Text.Json.Nodes;

namespace PrivacyCloud.Specs.Law.Schemas;

/// <summary>Every way to spoil a document in one place: a member gone, one too many, a value of another kind.</summary>
internal static class Spoiled
{
    private static readonly string[] Values = ["null", "1", "\"\"", "true", "[]", "{}", "\"Never Heard\""];

    /// <summary>Each spoiled copy, and what was done to it.</summary>
    public static IEnumerable<(string What, JsonNode Copy)> Ways(JsonNode document) =>
        Places(document, []).SelectMany(path => At(document, path));

    private static IEnumerable<(string What, JsonNode Copy)> At(JsonNode document, object[] path)
    {
        var where = string.Join('/', path);
        foreach (var value in Values)
        {
            var copy = Changed(document, path, at => Set(at, path[^1], JsonNode.Parse(value)));
            yield return ($"{where} = {value}", copy);
        }

        if (path[^1] is string name)
        {
            yield return ($"{where} removed", Changed(document, path, at => at.AsObject().Remove(name)));
            yield return ($"{where} beside an unknown member", Changed(document, path, at => at["unheardOf"] = 1));
        }
    }

    private static JsonNode Changed(JsonNode document, object[] path, Action<JsonNode> change)
    {
        var copy = document.DeepClone();
        change(path.SkipLast(1).Aggregate(copy, (node, step) => step is string name ? node[name]! : node[(int)step]!));
        return copy;
    }

    private static void Set(JsonNode at, object step, JsonNode? value)
    {
        if (step is string name)
        {
            at[name] = value;
        }
        else
        {
            at[(int)step] = value;
        }
    }

    /// <summary>Long lists are alike all through: their first two items and the last one stand for them.</summary>
    private static IEnumerable<object[]> Places(JsonNode? node, object[] above) => node switch
    {
        JsonObject members => members.SelectMany(m => Below(m.Value, [.. above, m.Key])),
        JsonArray items => items.Index().Where(i => i.Index < 2 || i.Index == items.Count - 1)
            .SelectMany(i => Below(i.Item, [.. above, i.Index])),
        _ => [],
    };

    private static IEnumerable<object[]> Below(JsonNode? node, object[] here) => Places(node, here).Prepend(here);
}
