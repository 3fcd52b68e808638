using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Conformance.Crash;

/// <summary>One changing call that makes one event, kept so that it can be looked for and sent again.</summary>
/// <param name="To">Whose company it changes.</param>
/// <param name="Path">Where it goes.</param>
/// <param name="Mark">Stands in its event and is its Idempotency-Key. Two companies may be sent the same.</param>
/// <param name="Body">What is sent.</param>
internal sealed record Call(Account To, string Path, string Mark, string Body)
{
    /// <summary>Where its event stands, once it was acknowledged.</summary>
    public long? Position { get; private set; }

    /// <summary>Another legal name: the same path, key and body at any company.</summary>
    public static Call NameCompany(Account to, string mark) =>
        new(to, "/v1/tenant/name", mark, $$"""{"legalName":{{Named(mark)}}}""");

    /// <summary>Another name for a brand.</summary>
    public static Call NameBrand(Account to, string brand, string mark) =>
        new(to, $"/v1/brands/{brand}/name", mark, $$"""{"name":{{Named(mark)}}}""");

    /// <summary>A brand more.</summary>
    public static Call FoundBrand(Account to, string mark) =>
        new(to, "/v1/brands", mark, $$"""{"slug":"{{mark}}","name":{{Named(mark)}}}""");

    /// <summary>Sends it; true when it was acknowledged.</summary>
    public async Task<bool> SendAsync(HttpClient client, Action sent)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, Path)
        {
            Content = new StringContent(Body, Encoding.UTF8, "application/json"),
            Headers = { { "Idempotency-Key", Mark } },
        };
        var answering = client.SendAsync(message, CancellationToken.None);
        sent();
        using var answer = await answering;
        var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
        if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
            return false;

        Assert.True(answer.IsSuccessStatusCode, $"{Path} answered {(int)answer.StatusCode}: {text}");
        Position = JsonNode.Parse(text)!["position"]!.GetValue<long>();
        return true;
    }

    private static string Named(string mark) => $$"""{"en":"{{mark}}","vi":"{{mark}}","ja":"{{mark}}"}""";
}
