using System.Text;
using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using static PrivacyCloud.Conformance.Consents.ConsentTalk;
using static PrivacyCloud.Conformance.Consents.ImportTalk;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>What is exported is what was decided, and can be imported again.</summary>
public sealed class ImportAgainSpecs(ConsentApi consent) : IClassFixture<ConsentApi>, IDisposable
{
    private readonly HttpClient _client = consent.Api.Client(consent.Api.First.Secret);

    private FoundedTenant Tenant => consent.Api.First;

    public void Dispose() => _client.Dispose();

    [Fact(Timeout = 60_000)]
    public async Task An_export_says_what_was_decided_and_nobodys_identifiers()
    {
        var who = Who("email", "exported@people.example");
        await _client.ImportAsync("export-1", Lines(
            Line(Tenant, who, true, more: ""","evidence":{"channel":"paper","reference":"Box 9"}""")));
        var text = await TextAsync(string.Empty);
        Assert.DoesNotContain("people.example", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Box 9", text, StringComparison.Ordinal);
        var line = Of(text).Last();
        Assert.Equal("2026-04-01T03:00:00Z", line["givenAt"]!.GetValue<string>());
        Assert.Equal("paper", line["evidence"]!["channel"]!.GetValue<string>());
        Assert.True(line["decisions"]![0]!["granted"]!.GetValue<bool>());
    }

    [Fact(Timeout = 60_000)]
    public async Task With_identifiers_it_is_an_import_with_withdrawals_in_it()
    {
        var (kept, gone) = (Who("email", "kept@people.example"), Who("email", "gone@people.example"));
        await _client.ImportAsync("again-1", Lines(
            Line(Tenant, kept, true), Line(Tenant, gone, true)));
        var taken = $$"""{"dataSubject":{{gone}},"purposes":["analytics"],"brand":"{{Tenant.Brand}}"}""";
        await (await _client.SayAsync("/v1/consents/withdraw", taken)).JsonAsync(System.Net.HttpStatusCode.Created);
        var lines = Of(await TextAsync("?identifiers=true"))
            .Where(one => one["dataSubject"]?["value"]!.GetValue<string>() is "kept@people.example"
                or "gone@people.example").ToList();
        Assert.Equal([true, true, false], lines.Select(one => one["decisions"]![0]!["granted"]!.GetValue<bool>()));
        var again = lines.Select(one => one.ToJsonString().Replace("@people", "@again", StringComparison.Ordinal));
        Assert.Equal((3, 0, 0), (await _client.ImportAsync("again-2", Lines(again))).Counts());
        Assert.True((await _client.CheckAsync(Who("email", "kept@again.example")))["granted"]!.GetValue<bool>());
        Assert.Equal(
            "withdrawn", (await _client.CheckAsync(Who("email", "gone@again.example")))["state"]!.GetValue<string>());
    }

    [Fact(Timeout = 60_000)]
    public async Task What_a_stranger_only_claimed_is_no_surer_after_it_was_exported_and_imported()
    {
        var who = Who("email", "refused@people.example");
        await _client.ImportAsync("claim-1", Lines(Line(Tenant, who, false)));
        using var page = consent.Api.Client(Tenant.Publishable);
        await page.DecideAsync(Decision(who, await page.SnapshotAsync(), granted: true));
        var lines = Of(await TextAsync("?identifiers=true"))
            .Where(one => one["dataSubject"]?["value"]!.GetValue<string>() == "refused@people.example").ToList();
        Assert.Equal(["verified", "claimed"], lines.Select(one => one["assurance"]!.GetValue<string>()));
        var again = lines.Select(one => one.ToJsonString().Replace("@people", "@claimed", StringComparison.Ordinal));
        Assert.Equal((2, 0, 0), (await _client.ImportAsync("claim-2", Lines(again))).Counts());
        var after = await _client.CheckAsync(Who("email", "refused@claimed.example"));
        Assert.Equal("refused", after["state"]!.GetValue<string>());
        Assert.Equal("verified", after["assurance"]!.GetValue<string>());
    }

    [Fact(Timeout = 60_000)]
    public async Task It_goes_on_after_a_cursor_and_looks_at_one_brand()
    {
        await _client.ImportAsync("cursor", Lines(
            Line(Tenant, Device("cursor-1"), true), Line(Tenant, Device("cursor-2"), false)));
        var all = Of(await TextAsync(string.Empty)).ToList();
        var after = all[^2]["cursor"]!.GetValue<long>();
        Assert.Equal(all[^1].ToJsonString(), Assert.Single(Of(await TextAsync($"?after={after}"))).ToJsonString());
        Assert.Equal(all.Count, Of(await TextAsync($"?brand={Tenant.Brand}")).Count());
        Assert.Empty(Of(await TextAsync($"?brand={consent.Api.Second.Brand}")));
        Assert.Empty(Of(await TextAsync("?since=2199-01-01T00:00:00Z")));
    }

    [Fact(Timeout = 60_000)]
    public async Task Identifiers_need_the_permission_to_reveal_and_queries_are_read_strictly()
    {
        var stream = TenantAggregate.StreamOf(Tenant.Log.Region, Tenant.Id);
        var (_, key) = await new Founder(consent.Api.Services).SecretAsync(
            stream, Tenant.Id, [Permission.ConsentRead], Cancel);
        using var reader = consent.Api.Client(key);
        await (await reader.ReadAsync("/v1/consents/export?identifiers=true")).ProblemAsync(403, "permission.missing");
        await (await _client.ReadAsync("/v1/consents/export?brand=shop")).ProblemAsync(400, "query.brand-unfit");
        await (await _client.ReadAsync("/v1/consents/export?since=today")).ProblemAsync(400, "query.since-unfit");
        await (await _client.ReadAsync("/v1/consents/export?email=x")).AnyProblemAsync();
    }

    private async Task<string> TextAsync(string query)
    {
        var answer = await _client.ReadAsync($"/v1/consents/export{query}");
        Assert.Equal("application/x-ndjson", answer.Content.Headers.ContentType!.MediaType);
        return Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(Cancel));
    }

    private static IEnumerable<JsonNode> Of(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(one => JsonNode.Parse(one)!);
}
