using System.Net;
using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Http;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>What people decide, over HTTP: from what is shown to what stands.</summary>
public sealed class ConsentCallSpecs(ConsentApi shop) : IClassFixture<ConsentApi>
{
    private ApiUnderTest Api => shop.Api;

    [Fact]
    public async Task A_yes_counts_at_once_and_a_withdrawal_as_soon_and_the_past_stays()
    {
        using var page = Api.Client(Api.First.Publishable);
        using var system = Api.Client(Api.First.Secret);
        var who = ConsentTalk.Device("at-once");
        var before = await system.CheckAsync(who);
        Assert.False(before["granted"]!.GetValue<bool>());
        Assert.Equal("unknown", before["state"]!.GetValue<string>());

        var yes = await page.DecideAsync(ConsentTalk.Decision(who, await page.SnapshotAsync(), granted: true));
        Assert.StartsWith("con_", yes["id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.StartsWith("rct_", yes["receipt"]!.GetValue<string>(), StringComparison.Ordinal);
        var given = await system.CheckAsync(who);
        Assert.True(given["granted"]!.GetValue<bool>());
        Assert.Equal("given", given["state"]!.GetValue<string>());
        Assert.Equal(yes["receipt"]!.GetValue<string>(), given["receipt"]!.GetValue<string>());

        var no = await (await page.SayAsync(
            "/v1/consents/withdraw", $$"""{"dataSubject":{{who}},"purposes":["analytics"]}"""))
            .JsonAsync(HttpStatusCode.Created);
        Assert.NotEqual(yes["receipt"]!.GetValue<string>(), no["receipt"]!.GetValue<string>());
        var after = await system.CheckAsync(who);
        Assert.False(after["granted"]!.GetValue<bool>());
        Assert.Equal("withdrawn", after["state"]!.GetValue<string>());

        var then = await system.CheckAsync(who, more: $",\"asOf\":\"{given["since"]}\"");
        Assert.True(then["granted"]!.GetValue<bool>());
        var history = await system.HistoryAsync(who);
        Assert.Equal(["withdrawn", "given"], history.Select(one => one!["state"]!.GetValue<string>()));
        Assert.All(history, one => Assert.Equal("device", one!["assurance"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_claim_never_lifts_a_verified_no_and_a_withdrawal_always_counts()
    {
        using var page = Api.Client(Api.First.Publishable);
        using var system = Api.Client(Api.First.Secret);
        var who = ConsentTalk.Who("email", "claims@people.example");
        var snapshot = await page.SnapshotAsync();
        await system.DecideAsync(ConsentTalk.Decision(who, snapshot, granted: false));
        await page.DecideAsync(ConsentTalk.Decision(who, snapshot, granted: true));
        var still = await system.CheckAsync(who);
        Assert.False(still["granted"]!.GetValue<bool>());
        Assert.Equal("verified", still["assurance"]!.GetValue<string>());
        Assert.False((await system.HistoryAsync(who))[0]!["effective"]!.GetValue<bool>());

        await system.DecideAsync(ConsentTalk.Decision(who, snapshot, granted: true));
        Assert.True((await system.CheckAsync(who))["granted"]!.GetValue<bool>());
        await page.SayAsync("/v1/consents/withdraw", $$"""{"dataSubject":{{who}},"purposes":["analytics"]}""");
        Assert.Equal("withdrawn", (await system.CheckAsync(who))["state"]!.GetValue<string>());
        await page.DecideAsync(ConsentTalk.Decision(who, snapshot, granted: true));
        var claimed = await system.CheckAsync(who);
        Assert.True(claimed["granted"]!.GetValue<bool>());
        Assert.Equal("claimed", claimed["assurance"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_page_cannot_tell_whether_somebody_is_known()
    {
        using var page = Api.Client(Api.First.Publishable);
        using var system = Api.Client(Api.First.Secret);
        var snapshot = await page.SnapshotAsync();
        var known = ConsentTalk.Who("email", "known@people.example");
        await system.DecideAsync(ConsentTalk.Decision(known, snapshot, granted: false));
        var ofKnown = await page.SayAsync("/v1/consents", ConsentTalk.Decision(known, snapshot, granted: true));
        var ofNobody = await page.SayAsync("/v1/consents", ConsentTalk.Decision(
            ConsentTalk.Who("email", "nobody-yet@people.example"), snapshot, granted: true));
        Assert.Equal(ofKnown.StatusCode, ofNobody.StatusCode);
        Assert.Equal(Names(ofKnown), Names(ofNobody));
        var (one, other) = (await ofKnown.JsonAsync(HttpStatusCode.Created),
            await ofNobody.JsonAsync(HttpStatusCode.Created));
        Assert.Equal(
            one.AsObject().Select(member => (member.Key, member.Value!.ToString().Length / 20)),
            other.AsObject().Select(member => (member.Key, member.Value!.ToString().Length / 20)));
        foreach (var call in (string[])["check", "history", "link", "invalidation"])
            await (await page.SayAsync($"/v1/consents/{call}", "{}")).ProblemAsync(403, "permission.missing");
    }

    [Fact]
    public async Task Sixteen_at_once_are_one_record_and_without_a_key_each_is_its_own()
    {
        using var page = Api.Client(Api.First.Publishable);
        using var system = Api.Client(Api.First.Secret);
        var body = ConsentTalk.Decision(ConsentTalk.Device("sixteen"), await page.SnapshotAsync(), granted: true);
        var answers = await Task.WhenAll(Enumerable.Range(0, 16)
            .Select(_ => page.SayAsync("/v1/consents", body, ("Idempotency-Key", "sixteen-consents"))));
        var texts = await Task.WhenAll(answers.Select(async one =>
            (await one.JsonAsync(HttpStatusCode.Created)).ToJsonString()));
        Assert.Single(texts.Distinct());
        Assert.Equal(15, answers.Count(one => one.Headers.Contains("Idempotency-Replayed")));
        Assert.Single(await system.HistoryAsync(ConsentTalk.Device("sixteen")));

        body = ConsentTalk.Decision(ConsentTalk.Device("each-its-own"), await page.SnapshotAsync(), granted: true);
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => page.DecideAsync(body)));
        Assert.Equal(16, (await system.HistoryAsync(ConsentTalk.Device("each-its-own"))).Count);
        await (await page.SayAsync("/v1/consents", body, ("Idempotency-Key", "sixteen-consents")))
            .ProblemAsync(422, "idempotency.mismatch");
    }

    [Fact]
    public async Task Two_tenants_with_the_same_device_and_address_know_nothing_of_each_other()
    {
        using var page = Api.Client(Api.First.Publishable);
        using var others = Api.Client(Api.Second.Secret);
        foreach (var who in (string[])[ConsentTalk.Device("shared"), ConsentTalk.Who("email", "shared@people.example")])
        {
            await page.DecideAsync(ConsentTalk.Decision(who, await page.SnapshotAsync(), granted: true));
            Assert.Equal("unknown", (await others.CheckAsync(who))["state"]!.GetValue<string>());
            Assert.Empty(await others.HistoryAsync(who));
        }
    }

    [Fact]
    public async Task A_withdrawal_says_by_when_the_company_and_its_processors_stop_until_that_is_confirmed()
    {
        using var page = Api.Client(Api.First.Publishable);
        using var system = Api.Client(Api.First.Secret);
        var who = ConsentTalk.Device("stops");
        await page.DecideAsync(ConsentTalk.Decision(who, await page.SnapshotAsync(), granted: true));
        await page.DecideAsync(ConsentTalk.Decision(who, await page.SnapshotAsync(), granted: false));
        var stops = await StopsAsync(system);
        var task = stops[^1]!;
        Assert.Contains("356/2025", task["own"]!["citation"]!["instrument"]!.GetValue<string>(),
            StringComparison.Ordinal);
        var (own, theirs) = (Day(task, "own"), Day(task, "processors"));
        Assert.True(own < theirs, "Processors have longer under Vietnamese law.");
        var path = $"/v1/consents/stops/{task["person"]}/{task["turn"]}/confirmation";
        await (await system.SayAsync(path, null)).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(stops.Count - 1, (await StopsAsync(system)).Count);
        await (await system.SayAsync(path, null)).ProblemAsync(404, "consent.stop-unknown");
    }

    [Fact]
    public async Task A_device_speaks_for_a_person_once_the_company_says_it_is_hers()
    {
        using var page = Api.Client(Api.First.Publishable);
        using var system = Api.Client(Api.First.Secret);
        var (device, person) = (ConsentTalk.Device("linked"), ConsentTalk.Who("external", "customer-17"));
        var snapshot = await page.SnapshotAsync();
        await page.DecideAsync(ConsentTalk.Decision(device, snapshot, granted: true));
        await system.DecideAsync(ConsentTalk.Decision(person, snapshot, granted: false, "advertising"));
        Assert.Equal("unknown", (await system.CheckAsync(person))["state"]!.GetValue<string>());
        var link = $$"""{"device":{{device}},"dataSubject":{{person}}}""";
        await (await system.SayAsync("/v1/consents/link", link)).JsonAsync(HttpStatusCode.Created);
        Assert.True((await system.CheckAsync(person))["granted"]!.GetValue<bool>());
        Assert.Equal(2, (await system.HistoryAsync(person)).Count);

        // Her own word comes before her device's.
        await system.DecideAsync(ConsentTalk.Decision(person, snapshot, granted: false));
        Assert.False((await system.CheckAsync(person))["granted"]!.GetValue<bool>());
        await (await system.SayAsync("/v1/consents/unlink", link)).JsonAsync(HttpStatusCode.Created);
        Assert.Equal(2, (await system.HistoryAsync(person)).Count);
        await (await system.SayAsync("/v1/consents/link", $$"""{"device":{{person}},"dataSubject":{{device}}}"""))
            .ProblemAsync(422, "consent.link-unfit");
    }

    [Fact]
    public async Task What_was_found_invalid_covers_nothing_and_says_why()
    {
        using var page = Api.Client(Api.First.Publishable);
        using var system = Api.Client(Api.First.Secret);
        var who = ConsentTalk.Device("invalid");
        await page.DecideAsync(ConsentTalk.Decision(who, await page.SnapshotAsync(), granted: true));
        var body = $$"""{"dataSubject":{{who}},"purposes":["analytics"],"reason":"guardian-missing"}""";
        await (await system.SayAsync("/v1/consents/invalidation", body)).JsonAsync(HttpStatusCode.Created);
        Assert.Equal("invalidated", (await system.CheckAsync(who))["state"]!.GetValue<string>());
        Assert.Equal("guardian-missing", (await system.HistoryAsync(who))[0]!["reason"]!.GetValue<string>());
        await (await system.SayAsync("/v1/consents/invalidation", body))
            .ProblemAsync(422, "consent.nothing-to-invalidate");
    }

    [Fact]
    public async Task Paper_names_its_notice_and_its_day_and_the_servers_own_moment_stands_beside_it()
    {
        using var system = Api.Client(Api.First.Secret);
        var who = ConsentTalk.Who("phone", "+84 900 000 001");
        var body = $$"""
            {"dataSubject":{{who}},"decisions":[{"purpose":"newsletter","granted":true}],
             "notice":{"brand":"{{Api.First.Brand}}","version":1,"language":"vi"},"givenAt":"2026-02-03T09:00:00+07:00",
             "evidence":{"channel":"paper","reference":"Box 4, sheet 12"} }
            """;
        await system.DecideAsync(body);
        var told = (await system.HistoryAsync(who))[0]!;
        Assert.Equal("2026-02-03T02:00:00Z", told["givenAt"]!.GetValue<string>());
        Assert.NotEqual(told["givenAt"]!.GetValue<string>(), told["at"]!.GetValue<string>());
        Assert.Equal("paper", told["channel"]!.GetValue<string>());
        Assert.Equal(1, told["notice"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("counter")]
    [InlineData("recorded-call")]
    [InlineData("sms")]
    public async Task A_page_cannot_say_that_somebody_decided_elsewhere(string channel)
    {
        using var page = Api.Client(Api.First.Publishable);
        var who = ConsentTalk.Who("email", "elsewhere@people.example");
        var more = $$""","evidence":{"channel":"{{channel}}","reference":"Box 9"}""";
        var decision = ConsentTalk.Decision(who, await page.SnapshotAsync(), granted: true, more: more);
        var withdrawal = $$"""{"dataSubject":{{who}},"purposes":["analytics"]{{more}} }""";
        await (await page.SayAsync("/v1/consents", decision)).ProblemAsync(403, "consent.not-for-this-key");
        await (await page.SayAsync("/v1/consents/withdraw", withdrawal)).ProblemAsync(403, "consent.not-for-this-key");
        using var system = Api.Client(Api.First.Secret);
        Assert.Empty(await system.HistoryAsync(who));
    }

    private static async Task<JsonArray> StopsAsync(HttpClient system) =>
        (await (await system.ReadAsync("/v1/consents/stops?limit=200")).JsonAsync())["items"]!.AsArray();

    private static DateOnly Day(JsonNode task, string whose) => DateOnly.Parse(
        task[whose]!["due"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> Names(HttpResponseMessage answer) =>
        [.. answer.Headers.Concat(answer.Content.Headers).Select(one => one.Key).Order(StringComparer.Ordinal)];
}
