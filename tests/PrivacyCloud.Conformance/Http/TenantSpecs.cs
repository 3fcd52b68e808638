using System.Net;
using System.Text;

namespace PrivacyCloud.Conformance.Http;

public sealed class TenantSpecs(ApiUnderTest api) : IClassFixture<ApiUnderTest>
{
    [Fact]
    public async Task Each_setting_is_changed_by_its_own_call_and_read_back()
    {
        using var client = api.Client(api.First.Secret);
        await DoneAsync(client, "/v1/tenant/name", $$"""{"legalName":{{Calls.Name("Acme Cloud")}}}""");
        await DoneAsync(client, "/v1/tenant/residency", """{"country":"VN"}""");
        await DoneAsync(
            client, "/v1/tenant/directory", """{"directory":"0198A1B2-0000-7000-8000-0000000000D1"}""");
        await DoneAsync(client, "/v1/tenant/jurisdictions", """{"jurisdiction":"jp"}""");
        await DoneAsync(client, "/v1/tenant/languages", """{"languages":["vi","en"]}""");
        await DoneAsync(client, "/v1/tenant/identity",
            """{"jurisdiction":"vn","right":"erasure","means":["one-time-code","registered-facts"]}""");
        await DoneAsync(client, "/v1/tenant/branding",
            $$"""{"displayName":{{Calls.Name("Acme")}},"accent":"#114488"}""");
        await DoneAsync(client, "/v1/tenant/jurisdictions/vn/pack", null);
        var tenant = await (await client.ReadAsync("/v1/tenant")).JsonAsync();
        Assert.Equal("Acme Cloud", tenant["legalName"]!["vi"]!.GetValue<string>());
        Assert.Equal("VN", tenant["residency"]!.GetValue<string>());
        Assert.Equal(["vn", "jp"], tenant["jurisdictions"]!.AsArray().Select(one => one!["jurisdiction"]!
            .GetValue<string>()));
        Assert.Equal(["vi", "en"], tenant["languages"]!.AsArray().Select(one => one!.GetValue<string>()));
        Assert.Equal("one-time-code", tenant["identity"]![0]!["means"]![0]!.GetValue<string>());
        Assert.Equal("#114488", tenant["branding"]!["accent"]!.GetValue<string>());
        await DoneAsync(client, "/v1/tenant/jurisdictions/jp/removal", null);
    }

