using System.Text.Json;
using System.Text.Json.Nodes;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Receipts;
using PrivacyCloud.Runtime.Json;
using static PrivacyCloud.Runtime.Receipts.LinkedData;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>
/// Writes a receipt after ISO/IEC TS 27560, in JSON-LD with the terms of the Data Privacy Vocabulary: a receipt around
/// the record it is a copy of. Only codes and dates are the same in every language; the words are in one.
/// </summary>
public static class Iso27560
{
    /// <summary>The profile a receipt keeps to.</summary>
    public const string ReceiptSchema = "https://w3id.org/dpv/schema/dpv-27560#receipt";

    /// <summary>The profile the record in it keeps to.</summary>
    public const string RecordSchema = "https://w3id.org/dpv/schema/dpv-27560#record";

    /// <summary>The canonical bytes (RFC 8785) of a receipt: those that are signed.</summary>
    public static byte[] Write(ReceiptMaterial material, Language language) =>
        CanonicalJson.Write(JsonSerializer.SerializeToElement(Receipt(material, language)));

    private static JsonObject Receipt(ReceiptMaterial from, Language language) => new()
    {
        ["@context"] = Context(),
        ["@id"] = ReceiptIris.Of(from),
        ["@type"] = "dpv:ConsentReceipt",
        ["dct:conformsTo"] = Ref(ReceiptSchema),
        ["dct:created"] = Moment(from.CreatedAt),
        ["dct:identifier"] = from.Id.ToString(),
        ["dct:language"] = TagOf(language),
        ["dct:publisher"] = Ref(ReceiptIris.Controller(from)),
        ["dpv:hasRecordOfActivity"] = Record(from, language),
        ["schema:recipient"] = Ref("dpv:DataSubject"),
        ["schema:url"] = from.Links.Receipt,
    };

    private static JsonObject Record(ReceiptMaterial from, Language language) => new()
    {
        ["@id"] = ReceiptIris.Record(from),
        ["@type"] = "dpv:ConsentRecord",
        ["dct:conformsTo"] = Ref(RecordSchema),
        ["dct:identifier"] = from.Record.ToString(),
        ["dpv:hasApplicableLaw"] = Law(from),
        ["dpv:hasConsentControl"] = new JsonObject
        {
            ["@type"] = "dpv:WithdrawConsent",
            ["dpv:isExercisedAt"] = from.Links.Choices,
        },
        ["dpv:hasConsentStatus"] = All(from.Decisions.Select(one => Iso27560Event.Of(from, one))),
        ["dpv:hasDataController"] = Controller(from, language),
        ["dpv:hasDataSubject"] = DataSubject(from),
        ["dpv:hasJurisdiction"] = Ref(DpvTerms.Of(from.Law)),
        ["dpv:hasNotice"] = Notice(from, language),
        ["dpv:hasProcess"] = All(from.Decisions.Select(one => Iso27560Process.Of(from, one, language))),
        ["dpv:hasRight"] = All(from.Rights.Select(one => Right(from, one, language))),
        ["pc:ledger"] = new JsonObject
        {
            ["pc:leafHash"] = Convert.ToBase64String(from.Place.LeafHash),
            ["pc:origin"] = from.Place.Log.ToString(),
            ["pc:position"] = from.Place.Position,
        },
    };

    private static JsonObject Law(ReceiptMaterial from) => new()
    {
        ["dct:identifier"] = from.Law.ToString(),
        ["pc:packHash"] = from.Jurisdiction.Hash,
        ["pc:packVersion"] = from.Jurisdiction.Version,
    };

    /// <summary>The person is named by the receipt alone: whoever holds it is meant, and nobody learns who.</summary>
    private static JsonObject DataSubject(ReceiptMaterial from) => new()
    {
        ["@id"] = ReceiptIris.DataSubject(from),
        ["@type"] = "dpv:DataSubject",
        ["dct:identifier"] = $"holder of {from.Id}",
    };

    private static JsonObject Controller(ReceiptMaterial from, Language language)
    {
        var contact = new JsonObject { ["schema:url"] = from.Links.Rights };
        if (from.Controller.Email is { } email)
            contact["schema:email"] = email;

        if (from.Controller.Phone is { } phone)
            contact["schema:telephone"] = phone;

        var party = new JsonObject
        {
            ["@id"] = ReceiptIris.Controller(from),
            ["@type"] = "dpv:DataController",
            ["dct:identifier"] = from.Place.Log.Owner,
            ["dpv:hasAddress"] = from.Controller.Postal ?? from.Controller.Country?.ToString() ?? "not stated",
            ["dpv:hasContact"] = contact,
            ["dpv:hasName"] = Said(from.Controller.Name, language),
        };
        if (from.Controller.Country is { } country)
            party["dpv:hasLocation"] = Ref($"loc:{country}");

        return party;
    }

    private static JsonObject Notice(ReceiptMaterial from, Language language)
    {
        var notice = new JsonObject
        {
            ["@id"] = ReceiptIris.Notice(from),
            ["@type"] = "dpv:ConsentNotice",
            ["dct:date"] = Moment(from.Notice.PublishedAt),
            ["dct:hasVersion"] = from.Notice.Version,
            ["dct:title"] = Said(from.Notice.Content.Title, language),
            ["schema:url"] = from.Links.Policy,
        };
        if (from.Act.ShownIn is { } shown)
        {
            notice["dct:language"] = TagOf(shown);
            notice["pc:contentHash"] = from.Notice.HashIn(shown).ToString();
        }
        else
        {
            notice["dct:language"] = TagOf(language);
        }

        if (from.Act.Snapshot is { } snapshot)
            notice["pc:snapshotHash"] = snapshot.ToString();

        return notice;
    }

    private static JsonObject Right(ReceiptMaterial from, ReceiptRight right, Language language) => new()
    {
        ["@type"] = right.Dpv is { } term ? All(["dpv:DataSubjectRight", term]) : "dpv:DataSubjectRight",
        ["dct:title"] = Said(right.Name, language),
        ["dpv:isExercisedAt"] = from.Links.Rights,
    };
}
