using System.Net;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Conformance.Http;

public sealed class OperatorSpecs(ApiUnderTest api) : IClassFixture<ApiUnderTest>
{
    private const string Header = "Idempotency-Key";

    [Fact]
    public async Task From_nothing_to_a_company_that_lets_itself_in()
    {
        using var client = api.Client(api.OperatorKey);
        var group = await CreatedAsync(client, "/v1/operator/groups",
            $$"""{"region":"vn-1","name":{{Calls.Name("New Group")}}}""", "g1");
        var tenant = await CreatedAsync(client, "/v1/operator/tenants", Tenant(group), "t1");
        var key = await CreatedAsync(client, $"/v1/operator/tenants/{tenant["id"]}/keys", "{}", "k1");
        using var company = api.Client(key["secret"]!.GetValue<string>());
        var read = await (await company.ReadAsync("/v1/tenant")).JsonAsync();
        Assert.Equal(tenant["id"]!.GetValue<string>(), read["id"]!.GetValue<string>());
        Assert.Equal(group["id"]!.GetValue<string>(), read["group"]!.GetValue<string>());
        await (await client.SayAsync($"/v1/operator/groups/{group["id"]}/origins",
            """{"origins":["https://g.example.com"]}""")).JsonAsync();
    }

    [Fact]
    public async Task A_founding_repeated_is_the_same_founding()
    {
        using var client = api.Client(api.OperatorKey);
        var body = $$"""{"region":"vn-1","name":{{Calls.Name("Twice")}}}""";
        var first = await CreatedAsync(client, "/v1/operator/groups", body, "twice");
        var logs = api.Ledger.Logs.Count;
        var again = await client.SayAsync("/v1/operator/groups", body, (Header, "twice"));
        Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(first.ToJsonString(), (await again.JsonAsync(HttpStatusCode.Created)).ToJsonString());
        await (await client.SayAsync("/v1/operator/groups", $$"""{"region":"vn-1","name":{{Calls.Name("Other")}}}""",
            (Header, "twice")))
            .ProblemAsync(422, "idempotency.mismatch");
        Assert.Equal(logs, api.Ledger.Logs.Count);
    }

    [Fact]
    public async Task The_first_key_is_the_only_one_the_operator_issues()
    {
        using var client = api.Client(api.OperatorKey);
        await (await client.SayAsync($"/v1/operator/tenants/{api.First.Id}/keys", "{}"))
            .ProblemAsync(409, "key.secret-exists");
        var group = await CreatedAsync(client, "/v1/operator/groups",
            $$"""{"region":"jp-1","name":{{Calls.Name("Keys")}}}""", "g2");
        var tenant = await CreatedAsync(client, "/v1/operator/tenants", Tenant(group), "t2");
        var path = $"/v1/operator/tenants/{tenant["id"]}/keys";
        var key = await CreatedAsync(client, path, "{}", "k2");
        var again = await CreatedAsync(client, path, "{}", "k2");
        Assert.Equal(key["secret"]!.GetValue<string>(), again["secret"]!.GetValue<string>());
        await (await client.SayAsync(path, "{}", (Header, "k3"))).ProblemAsync(409, "key.secret-exists");
    }

    [Theory]
    [InlineData("""{"region":"mars-1"}""", 400)]
    [InlineData("""{"region":"mars-1","name":{"en":"A","vi":"A","ja":"A"}}""", 422)]
    [InlineData("""{"region":"vn-1","name":{"en":"","vi":"A","ja":"A"}}""", 422)]
    [InlineData("""{"region":"vn-1","name":{"en":"A","vi":"A"}}""", 400)]
    public async Task A_refused_founding_leaves_nothing_behind(string body, int status)
    {
        using var client = api.Client(api.OperatorKey);
        var logs = api.Ledger.Logs.Count;
        Assert.Equal(status, (int)(await client.SayAsync("/v1/operator/groups", body)).StatusCode);
        Assert.Equal(logs, api.Ledger.Logs.Count);
    }

    [Fact]
    public async Task A_company_is_founded_only_in_a_group_that_is_there()
    {
        using var client = api.Client(api.OperatorKey);
        var logs = api.Ledger.Logs.Count;
        var nobody = JsonNode.Parse($$"""{"id":"grp_{{api.First.Id.ToString()[4..]}}"}""")!;
        await (await client.SayAsync("/v1/operator/tenants", Tenant(nobody))).ProblemAsync(422, "group.unknown");
        Assert.Equal(logs, api.Ledger.Logs.Count);
    }

    [Fact]
    public async Task The_overview_shows_regions_and_companies_and_no_person()
    {
        using var client = api.Client(api.OperatorKey);
        var overview = await (await client.ReadAsync("/v1/operator/overview")).JsonAsync();
        Assert.Equal(["jp-1", "vn-1"], overview["regions"]!.AsArray().Select(one => one!["region"]!
            .GetValue<string>()));
        var line = overview["items"]!.AsArray().Single(one => one!["id"]!
            .GetValue<string>() == api.First.Id.ToString())!;
        Assert.Equal(
            ["group", "id", "isAvailable", "isClosed", "jurisdictions", "region", "slug"],
            line.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
        var page = await (await client.ReadAsync("/v1/operator/overview?limit=1")).JsonAsync();
        var next = await (await client.ReadAsync(
            $"/v1/operator/overview?limit=1&cursor={Uri.EscapeDataString(page["next"]!.GetValue<string>())}"))
            .JsonAsync();
        Assert.NotEqual(page["items"]![0]!["id"]!.GetValue<string>(), next["items"]![0]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task No_companys_key_opens_the_operators_calls()
    {
        using var client = api.Client(api.First.Secret);
        var problem = await (await client.ReadAsync("/v1/operator/overview")).ProblemAsync(403, "permission.missing");
        Assert.Equal("operator", problem["known"]![0]!.GetValue<string>());
        await (await client.SayAsync("/v1/operator/groups", "{}")).ProblemAsync(403, "permission.missing");
        await (await api.Anonymous.ReadAsync("/v1/operator/overview")).ProblemAsync(401, "credential.missing");
    }

    private static string Tenant(JsonNode group) => $$"""
        {"group":"{{group["id"]}}","region":"vn-1","slug":"acme","legalName":{{Calls.Name("Acme Three")}},
         "jurisdictions":["vn"],"languages":["vi"],"residency":"VN"}
        """;

    private static async Task<JsonNode> CreatedAsync(HttpClient client, string path, string body, string key) =>
        await (await client.SayAsync(path, body, (Header, key))).JsonAsync(HttpStatusCode.Created);
}
