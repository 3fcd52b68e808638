using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Conformance.Http;

/// <summary>A company gets its first administrator by its own key.</summary>
public sealed class StaffCallSpecs(ApiUnderTest api) : IClassFixture<ApiUnderTest>
{
    [Fact]
    public async Task An_account_is_made_once_and_its_code_is_shown_once()
    {
        using var client = api.Client(api.First.Secret);
        const string Body = """{"name":"First Administrator","email":"first@acme.example","role":"tenant-admin"}""";

        var (status, made) = await SendAsync(client, Body, "enrol-first");
        var (again, repeated) = await SendAsync(client, Body, "enrol-first");
        var (taken, _) = await SendAsync(client, Body, "enrol-second");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (status, again));
        Assert.Equal(HttpStatusCode.Conflict, taken);
        Assert.NotEmpty(made["invitation"]!.GetValue<string>());
        Assert.Equal(made["id"]!.GetValue<string>(), repeated["id"]!.GetValue<string>());
        Assert.Null(repeated["invitation"]);
    }

    [Fact]
    public async Task An_address_that_is_none_is_refused()
    {
        using var client = api.Client(api.First.Secret);

        var (status, problem) = await SendAsync(
            client, """{"name":"Somebody","email":"nowhere","role":"viewer"}""", "enrol-bad");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("staff.email-unfit", problem["code"]!.GetValue<string>());
    }

    private static async Task<(HttpStatusCode Status, JsonNode Body)> SendAsync(
        HttpClient client, string body, string key)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, "/v1/staff")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            Headers = { { "Idempotency-Key", key } },
        };
        using var answer = await client.SendAsync(message, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonNode.Parse(text)!);
    }
}
