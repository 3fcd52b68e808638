using System.Text.Json;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Specs.Receipts;

/// <summary>What the published schema of Kantara's Consent Receipt 1.1 wants, written out.</summary>
internal static class KantaraRules
{
    private static readonly Dictionary<string, JsonValueKind[]> Receipt = new()
    {
        ["version"] = [JsonValueKind.String],
        ["jurisdiction"] = [JsonValueKind.String],
        ["consentTimestamp"] = [JsonValueKind.Number],
        ["collectionMethod"] = [JsonValueKind.String],
        ["consentReceiptID"] = [JsonValueKind.String],
        ["piiPrincipalId"] = [JsonValueKind.String],
        ["piiControllers"] = [JsonValueKind.Array],
        ["policyUrl"] = [JsonValueKind.String],
        ["services"] = [JsonValueKind.Array],
        ["sensitive"] = [JsonValueKind.True, JsonValueKind.False],
        ["spiCat"] = [JsonValueKind.Array],
    };

    private static readonly Dictionary<string, JsonValueKind[]> Controller = new()
    {
        ["piiController"] = [JsonValueKind.String],
        ["contact"] = [JsonValueKind.String],
        ["address"] = [JsonValueKind.Object],
        ["email"] = [JsonValueKind.String],
        ["phone"] = [JsonValueKind.String],
    };

    private static readonly Dictionary<string, JsonValueKind[]> Purpose = new()
    {
        ["consentType"] = [JsonValueKind.String],
        ["purposeCategory"] = [JsonValueKind.Array],
        ["piiCategory"] = [JsonValueKind.Array],
        ["termination"] = [JsonValueKind.String],
        ["thirdPartyDisclosure"] = [JsonValueKind.True, JsonValueKind.False],
    };

    /// <summary>The members that are missing or of the wrong kind.</summary>
    public static IReadOnlyList<string> Faults(JsonNode receipt) =>
    [
        .. Missing(receipt, Receipt),
        .. Items(receipt, "piiControllers").SelectMany(one => Missing(one, Controller)),
        .. Items(receipt, "services").SelectMany(Service),
        .. (long?)receipt["consentTimestamp"] < 0 ? (IEnumerable<string>)["consentTimestamp"] : [],
        .. Items(receipt, "spiCat").Any(one => one.GetValueKind() != JsonValueKind.String)
            ? (IEnumerable<string>)["spiCat"] : [],
    ];

    private static IEnumerable<string> Service(JsonNode service) =>
    [
        .. service["service"]?.GetValueKind() == JsonValueKind.String ? (IEnumerable<string>)[] : ["service"],
        .. service["purposes"] is JsonArray ? (IEnumerable<string>)[] : ["purposes"],
        .. Items(service, "purposes").SelectMany(one => Missing(one, Purpose).Concat(ThirdParty(one))),
    ];

    // Exactly one of: no disclosure; or a disclosure with a name.
    private static IEnumerable<string> ThirdParty(JsonNode purpose) =>
        (bool?)purpose["thirdPartyDisclosure"] == true && purpose["thirdPartyName"] is null ? ["thirdPartyName"] : [];

    private static IEnumerable<string> Missing(JsonNode one, Dictionary<string, JsonValueKind[]> wanted) =>
        wanted.Where(member => one[member.Key] is not { } value || !member.Value.Contains(value.GetValueKind()))
            .Select(member => member.Key);

    private static IEnumerable<JsonNode> Items(JsonNode of, string member) =>
        (of[member] as JsonArray ?? []).Select(one => one!);
}
