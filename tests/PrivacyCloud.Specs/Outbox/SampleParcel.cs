using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Specs.Tenants;

namespace PrivacyCloud.Specs.Outbox;

/// <summary>A mail and a call that the specs of the outbox speak of.</summary>
internal static class SampleParcel
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 9, 0);
    public static readonly LogId Log = LogId.Of(Known.Vietnam, Known.Tenant);
    public static readonly StreamId Cause = new(Log, "request", "req_01k2gv4000e00800000000000a");
    public static readonly ParcelId Id = ParcelId.Of(Cause, 3, "acknowledgement");
    public static readonly WebhookId Endpoint = new(Guid.Parse("0198a1b2-0000-7000-8000-00000000000b"));
    public static readonly WebhookUrl Url = UrlOf("https://systems.example/privacy");

    public static readonly NewsType Acknowledged =
        NewsType.TryParse("request.acknowledged", out var type) ? type : throw new FormatException();

    public static readonly Sealed Content = new(
        new(Guid.Parse("0198a1b2-0000-7000-8000-000000000007")), Known.Holder, new Compartment("request/1"),
        new string('b', 64));

    public static readonly Parcel.Mail Mail = new(Content, Topic.Of(Cause));

    public static readonly Parcel.Webhook Call = new(new(
        Endpoint, Acknowledged, Topic.Of(Cause), Topic.Of(new(Log, "case", "cas_01k2gv4000e00800000000000c")), Now,
        41, 3));

    public static WebhookUrl UrlOf(string text) =>
        WebhookUrl.TryParse(text, out var url) ? url : throw new FormatException(text);
}
