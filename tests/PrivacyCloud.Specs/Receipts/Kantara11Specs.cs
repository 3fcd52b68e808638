using System.Text.Json.Nodes;
using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Receipts;

namespace PrivacyCloud.Specs.Receipts;

/// <summary>The lossy export after Kantara 1.1 has every member its schema wants, of the right kind.</summary>
public sealed class Kantara11Specs
{
    [Fact]
    public void A_yes_and_a_no_meet_the_schema() =>
        Assert.Empty(KantaraRules.Faults(Written(ReceiptSamples.Of(ReceiptSamples.Decided))));

    [Fact]
    public void A_receipt_of_refusals_alone_meets_the_schema() => Assert.Empty(KantaraRules.Faults(Written(
        ReceiptSamples.Of(ReceiptSamples.Decided with { Given = [], Refused = [ReceiptSamples.News] }))));

    [Fact]
    public void A_company_without_contacts_meets_the_schema()
    {
        var material = ReceiptSamples.Of(ReceiptSamples.Decided);
        Assert.Empty(KantaraRules.Faults(Written(
            material with { Controller = new(material.Controller.Name, null, null, null, null) })));
    }

    [Fact]
    public void The_check_itself_finds_what_is_missing()
    {
        var receipt = Written(ReceiptSamples.Of(ReceiptSamples.Decided));
        receipt["services"]![0]!["purposes"]![0]!.AsObject().Remove("thirdPartyName");
        receipt.AsObject().Remove("policyUrl");
        Assert.Equal(["policyUrl", "thirdPartyName"], KantaraRules.Faults(receipt).Order());
    }

    [Fact]
    public void Only_what_was_agreed_to_is_told()
    {
        var receipt = Written(ReceiptSamples.Of(ReceiptSamples.Decided));
        var purpose = Assert.Single(receipt["services"]![0]!["purposes"]!.AsArray())!;
        Assert.Equal("Statistics", (string?)purpose["purpose"]);
        Assert.Equal("Counting K.K.", (string?)purpose["thirdPartyName"]);
        Assert.Equal("13 months", (string?)purpose["termination"]);
        Assert.Equal("VN", (string?)receipt["jurisdiction"]);
        Assert.Equal("online-tracking", (string?)receipt["spiCat"]![0]);
        Assert.True((bool)receipt["sensitive"]!);
        Assert.Equal(ReceiptSamples.At.ToUnixTimeSeconds(), (long)receipt["consentTimestamp"]!);
    }

    private static JsonNode Written(Domain.Receipts.ReceiptMaterial material) =>
        JsonNode.Parse(Kantara11.Write(material, Language.English))!;
}
