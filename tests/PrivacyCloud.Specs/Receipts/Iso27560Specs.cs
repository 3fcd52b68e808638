using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Receipts;
using PrivacyCloud.Runtime.Json;
using PrivacyCloud.Runtime.Receipts;

namespace PrivacyCloud.Specs.Receipts;

/// <summary>The receipt after ISO/IEC TS 27560, field by field as the standard's section 1 lists them.</summary>
public sealed class Iso27560Specs
{
    private static readonly JsonNode Receipt = Written(ReceiptSamples.Decided, Language.English);
    private static readonly JsonNode Record = Receipt["dpv:hasRecordOfActivity"]!;

    [Fact]
    public void The_bytes_are_canonical() =>
        Assert.True(CanonicalJson.IsCanonical(Iso27560.Write(
            ReceiptSamples.Of(ReceiptSamples.Decided), Language.Japanese)));

    [Theory]
    [InlineData("dct:conformsTo")]
    [InlineData("dct:identifier")]
    [InlineData("dct:created")]
    [InlineData("dpv:hasRecordOfActivity")]
    public void A_receipt_has_every_member_of_its_header(string member) => Assert.NotNull(Receipt[member]);

    [Theory]
    [InlineData("dct:conformsTo")]
    [InlineData("dct:identifier")]
    [InlineData("dpv:hasDataSubject")]
    [InlineData("dpv:hasNotice")]
    [InlineData("dpv:hasDataController")]
    [InlineData("dpv:hasJurisdiction")]
    [InlineData("dpv:hasConsentControl")]
    [InlineData("dpv:hasProcess")]
    [InlineData("dpv:hasConsentStatus")]
    public void A_record_has_every_mandatory_member(string member) => Assert.NotNull(Record[member]);

    [Theory]
    [InlineData("dpv:hasPurpose")]
    [InlineData("dpv:hasPersonalData")]
    [InlineData("dpv:hasRecipient")]
    [InlineData("dpv:hasStorageCondition")]
    [InlineData("dpv:hasLegalBasis")]
    public void Each_process_has_every_mandatory_member(string member) =>
        Assert.All(Record["dpv:hasProcess"]!.AsArray(), one => Assert.NotNull(one![member]));

    [Theory]
    [InlineData("dpv:isIndicatedAtTime")]
    [InlineData("dct:valid")]
    [InlineData("dpv:isIndicatedBy")]
    [InlineData("@type")]
    public void Each_event_has_every_mandatory_member(string member) =>
        Assert.All(Record["dpv:hasConsentStatus"]!.AsArray(), one => Assert.NotNull(one![member]));

    [Theory]
    [InlineData("dct:identifier")]
    [InlineData("dpv:hasName")]
    [InlineData("dpv:hasAddress")]
    [InlineData("dpv:hasContact")]
    [InlineData("@type")]
    public void The_controller_has_every_mandatory_member(string member) =>
        Assert.NotNull(Record["dpv:hasDataController"]![member]);

    [Fact]
    public void The_profiles_are_those_of_the_vocabulary()
    {
        Assert.Equal("https://w3id.org/dpv/schema/dpv-27560#receipt", IdOf(Receipt["dct:conformsTo"]));
        Assert.Equal("https://w3id.org/dpv/schema/dpv-27560#record", IdOf(Record["dct:conformsTo"]));
    }

    [Fact]
    public void Notice_version_language_hash_and_snapshot_are_told()
    {
        var notice = Record["dpv:hasNotice"]!;
        Assert.Equal(3, (int)notice["dct:hasVersion"]!);
        Assert.Equal("vi", (string?)notice["dct:language"]);
        Assert.Equal(ReceiptSamples.Notice.HashIn(Language.Vietnamese).ToString(), (string?)notice["pc:contentHash"]);
        Assert.Equal(ReceiptSamples.Snapshot.ToString(), (string?)notice["pc:snapshotHash"]);
    }

