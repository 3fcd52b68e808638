using System.Net;
using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Http;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>Asks for consent, and answers, over HTTP.</summary>
public static class ConsentTalk
{
    private static readonly string[] Purposes = ["analytics", "advertising", "newsletter"];

    /// <summary>Gives a brand three purposes and shows them. Asking twice changes nothing.</summary>
    public static async Task AskAsync(this ApiUnderTest api, FoundedTenant tenant)
    {
        using var client = api.Client(tenant.Secret);
        foreach (var purpose in Purposes)
        {
            var body = Purpose(tenant, purpose == "newsletter" ? "marketing-email" : purpose);
            await (await client.PutAsync($"/v1/consent/purposes/{purpose}", body)).JsonAsync();
        }

        await client.PublishAsync(tenant);
    }

    /// <summary>Publishes a brand's catalogue as it stands.</summary>
    public static async Task PublishAsync(this HttpClient client, FoundedTenant tenant, string title = "Choices") =>
        await (await client.SayAsync("/v1/consent/notices", $$"""
            {"brand":"{{tenant.Brand}}","title":{{Calls.Name(title)}},"text":{{Calls.Name("You choose.")}} }
            """)).JsonAsync(HttpStatusCode.Created);

    /// <summary>A purpose that Vietnamese law lets be asked.</summary>
    public static string Purpose(FoundedTenant tenant, string kind, string more = "") => $$"""
        {"brand":"{{tenant.Brand}}","kind":"{{kind}}","name":{{Calls.Name(kind)}},"text":{{Calls.Name("What for")}},
         "basis":"consent","retention":{{Calls.Name("A year")}},
         "dataCategories":[{"code":"online-tracking","name":{{Calls.Name("Tracking")}},"sensitive":true}],
         "recipients":[{"name":{{Calls.Name("Works")}},"role":"processor","country":"{{CountryOf(tenant)}}"}]{{more}} }
        """;

    /// <summary>The country a tenant lies in.</summary>
    private static string CountryOf(FoundedTenant tenant) => tenant.Log.Region.ToString()[..2].ToUpperInvariant();

    /// <summary>Puts JSON.</summary>
    public static Task<HttpResponseMessage> PutAsync(this HttpClient client, string path, string json) =>
        client.SendAsync(Calls.Of(HttpMethod.Put, path, json), Answers.Cancel);

    /// <summary>The snapshot that a brand's pages are given now.</summary>
    public static async Task<string> SnapshotAsync(this HttpClient page, string language = "vi") =>
        (await (await page.ReadAsync($"/v1/consent/config?lang={language}")).JsonAsync())["snapshot"]!
            .GetValue<string>();

    /// <summary>Somebody's mark.</summary>
    public static string Who(string kind, string value) => $$"""{"kind":"{{kind}}","value":"{{value}}"}""";

    /// <summary>A device of specs: long enough, and told apart by its name.</summary>
    public static string Device(string name) => Who("device", $"device-of-specs-{name}");

    /// <summary>A decision set about one purpose.</summary>
    public static string Decision(
        string who, string snapshot, bool granted, string purpose = "analytics", string more = "") => $$"""
        {"dataSubject":{{who}},"decisions":[{"purpose":"{{purpose}}","granted":{{(granted ? "true" : "false")}}}],
         "snapshot":"{{snapshot}}"{{more}} }
        """;

    /// <summary>Decides, and answers what was recorded.</summary>
    public static async Task<JsonNode> DecideAsync(
        this HttpClient client, string body, params (string Name, string Value)[] headers) =>
        await (await client.SayAsync("/v1/consents", body, headers)).JsonAsync(HttpStatusCode.Created);

    /// <summary>How a purpose stands.</summary>
    public static async Task<JsonNode> CheckAsync(
        this HttpClient client, string who, string purpose = "analytics", string more = "") =>
        await (await client.SayAsync(
            "/v1/consents/check", $$"""{"dataSubject":{{who}},"purpose":"{{purpose}}"{{more}}}""")).JsonAsync();

    /// <summary>Somebody's history.</summary>
    public static async Task<JsonArray> HistoryAsync(this HttpClient client, string who, string more = "") =>
        (await (await client.SayAsync("/v1/consents/history", $$"""{"dataSubject":{{who}}{{more}}}"""))
            .JsonAsync())["items"]!.AsArray();
}
