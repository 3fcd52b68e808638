using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PrivacyCloud.Specs.Law.Schemas;

/// <summary>
/// Checks a value against the part of JSON Schema that our schemas use. A keyword it does not know is an error, so that
/// nothing in a schema is passed over in silence.
/// </summary>
internal sealed class PlainSchema(JsonObject root)
{
    private static readonly HashSet<string> Words =
        ["$schema", "$defs", "title", "description", "format", "then", "else"];

    public bool Accepts(JsonNode? value) => Accepts(root, value);

    private bool Accepts(JsonObject schema, JsonNode? value) =>
        schema.All(rule => Words.Contains(rule.Key) || Holds(schema, rule.Key, rule.Value!, value));

    private bool Holds(JsonObject schema, string keyword, JsonNode rule, JsonNode? value) => keyword switch
    {
        "$ref" => Accepts(root["$defs"]![rule.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), value),
        "type" => Names(rule).Any(name => IsOf(name, value)),
        "enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
        "const" => JsonNode.DeepEquals(rule, value),
        "anyOf" => rule.AsArray().Any(one => Accepts(one!.AsObject(), value)),
        "oneOf" => rule.AsArray().Count(one => Accepts(one!.AsObject(), value)) == 1,
        "allOf" => rule.AsArray().All(one => Accepts(one!.AsObject(), value)),
        "not" => !Accepts(rule.AsObject(), value),
        "if" => Branch(schema, Accepts(rule.AsObject(), value), value),
        _ => value switch
        {
            JsonObject members => HoldsForObject(schema, keyword, rule, members),
            JsonArray items => HoldsForArray(keyword, rule, items),
            JsonValue plain => HoldsForValue(keyword, rule, plain),
            _ => true,
        },
    };

    private bool Branch(JsonObject schema, bool holds, JsonNode? value) =>
        schema[holds ? "then" : "else"] is not JsonObject branch || Accepts(branch, value);

    private bool HoldsForObject(JsonObject schema, string keyword, JsonNode rule, JsonObject members) => keyword switch
    {
        "required" => rule.AsArray().All(name => members.ContainsKey(name!.GetValue<string>())),
        "properties" => members.All(m => rule[m.Key] is not JsonObject inner || Accepts(inner, m.Value)),
        "additionalProperties" => members.All(m => schema["properties"]!.AsObject().ContainsKey(m.Key)),
        _ => IsKnown(keyword),
    };

    private bool HoldsForArray(string keyword, JsonNode rule, JsonArray items) => keyword switch
    {
        "items" => items.All(item => Accepts(rule.AsObject(), item)),
        "minItems" => items.Count >= rule.GetValue<int>(),
        "maxItems" => items.Count <= rule.GetValue<int>(),
        "uniqueItems" => items.Select(item => item?.ToJsonString()).Distinct().Count() == items.Count,
        _ => IsKnown(keyword),
    };

    private static bool HoldsForValue(string keyword, JsonNode rule, JsonValue value) => keyword switch
    {
        "pattern" => value.GetValueKind() != JsonValueKind.String
            || Regex.IsMatch(value.GetValue<string>(), rule.GetValue<string>()),
        "minimum" => value.GetValueKind() != JsonValueKind.Number || Number(value) >= Number(rule),
        "maximum" => value.GetValueKind() != JsonValueKind.Number || Number(value) <= Number(rule),
        _ => IsKnown(keyword),
    };

    private static decimal Number(JsonNode value) => JsonDocument.Parse(value.ToJsonString()).RootElement.GetDecimal();

    private static IEnumerable<string> Names(JsonNode rule) =>
        rule is JsonArray several ? several.Select(name => name!.GetValue<string>()) : [rule.GetValue<string>()];

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String)
            or ("null", JsonValueKind.Null) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => decimal.IsInteger(Number(value!)),
        _ => false,
    };

    private static bool IsKnown(string keyword) => keyword is "required" or "properties" or "additionalProperties"
        or "items" or "minItems" or "maxItems" or "uniqueItems" or "pattern" or "minimum" or "maximum"
            ? true
            : throw new NotSupportedException($"The schema uses {keyword}, which is not checked here.");
}
