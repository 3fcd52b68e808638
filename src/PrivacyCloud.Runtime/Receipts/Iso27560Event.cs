using System.Text.Json.Nodes;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Receipts;
using PrivacyCloud.Runtime.Events;
using static PrivacyCloud.Runtime.Receipts.LinkedData;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>Writes the event about one purpose: which state it led to, when, by whom, how and for how long.</summary>
internal static class Iso27560Event
{
    private const string OpenEnd = "..";

    public static JsonObject Of(ReceiptMaterial from, ReceiptDecision decision)
    {
        var act = from.Act;
        var happened = new JsonObject
        {
            ["@type"] = All([DpvTerms.Of(decision.Status), "dpv:ExpressedConsent"]),
            ["dct:valid"] = $"{Moment(act.At)}/{(decision.Until is { } end ? Moment(end) : OpenEnd)}",
            ["dpv:hasIndicationMethod"] = MethodOf(act),
            ["dpv:hasPurpose"] = Ref(ReceiptIris.Purpose(from, decision.Purpose)),
            ["dpv:isIndicatedAtTime"] = Moment(act.At),
            ["dpv:isIndicatedBy"] = WhoOf(from),
        };
        if (act.Assurance is { } assurance)
            happened["pc:assurance"] = WordOf(assurance);

        if (act.StatedAt is { } stated)
            happened["pc:statedAt"] = Moment(stated);

        return happened;
    }

    /// <summary>The written word of a case, the same as in the API.</summary>
    public static string WordOf<T>(T value)
        where T : struct, Enum => WireJson.Element(value).GetString()!;

    private static string MethodOf(ReceiptAct act) => act switch
    {
        { Signal: true } => "global-privacy-control",
        { Channel: { } channel } => WordOf(channel),
        _ => "controller",
    };

    private static JsonArray WhoOf(ReceiptMaterial from)
    {
        var person = Ref(ReceiptIris.DataSubject(from));
        return from.Act.By switch
        {
            null => All([Ref(ReceiptIris.Controller(from))]),
            { Kind: DeciderKind.Self } => All([person]),
            { Kind: DeciderKind.Guardian } by => All([Guardian(by)]),
            { } by => All([person, Guardian(by)]),
        };
    }

    private static JsonObject Guardian(DecidedBy by) => new() { ["@type"] = DpvTerms.Of(by.Relation) };
}
