using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Http;

namespace PrivacyCloud.Conformance.Banner;

/// <summary>A brand with a catalogue, configured over HTTP by its company's own key.</summary>
public sealed class BannerBrand(FoundedTenant founded, string country, Uri api) : IDisposable
{
    private static readonly string Account = $$"""{"code":"account","name":{{Said("Account")}} }""";

    private static readonly string Tracking =
        $$"""{"code":"online-tracking","name":{{Said("What is viewed")}},"sensitive":true}""";

    private readonly HttpClient _client = new()
    {
        BaseAddress = api,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", founded.Secret) },
    };

    /// <summary>The key that its pages carry.</summary>
    public string Key => founded.Publishable;

    /// <summary>Takes origins on its list, and publishes what is asked.</summary>
    public async Task OpenAsync(string origin)
    {
        await DoAsync(HttpMethod.Post, $"/v1/brands/{founded.Brand}/origins", $$"""{"origins":["{{origin}}"]}""");
        await DefineAsync("service", "service", "contract", "", required: true);
        await DefineAsync("analytics", "analytics", "consent", "analytics_storage");
        await DefineAsync("advertising", "advertising", "consent", "ad_storage");
        await PublishAsync("Your data, your choice");
    }

    /// <summary>Puts a purpose into the catalogue.</summary>
    public Task DefineAsync(
        string code, string kind, string basis, string signal, bool required = false, bool material = false) =>
        DoAsync(HttpMethod.Put, $"/v1/consent/purposes/{code}", $$"""
            {"brand":"{{founded.Brand}}","kind":"{{kind}}","name":{{Said(code)}},"text":{{Said("What we do: " + code)}},
             "basis":"{{basis}}","required":{{(required ? "true" : "false")}},"expires":"P12M",
             "retention":{{Said("A year")}},
             "dataCategories":[{{(required ? Account : Tracking)}}],
             "recipients":[{"name":{{Said("A measurer")}},"role":"processor","country":"{{country}}"}],
             "signals":[{{(signal.Length > 0 ? $"\"{signal}\"" : "")}}],"material":{{(material ? "true" : "false")}} }
            """);

    /// <summary>Shows the catalogue as it stands under a new version.</summary>
    public Task PublishAsync(string title) =>
        DoAsync(HttpMethod.Post, "/v1/consent/notices", $$"""
            {"brand":"{{founded.Brand}}","title":{{Said(title)}},"text":{{Said("We ask you about the following.")}} }
            """);

    /// <summary>How a device stands to a purpose.</summary>
    public async Task<(bool Granted, string State)> CheckAsync(string device, string purpose)
    {
        var found = await DoAsync(HttpMethod.Post, "/v1/consents/check", $$"""
            {"dataSubject":{"kind":"device","value":"{{device}}"},"purpose":"{{purpose}}" }
            """);
        return (found["granted"]!.GetValue<bool>(), found["state"]!.GetValue<string>());
    }

    /// <summary>What a device decided, newest first.</summary>
    public async Task<IReadOnlyList<JsonNode>> HistoryAsync(string device)
    {
        var found = await DoAsync(HttpMethod.Post, "/v1/consents/history", $$"""
            { "dataSubject": { "kind": "device", "value": "{{device}}" } }
            """);
        return [.. found["items"]!.AsArray().Select(one => one!)];
    }

    public void Dispose() => _client.Dispose();

    private static string Said(string text) =>
        $$"""{"en":"{{text}}","vi":"{{text}} (tiếng Việt)","ja":"{{text}}（日本語）"}""";

    private async Task<JsonNode> DoAsync(HttpMethod method, string path, string json)
    {
        var answer = await _client.SendAsync(Calls.Of(method, path, json), CancellationToken.None);
        var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
        Assert.True(
            answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created,
            $"{method} {path}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }
}
