using System.Text.Json.Nodes;

namespace PrivacyCloud.Conformance.Http;

/// <summary>Spoils good bodies: one thing at a time, in every way a careless or hostile caller does.</summary>
public static class Spoiling
{
    /// <summary>What is planted wherever there is room for it; no answer and no log may hold it.</summary>
    public const string Marker = "zqplantedzq";

    /// <summary>The same for addresses: hosts may log those, so no person is ever named in one.</summary>
    public const string AddressMarker = "qzplantedqz";

    private const string Moment = "from";
    private const int Deep = 5_000;
    private const int Long = 300_000;

    private static readonly string DeepArray = new string('[', Deep) + new string(']', Deep);
    private static readonly string LongText = $"\"{string.Concat(Enumerable.Repeat(Marker, Long / Marker.Length))}\"";

    /// <summary>Bodies that no call takes, whatever it is about.</summary>
    public static IEnumerable<(string What, string Body)> Anything() =>
    [
        ("nothing", ""),
        ("null", "null"),
        ("an array", $"[\"{Marker}\"]"),
        ("a text", $"\"{Marker}\""),
        ("a number", "1"),
        ("half a body", $$"""{"{{Marker}}":"""),
        ("an unknown member", $$"""{"{{Marker}}":"{{Marker}}"}"""),
        ("a prototype", $$$"""{"__proto__":{"{{{Marker}}}":1}}"""),
        ("a constructor", """{"constructor":{"prototype":{}}}"""),
        ("a comment", "{/* */}"),
        ("a trailing comma", "{,}"),
        ("5,000 arrays", DeepArray),
        ("5,000 objects", string.Concat(Enumerable.Repeat("{\"a\":", Deep)) + "1" + new string('}', Deep)),
        ("two bodies", "{}{}"),
    ];

    /// <summary>A good body with one thing spoilt.</summary>
    public static IEnumerable<(string What, string Body)> Of(string good, string[] optional)
    {
        yield return ("an unknown member beside", good.Insert(1, $"\"{Marker}\":\"{Marker}\","));
        yield return ("__proto__ beside", good.Insert(1, "\"__proto__\":{},"));
        foreach (var (name, value) in JsonNode.Parse(good)!.AsObject())
        {
            yield return ($"{name} doubled", good.Insert(1, $"\"{name}\":{value!.ToJsonString()},"));
            yield return ($"{name} in capitals", Renamed(good, name, name.ToUpperInvariant()));
            foreach (var (what, spoilt) in name == Moment ? [.. Values(), .. Moments()] : Values())
                yield return ($"{name} as {what}", With(good, name, spoilt));

            if (!optional.Contains(name))
            {
                yield return ($"{name} missing", Without(good, name));
                yield return ($"{name} as null", With(good, name, "null"));
            }
        }
    }

    private static IEnumerable<(string What, string Value)> Values() =>
    [
        ("true", "true"),
        ("a fraction", "1.5"),
        ("a number beyond all", "1e999"),
        ("an object of ours", $$"""{"{{Marker}}":1}"""),
        ("a list of null", "[null]"),
        ("a list of lists", $"[[\"{Marker}\"]]"),
        ("a list of markers", $"[\"{Marker}\\u202e\"]"),
        ("5,000 arrays", DeepArray),
        ("a very long text", LongText),
        ("a control character", $"\"{Marker}\\u0000\""),
        ("a line break", $"\"{Marker}\\n\""),
        ("a turned direction", $"\"{Marker}\\u202e\""),
        ("a lone surrogate", "\"\\ud800\""),
        ("a name that turns", Calls.Name(Marker + "\\u202e")),
        ("a name with a null character", Calls.Name(Marker + "\\u0000")),
        ("a name with half a letter", Calls.Name("\\udc00")),
        ("a name of blanks", Calls.Name("  ")),
        ("a name too long", Calls.Name(string.Concat(Enumerable.Repeat(Marker, 300)))),
        ("a name without Japanese", $$"""{"en":"{{Marker}}","vi":"{{Marker}}"}"""),
        ("a name in one language more", $$"""{"en":"A","vi":"A","ja":"A","{{Marker}}":"A"}"""),
    ];

    private static IEnumerable<(string What, string Value)> Moments() =>
    [
        ("a day that is none", "\"2026-02-30T10:00:00+07:00\""),
        ("a moment without offset", "\"2026-02-12T10:00:00\""),
        ("an offset that is none", "\"2026-02-12T10:00:00+25:00\""),
    ];

    private static string With(string good, string name, string value)
    {
        var body = JsonNode.Parse(good)!.AsObject();
        body[name] = "SPOILT";
        return body.ToJsonString().Replace("\"SPOILT\"", value, StringComparison.Ordinal);
    }

    private static string Without(string good, string name)
    {
        var body = JsonNode.Parse(good)!.AsObject();
        body.Remove(name);
        return body.ToJsonString();
    }

    private static string Renamed(string good, string name, string other) =>
        good.Replace($"\"{name}\":", $"\"{other}\":", StringComparison.Ordinal);
}