    [Fact]
    public async Task A_fee_that_the_law_forbids_is_refused_with_its_citation()
    {
        using var client = api.Client(api.First.Secret);
        var answer = await client.SayAsync(
            "/v1/tenant/fees", """{"jurisdiction":"vn","right":"erasure","amount":100,"currency":"VND"}""");
        var problem = await answer.AnyProblemAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.False(string.IsNullOrEmpty(problem["citation"]!["article"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_fee_that_the_law_allows_is_set_and_waived_again()
    {
        using var client = api.Client(api.Second.Secret);
        await DoneAsync(client, "/v1/tenant/fees",
            """{"jurisdiction":"jp","right":"disclosure","amount":500,"currency":"JPY"}""");
        var tenant = await (await client.ReadAsync("/v1/tenant")).JsonAsync();
        Assert.Equal(500, tenant["fees"]![0]!["amount"]!["amount"]!.GetValue<long>());
        await DoneAsync(client, "/v1/tenant/fees/waiver", """{"jurisdiction":"jp","right":"disclosure"}""");
        Assert.Empty((await (await client.ReadAsync("/v1/tenant")).JsonAsync())["fees"]!.AsArray());
    }

    [Fact]
    public async Task A_stale_version_changes_nothing()
    {
        using var client = api.Client(api.Second.Secret);
        var read = await client.ReadAsync("/v1/tenant");
        var tag = read.Headers.ETag!.Tag;
        await DoneAsync(client, "/v1/tenant/languages", """{"languages":["ja"]}""", ("If-Match", tag));
        var before = (await api.HeadAsync(api.Second)).Size;
        var stale = await client.SayAsync("/v1/tenant/languages", """{"languages":["en"]}""", ("If-Match", tag));
        await stale.ProblemAsync(412, "version.stale");
        Assert.Equal(before, (await api.HeadAsync(api.Second)).Size);
        await (await client.SayAsync("/v1/tenant/languages", """{"languages":["en"]}""", ("If-Match", "\"x\"")))
            .ProblemAsync(400, "version.unreadable");
    }

    [Fact]
    public async Task What_the_caller_has_already_is_not_sent_again()
    {
        using var client = api.Client(api.First.Secret);
        var tag = (await client.ReadAsync("/v1/tenant")).Headers.ETag!.Tag;
        Assert.Equal(
            HttpStatusCode.NotModified, (await client.ReadAsync("/v1/tenant", ("If-None-Match", tag))).StatusCode);
    }

    [Fact]
    public async Task Contact_details_are_read_back_but_never_stand_in_the_ledger()
    {
        using var client = api.Client(api.First.Secret);
        await DoneAsync(client, "/v1/tenant/contacts/privacy-desk",
            """{"name":"Planted Desk","email":"planted@desk.example"}""");
        var tenant = await (await client.ReadAsync("/v1/tenant")).JsonAsync();
        var desk = tenant["contacts"]!.AsArray().Single(one => one!["role"]!.GetValue<string>() == "privacy-desk");
        Assert.Equal("planted@desk.example", desk!["details"]!["email"]!.GetValue<string>());
        Assert.DoesNotContain("planted", await LeavesAsync(client), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(api.Lines.All, line => line.Contains("planted", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Replaced_and_removed_contact_details_are_erased()
    {
        using var client = api.Client(api.First.Secret);
        await DoneAsync(client, "/v1/tenant/contacts/dpo", """{"email":"one@dpo.example"}""");
        await DoneAsync(client, "/v1/tenant/contacts/dpo", """{"email":"two@dpo.example"}""");
        await DoneAsync(client, "/v1/tenant/contacts/dpo/removal", null);
        var leaves = await LeavesAsync(client);
        Assert.Equal(2, leaves.Split("erasure.shred-ordered.v1").Length - 1);
        Assert.Equal(2, leaves.Split("erasure.shredded.v1").Length - 1);
    }

    [Fact]
    public async Task Contacts_are_roles_alone_without_the_permission_to_read()
    {
        using var client = api.Client(api.First.Secret);
        await DoneAsync(client, "/v1/tenant/contacts/security", """{"email":"security@acme.example"}""");
        var issued = await (await client.SayAsync("/v1/keys", """{"kind":"secret","permissions":["ledger.read"]}"""))
            .JsonAsync(HttpStatusCode.Created);
        using var narrow = api.Client(issued["secret"]!.GetValue<string>());
        var tenant = await (await narrow.ReadAsync("/v1/tenant")).JsonAsync();
        Assert.NotEmpty(tenant["contacts"]!.AsArray());
        Assert.All(tenant["contacts"]!.AsArray(), one => Assert.Null(one!["details"]));
    }

    [Theory]
    [InlineData("/v1/tenant/contacts/chief-of-everything", """{"email":"a@b.example"}""", 404)]
    [InlineData("/v1/tenant/contacts/dpo", """{"name":"Nobody to reach"}""", 422)]
    [InlineData("/v1/tenant/contacts/dpo", """{"email":"a\u0000@b.example"}""", 422)]
    [InlineData("/v1/tenant/jurisdictions/xx-yy/removal", null, 200)]
    [InlineData("/v1/tenant/jurisdictions/XX/removal", null, 404)]
    [InlineData("/v1/tenant/jurisdictions/jp/pack", null, 422)]
    public async Task What_does_not_exist_or_fit_is_said(string path, string? body, int status)
    {
        using var client = api.Client(api.First.Secret);
        var before = await api.EntriesAsync();
        Assert.Equal(status, (int)(await client.SayAsync(path, body)).StatusCode);
        Assert.Equal(before, await api.EntriesAsync());
    }

    private static async Task DoneAsync(
        HttpClient client, string path, string? body, params (string Name, string Value)[] headers)
    {
        var done = await (await client.SayAsync(path, body, headers)).JsonAsync();
        Assert.True(done["version"]!.GetValue<long>() > 0);
    }

    private static async Task<string> LeavesAsync(HttpClient client)
    {
        var entries = await (await client.ReadAsync("/v1/ledger/entries?limit=200")).JsonAsync();
        return string.Concat(entries["items"]!.AsArray()
            .Select(one => Encoding.UTF8.GetString(Convert.FromBase64String(one!["leaf"]!.GetValue<string>()))));
    }
}
