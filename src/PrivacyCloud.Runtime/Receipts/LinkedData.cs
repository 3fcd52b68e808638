using System.Text.Json.Nodes;
using NodaTime.Text;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>The small words of JSON-LD.</summary>
internal static class LinkedData
{
    /// <summary>The prefixes the receipts use, and which members are moments.</summary>
    public static JsonObject Context() => new()
    {
        ["dct"] = "http://purl.org/dc/terms/",
        ["dpv"] = "https://w3id.org/dpv#",
        ["eu-gdpr"] = "https://w3id.org/dpv/legal/eu/gdpr#",
        ["loc"] = "https://w3id.org/dpv/loc#",
        ["pc"] = "urn:privacycloud:receipt#",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["schema"] = "https://schema.org/",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        ["dct:created"] = new JsonObject { ["@type"] = "xsd:dateTime" },
        ["dct:date"] = new JsonObject { ["@type"] = "xsd:dateTime" },
        ["dpv:isIndicatedAtTime"] = new JsonObject { ["@type"] = "xsd:dateTime" },
    };

    /// <summary>A thing that is named elsewhere.</summary>
    public static JsonObject Ref(string iri) => new() { ["@id"] = iri };

    /// <summary>Words in a language.</summary>
    public static JsonObject Said(Text text, Language language) =>
        new() { ["@language"] = TagOf(language), ["@value"] = text.In(language) };

    /// <summary>Several of a kind.</summary>
    public static JsonArray All(IEnumerable<JsonNode?> nodes) => [.. nodes];

    /// <summary>A moment in UTC, as the ledger writes it.</summary>
    public static string Moment(Instant at) => InstantPattern.ExtendedIso.Format(at);

    /// <summary>The IETF tag of a language.</summary>
    public static string TagOf(Language language) => language switch
    {
        Language.Vietnamese => "vi",
        Language.Japanese => "ja",
        _ => "en",
    };
}
