using System.Net;
using System.Text.Json.Nodes;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

public sealed class KeySpecs(ApiUnderTest api) : IClassFixture<ApiUnderTest>
{
    private const string ReadLedger = """{"kind":"secret","permissions":["ledger.read","keys.manage"]}""";

    [Fact]
    public async Task A_key_is_shown_once_and_listed_by_its_mark_alone()
    {
        using var client = api.Client(api.First.Secret);
        var issued = await IssueAsync(client, ReadLedger);
        var secret = issued["secret"]!.GetValue<string>();
        Assert.StartsWith("sk_", secret, StringComparison.Ordinal);
        using var holder = api.Client(secret);
        Assert.Equal(HttpStatusCode.OK, (await holder.ReadAsync("/v1/ledger/entries")).StatusCode);
        var answer = await client.ReadAsync("/v1/keys");
        Assert.DoesNotContain(secret, await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        var listed = Listed(await answer.JsonAsync(), issued["id"]!.GetValue<string>());
        Assert.Equal(issued["mark"]!.GetValue<string>(), listed["mark"]!.GetValue<string>());
        Assert.Equal("secret", listed["kind"]!.GetValue<string>());
        Assert.False(listed["isRevoked"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_publishable_key_is_issued_for_a_brand()
    {
        using var client = api.Client(api.First.Secret);
        var issued = await IssueAsync(client, $$"""{"kind":"publishable","brand":"{{api.First.Brand}}"}""");
        using var page = api.Client(issued["secret"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await page.ReadAsync("/v1/tenant", ("Origin", Founder.BrandOrigin)))
            .StatusCode);
    }

    [Fact]
    public async Task Asking_again_with_the_same_idempotency_key_answers_the_same_key()
    {
        using var client = api.Client(api.First.Secret);
        var first = await client.SayAsync("/v1/keys", ReadLedger, ("Idempotency-Key", "\"again\""));
        var second = await client.SayAsync("/v1/keys", ReadLedger, ("Idempotency-Key", "again"));
        Assert.Equal("true", second.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(
            (await first.JsonAsync(HttpStatusCode.Created)).ToJsonString(),
            (await second.JsonAsync(HttpStatusCode.Created)).ToJsonString());
    }

    [Fact]
    public async Task Revocation_acts_at_once()
    {
        using var client = api.Client(api.First.Secret);
        var issued = await IssueAsync(client, ReadLedger);
        using var holder = api.Client(issued["secret"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await holder.ReadAsync("/v1/ledger/checkpoint")).StatusCode);
        await (await client.SayAsync($"/v1/keys/{issued["id"]}/revocation", null)).JsonAsync();
        await (await holder.ReadAsync("/v1/ledger/checkpoint")).ProblemAsync(401, "credential.invalid");
    }

    [Fact]
    public async Task A_key_gives_no_permission_it_has_not()
    {
        using var client = api.Client(api.First.Secret);
        var narrow = await IssueAsync(client, ReadLedger);
        using var holder = api.Client(narrow["secret"]!.GetValue<string>());
        var problem = await (await holder.SayAsync(
            "/v1/keys", """{"kind":"secret","permissions":["ledger.read","requests.reveal"]}"""))
            .ProblemAsync(403, "permission.missing");
        Assert.Equal(["requests.reveal"], problem["known"]!.AsArray().Select(one => one!.GetValue<string>()));
    }

    [Theory]
    [InlineData("""{"kind":"secret"}""")]
    [InlineData("""{"kind":"publishable"}""")]
    [InlineData("""{"kind":"publishable","permissions":["ledger.read"]}""")]
    [InlineData("""{"kind":"secret","permissions":[]}""")]
    [InlineData("""{"kind":"secret","permissions":["ledger.read","ledger.read"]}""")]
    public async Task A_key_that_is_neither_one_nor_the_other_is_refused(string body)
    {
        using var client = api.Client(api.First.Secret);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.SayAsync("/v1/keys", body)).StatusCode);
    }

    [Fact]
    public async Task What_a_key_did_is_on_record_without_what_it_said()
    {
        using var client = api.Client(api.Second.Secret);
        await (await client.SayAsync("/v1/tenant/name", $$"""{"legalName":{{Calls.Name("Quiet Name")}}}"""))
            .JsonAsync();
        var answer = await client.ReadAsync($"/v1/keys/{api.Second.SecretKeyId}/activity?limit=1");
        Assert.DoesNotContain("Quiet", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        var newest = (await answer.JsonAsync())["items"]![0]!;
        Assert.Equal("tenant.renamed.v1", newest["type"]!.GetValue<string>());
        Assert.Equal($"tenant/{api.Second.Id}", newest["stream"]!.GetValue<string>());
    }

    [Fact]
    public async Task Another_companys_keys_are_not_there()
    {
        using var client = api.Client(api.First.Secret);
        await (await client.ReadAsync($"/v1/keys/{api.Second.SecretKeyId}/activity")).ProblemAsync(404,
            "path.not-found");
        await (await client.SayAsync($"/v1/keys/{api.Second.SecretKeyId}/revocation", null)).ProblemAsync(404,
            "key.unknown");
        await (await client.SayAsync("/v1/keys", $$"""{"kind":"publishable","brand":"{{api.Second.Brand}}"}"""))
            .ProblemAsync(404, "brand.unknown");
        using var other = api.Client(api.Second.Secret);
        Assert.Equal(HttpStatusCode.OK, (await other.ReadAsync("/v1/tenant")).StatusCode);
    }

    private static async Task<JsonNode> IssueAsync(HttpClient client, string body) =>
        await (await client.SayAsync("/v1/keys", body)).JsonAsync(HttpStatusCode.Created);

    private static JsonNode Listed(JsonNode keys, string id) =>
        keys["items"]!.AsArray().Single(one => one!["id"]!.GetValue<string>() == id)!;
}
