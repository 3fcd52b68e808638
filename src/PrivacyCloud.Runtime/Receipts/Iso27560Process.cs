using System.Text.Json.Nodes;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Receipts;
using static PrivacyCloud.Runtime.Receipts.LinkedData;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>Writes the processing of one purpose: what for, of what, by whom, where, how long.</summary>
internal static class Iso27560Process
{
    public static JsonObject Of(ReceiptMaterial from, ReceiptDecision decision, Language language)
    {
        var process = new JsonObject
        {
            ["@type"] = "dpv:Process",
            ["dpv:hasPurpose"] = Purpose(from, decision, language),
            ["dpv:hasService"] = Said(from.Brand.Name, language),
            ["dpv:hasRecipient"] = Recipients(from, decision.Terms, language),
            ["dpv:hasPersonalData"] = PersonalData(decision.Terms, language),
            ["dpv:hasStorageCondition"] = Storage(from, decision.Terms, language),
        };
        if (decision.Terms is not { } terms)
            return process;

        process["dpv:hasLegalBasis"] = Ref(DpvTerms.Of(terms.Basis));
        if (terms.Countries.Count > 0)
            process["dpv:hasThirdCountry"] = All(terms.Countries.Select(one => Destination(one, language)));

        return process;
    }

    private static JsonObject Purpose(ReceiptMaterial from, ReceiptDecision decision, Language language)
    {
        var purpose = new JsonObject
        {
            ["@id"] = ReceiptIris.Purpose(from, decision.Purpose),
            ["@type"] = "dpv:Purpose",
            ["dct:identifier"] = decision.Purpose.ToString(),
            ["dct:title"] = Said(decision.Name, language),
        };
        if (decision.Terms is { } terms)
        {
            purpose["dct:description"] = Said(terms.Text, language);
            purpose["skos:broader"] = Ref(DpvTerms.Of(terms.Kind));
        }

        return purpose;
    }

    /// <summary>The company itself is among those who receive; who else does stands beside it.</summary>
    private static JsonArray Recipients(ReceiptMaterial from, PurposeTerms? terms, Language language)
    {
        JsonNode own = Ref(ReceiptIris.Controller(from));
        return All((terms?.Recipients ?? []).Select(one => (JsonNode)new JsonObject
        {
            ["@type"] = DpvTerms.Of(one.Role),
            ["dpv:hasLocation"] = Ref($"loc:{one.Country}"),
            ["dpv:hasName"] = Said(one.Name, language),
        }).Prepend(own));
    }

    private static JsonArray PersonalData(PurposeTerms? terms, Language language) =>
        All((terms?.Data ?? []).Select(one => new JsonObject
        {
            ["@type"] = one.IsSensitive
                ? All(["dpv:PersonalData", "dpv:SensitivePersonalData"]) : "dpv:PersonalData",
            ["dct:identifier"] = one.Code.ToString(),
            ["dct:title"] = Said(one.Name, language),
            ["dpv:hasNecessity"] = Ref(terms!.IsRequired ? "dpv:Required" : "dpv:Optional"),
        }));

    private static JsonArray Storage(ReceiptMaterial from, PurposeTerms? terms, Language language) => All(
    [
        new JsonObject
        {
            ["@type"] = "dpv:StorageLocation",
            ["dpv:hasLocation"] = Ref(from.StoredIn is { } country ? $"loc:{country}" : DpvTerms.Of(from.Law)),
        },
        new JsonObject
        {
            ["@type"] = "dpv:StorageDuration",
            ["dpv:hasDuration"] = terms is null
                ? Ref("dpv:IndeterminateDuration")
                : new JsonObject
                {
                    ["@type"] = "dpv:UntilEventDuration",
                    ["rdf:value"] = Said(terms.Retention, language),
                },
        },
    ]);

    /// <summary>A country abroad, with what Japanese law wants told of it before consent.</summary>
    private static JsonObject Destination(Destination country, Language language)
    {
        var place = Ref($"loc:{country.Country}");
        place["@type"] = "dpv:ThirdCountry";
        place["dct:title"] = Said(country.Name, language);
        if (country.System is { } system)
            place["pc:protectionSystem"] = Said(system, language);

        if (country.Measures is { } measures)
            place["pc:recipientMeasures"] = Said(measures, language);

        return place;
    }
}
