using System.Text.Json;
using System.Text.Json.Nodes;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Receipts;
using PrivacyCloud.Runtime.Json;
using static PrivacyCloud.Runtime.Receipts.LinkedData;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>
/// Writes a receipt after Kantara's Consent Receipt 1.1. Much is lost: it knows no refusal, no withdrawal, no event, no
/// storage location and no guardian. It tells of what the person said yes to, and of nothing else.
/// </summary>
public static class Kantara11
{
    /// <summary>The version it writes.</summary>
    public const string Version = "KI-CR-v1.1.0";

    /// <summary>The canonical bytes of the receipt.</summary>
    public static byte[] Write(ReceiptMaterial material, Language language) =>
        CanonicalJson.Write(JsonSerializer.SerializeToElement(Receipt(material, language)));

    private static JsonObject Receipt(ReceiptMaterial from, Language language)
    {
        var given = from.Decisions.Where(one => one.Status.Covers()).ToList();
        var sensitive = given.SelectMany(one => one.Terms?.Data ?? []).Where(data => data.IsSensitive)
            .Select(data => data.Code.ToString()).Distinct(StringComparer.Ordinal).ToList();
        return new()
        {
            ["version"] = Version,
            ["jurisdiction"] = DpvTerms.PlaceOf(from.Law),
            ["consentTimestamp"] = from.Act.At.ToUnixTimeSeconds(),
            ["collectionMethod"] = from.Act.Channel is { } channel ? Iso27560Event.WordOf(channel) : "controller",
            ["consentReceiptID"] = from.Id.ToString(),
            ["language"] = TagOf(language),
            ["piiPrincipalId"] = $"holder of {from.Id}",
            ["piiControllers"] = All([Controller(from, language)]),
            ["policyUrl"] = from.Links.Policy,
            ["services"] = All(
            [
                new JsonObject
                {
                    ["service"] = from.Brand.Name.In(language),
                    ["purposes"] = All(given.Select(one => Purpose(one, language))),
                },
            ]),
            ["sensitive"] = sensitive.Count > 0,
            ["spiCat"] = All(sensitive.Select(code => (JsonNode)code)),
        };
    }

    /// <summary>All its members must be there; what the company did not state is empty.</summary>
    private static JsonObject Controller(ReceiptMaterial from, Language language)
    {
        var address = new JsonObject();
        if (from.Controller.Postal is { } postal)
            address["streetAddress"] = postal;

        if (from.Controller.Country is { } country)
            address["addressCountry"] = country.ToString();

        return new()
        {
            ["piiController"] = from.Controller.Name.In(language),
            ["onBehalf"] = false,
            ["contact"] = from.Controller.Email ?? from.Links.Rights,
            ["address"] = address,
            ["email"] = from.Controller.Email ?? string.Empty,
            ["phone"] = from.Controller.Phone ?? string.Empty,
            ["piiControllerUrl"] = from.Links.Rights,
        };
    }

    private static JsonObject Purpose(ReceiptDecision decision, Language language)
    {
        var terms = decision.Terms;
        var others = (terms?.Recipients ?? []).Select(one => one.Name.In(language)).ToList();
        var purpose = new JsonObject
        {
            ["purpose"] = decision.Name.In(language),
            ["consentType"] = "EXPLICIT",
            ["purposeCategory"] = All([terms is null ? "dpv:Purpose" : DpvTerms.Of(terms.Kind)]),
            ["piiCategory"] = All((terms?.Data ?? []).Select(one => (JsonNode)one.Code.ToString())),
            ["primaryPurpose"] = terms?.IsRequired ?? false,
            ["termination"] = terms?.Retention.In(language) ?? string.Empty,
            ["thirdPartyDisclosure"] = others.Count > 0,
        };
        if (others.Count > 0)
            purpose["thirdPartyName"] = string.Join(", ", others);

        return purpose;
    }
}