    [Fact]
    public void Sensitive_data_is_called_so()
    {
        var data = Record["dpv:hasProcess"]![0]!["dpv:hasPersonalData"]![0]!;
        Assert.Contains("dpv:SensitivePersonalData", data["@type"]!.AsArray().Select(one => (string?)one));
        Assert.Equal("dpv:PersonalData", (string?)Record["dpv:hasProcess"]![1]!["dpv:hasPersonalData"]![0]!["@type"]);
    }

    [Theory]
    [InlineData(ConsentStatus.Unknown, "dpv:ConsentUnknown")]
    [InlineData(ConsentStatus.Given, "dpv:ConsentGiven")]
    [InlineData(ConsentStatus.Refused, "dpv:ConsentRefused")]
    [InlineData(ConsentStatus.Withdrawn, "dpv:ConsentWithdrawn")]
    [InlineData(ConsentStatus.Expired, "dpv:ConsentExpired")]
    [InlineData(ConsentStatus.Invalidated, "dpv:ConsentInvalidated")]
    [InlineData(ConsentStatus.Renewed, "dpv:RenewedConsentGiven")]
    public void Every_state_has_its_term(ConsentStatus status, string term) => Assert.Equal(term, DpvTerms.Of(status));

    [Fact]
    public void A_yes_tells_how_long_it_lasts_and_a_no_has_no_end()
    {
        Assert.Equal("2026-11-22T02:30:15Z/2027-11-22T02:30:15Z", (string?)Happened(0)["dct:valid"]);
        Assert.Equal("2026-11-22T02:30:15Z/..", (string?)Happened(1)["dct:valid"]);
        Assert.Equal("dpv:ConsentGiven", (string?)Happened(0)["@type"]![0]);
        Assert.Equal("dpv:ConsentRefused", (string?)Happened(1)["@type"]![0]);
    }

    [Fact]
    public void A_parent_who_decides_with_the_child_stands_beside_it()
    {
        var both = ReceiptSamples.Decided with { By = new(DeciderKind.Both, GuardianRelation.Parent) };
        var who = Written(both, Language.English)["dpv:hasRecordOfActivity"]!["dpv:hasConsentStatus"]![0]!
            ["dpv:isIndicatedBy"]!.AsArray();
        Assert.EndsWith("#data-subject", IdOf(who[0]), StringComparison.Ordinal);
        Assert.Equal("dpv:ParentOfDataSubject", (string?)who[1]!["@type"]);
    }

    [Theory]
    [InlineData(Language.English, "en", "Statistics")]
    [InlineData(Language.Vietnamese, "vi", "Thống kê")]
    [InlineData(Language.Japanese, "ja", "統計")]
    public void Words_are_in_the_language_asked_for(Language language, string tag, string name)
    {
        var receipt = Written(ReceiptSamples.Decided, language);
        var title = receipt["dpv:hasRecordOfActivity"]!["dpv:hasProcess"]![0]!["dpv:hasPurpose"]!["dct:title"]!;
        Assert.Equal(tag, (string?)receipt["dct:language"]);
        Assert.Equal((tag, name), ((string?)title["@language"], (string?)title["@value"]));
    }

    [Fact]
    public void The_person_is_named_by_the_receipt_alone()
    {
        var text = Encoding.UTF8.GetString(Iso27560.Write(
            ReceiptSamples.Of(ReceiptSamples.Decided), Language.English));
        Assert.DoesNotContain(ReceiptSamples.Person.ToString(), text, StringComparison.Ordinal);
        Assert.DoesNotContain("sub_", text, StringComparison.Ordinal);
    }

    private static JsonNode Happened(int at) => Record["dpv:hasConsentStatus"]![at]!;

    private static string? IdOf(JsonNode? node) => (string?)node!["@id"];

    private static JsonNode Written(ConsentEvent happened, Language language) =>
        JsonSerializer.Deserialize<JsonNode>(Iso27560.Write(ReceiptSamples.Of(happened), language))!;
}
