using System.Net;
using PrivacyCloud.Api;
using PrivacyCloud.Conformance.Http;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>What goes wrong with decisions over HTTP: each gets a clear no, and nothing is stored.</summary>
public sealed class ConsentInputSpecs(ConsentApi shop) : IClassFixture<ConsentApi>
{
    private const string Good = "device-of-specs-input";

    private static readonly string[] Languages = ["vi", "ja", "en"];

    private ApiUnderTest Api => shop.Api;

    [Theory]
    [InlineData("\"purpose\":\"analytics\"", "\"purpose\":\"no-such\"", 422, "consent.purpose-unknown")]
    [InlineData("\"purpose\":\"analytics\"", "\"purpose\":\"__proto__\"", 400, "body.unreadable")]
    [InlineData("\"decisions\":[", "\"decisions\":[{\"purpose\":\"analytics\",\"granted\":true},", 422,
        "consent.decisions-unfit")]
    [InlineData("\"decisions\":[", "\"decisions\":[],\"x\":[", 400, "body.unreadable")]
    [InlineData(Good, "short", 422, "consent.data-subject-unfit")]
    [InlineData(Good, "device of specs with blanks", 422, "consent.data-subject-unfit")]
    [InlineData(Good, "device-of-specs-\\u202einput", 422, "consent.data-subject-unfit")]
    [InlineData(Good, "device-of-specs-\\ud800input", 400, "body.unreadable")]
    [InlineData("\"kind\":\"device\"", "\"kind\":\"email\"", 422, "consent.data-subject-unfit")]
    [InlineData("\"kind\":\"device\"", "\"kind\":\"passport\"", 400, "body.unreadable")]
    [InlineData("\"decisions\"", "\"givenAt\":\"2199-01-01T00:00:00Z\",\"decisions\"", 422, "consent.stated-at-unfit")]
    [InlineData("\"decisions\"", "\"givenAt\":\"1999-12-31T23:59:59Z\",\"decisions\"", 422, "consent.stated-at-unfit")]
    [InlineData("\"decisions\"", "\"decidedBy\":{\"kind\":\"guardian\"},\"decisions\"", 422,
        "consent.relation-missing")]
    [InlineData("\"decisions\"", "\"decidedBy\":{\"kind\":\"self\",\"age\":6},\"decisions\"", 422,
        "consent.guardian-needed")]
    [InlineData("\"decisions\"",
        "\"decidedBy\":{\"kind\":\"guardian\",\"relation\":\"parent\",\"age\":15},\"decisions\"", 422,
        "consent.both-needed")]
    [InlineData("\"decisions\"", "\"decidedBy\":{\"kind\":\"self\",\"age\":131},\"decisions\"", 422,
        "consent.age-unfit")]
    [InlineData("\"decisions\"", "\"evidence\":{\"channel\":\"paper\",\"reference\":\"a\\u0007b\"},\"decisions\"", 422,
        "consent.evidence-unfit")]
    [InlineData("\"decisions\"", "\"evidence\":{\"channel\":\"telepathy\"},\"decisions\"", 400, "body.unreadable")]
    public async Task Bad_input_is_refused_in_the_callers_language_and_leaves_nothing(
        string good, string bad, int status, string code)
    {
        using var page = Api.Client(Api.First.Publishable);
        var body = ConsentTalk.Decision(ConsentTalk.Who("device", Good), await page.SnapshotAsync(), granted: true);
        var spoilt = body.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(body, spoilt);
        var before = await StoredAsync();
        foreach (var language in Languages)
        {
            using var client = Api.Client(Api.First.Secret, language);
            var answer = await client.SayAsync("/v1/consents", spoilt);
            await answer.ProblemAsync(status, code);
            Assert.Equal([language], answer.Content.Headers.ContentLanguage);
            Assert.DoesNotContain(
                "device-of-specs", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }

        Assert.Equal(before, await StoredAsync());
    }

    [Theory]
    [InlineData(6, "guardian")]
    [InlineData(7, "both")]
    [InlineData(15, "both")]
    [InlineData(16, "self")]
    public async Task On_the_right_side_of_each_age_the_right_person_decides(int age, string kind)
    {
        using var page = Api.Client(Api.First.Publishable);
        var relation = kind == "self" ? "" : ",\"relation\":\"parent\"";
        var by = $",\"decidedBy\":{{\"kind\":\"{kind}\"{relation},\"age\":{age}}}";
        var who = ConsentTalk.Device($"of-age-{age}");
        await page.DecideAsync(ConsentTalk.Decision(who, await page.SnapshotAsync(), granted: true, more: by));
        using var system = Api.Client(Api.First.Secret);
        var told = (await system.HistoryAsync(who))[0]!.ToJsonString();
        Assert.DoesNotContain("\"age\"", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_may_say_no_alone()
    {
        using var page = Api.Client(Api.First.Publishable);
        await page.DecideAsync(ConsentTalk.Decision(
            ConsentTalk.Device("a-child"), await page.SnapshotAsync(), granted: false,
            more: ",\"decidedBy\":{\"kind\":\"self\",\"age\":8}"));
    }

    [Fact]
    public async Task A_snapshot_that_is_missing_altered_or_of_somebody_else_counts_for_nothing()
    {
        using var page = Api.Client(Api.First.Publishable);
        using var others = Api.Client(Api.Second.Publishable);
        var (own, foreign) = (await page.SnapshotAsync(), await others.SnapshotAsync("ja"));
        var who = ConsentTalk.Device("snapshots");
        var before = await StoredAsync();
        var missing = ConsentTalk.Decision(who, own, granted: true).Replace(
            $"\"snapshot\":\"{own}\"", "\"gpc\":false", StringComparison.Ordinal);
        await (await page.SayAsync("/v1/consents", missing)).ProblemAsync(422, "consent.snapshot-missing");
        await (await page.SayAsync("/v1/consents", ConsentTalk.Decision(who, foreign, granted: true)))
            .AnyProblemAsync();
        for (var at = 0; at < own.Length; at += 7)
        {
            var altered = own[..at] + (own[at] == 'A' ? 'B' : 'A') + own[(at + 1)..];
            await (await page.SayAsync("/v1/consents", ConsentTalk.Decision(who, altered, granted: true)))
                .ProblemAsync(422, "consent.snapshot-invalid");
        }

        await (await page.SayAsync("/v1/consents", ConsentTalk.Decision(who, new('A', 60_000), granted: true)))
            .AnyProblemAsync();
        Assert.Equal(before, await StoredAsync());
    }

    [Fact]
    public async Task A_thousand_purposes_are_too_many()
    {
        using var page = Api.Client(Api.First.Publishable);
        var many = string.Join(',', Enumerable.Range(0, 1000).Select(n => $$"""{"purpose":"p{{n}}","granted":true}"""));
        var body = ConsentTalk.Decision(ConsentTalk.Device("a-thousand"), await page.SnapshotAsync(), granted: true)
            .Replace("{\"purpose\":\"analytics\",\"granted\":true}", many, StringComparison.Ordinal);
        await (await page.SayAsync("/v1/consents", body)).ProblemAsync(422, "consent.decisions-unfit");
    }

    [Fact]
    public async Task A_page_may_not_say_when_it_was_nor_name_a_notice()
    {
        using var page = Api.Client(Api.First.Publishable);
        var body = ConsentTalk.Decision(
            ConsentTalk.Device("not-yours"), await page.SnapshotAsync(), granted: true,
            more: ",\"givenAt\":\"2026-01-01T00:00:00Z\"");
        await (await page.SayAsync("/v1/consents", body)).ProblemAsync(403, "consent.not-for-this-key");
    }

    [Fact]
    public async Task More_than_64_KiB_are_refused()
    {
        using var page = Api.Client(Api.First.Publishable);
        var body = ConsentTalk.Decision(ConsentTalk.Device("large"), "x", granted: true) + new string(' ', 65_536);
        await (await page.SayAsync("/v1/consents", body)).ProblemAsync(413, "body.too-large");
    }

    [Fact]
    public async Task The_61st_decision_in_a_minute_from_one_address_waits_and_other_brands_do_not()
    {
        var api = new ApiUnderTest { Options = new ApiOptions() };
        await api.InitializeAsync();
        try
        {
            await api.AskAsync(api.First);
            await api.AskAsync(api.Second);
            using var page = api.Client(api.First.Publishable);
            using var others = api.Client(api.Second.Publishable);
            var body = ConsentTalk.Decision(ConsentTalk.Device("flood"), await page.SnapshotAsync(), granted: true);
            for (var call = 1; call <= 60; call++)
                await page.DecideAsync(body, ("X-Forwarded-For", $"10.0.0.{call}"));

            var answer = await page.SayAsync("/v1/consents", body, ("X-Forwarded-For", "10.0.1.1"));
            await answer.ProblemAsync(429, "rate.exceeded");
            Assert.True(answer.Headers.RetryAfter!.Delta > TimeSpan.Zero);
            Assert.Equal(HttpStatusCode.OK, (await page.ReadAsync("/v1/consent/config?lang=vi")).StatusCode);
            await others.DecideAsync(ConsentTalk.Decision(
                ConsentTalk.Device("flood"), await others.SnapshotAsync(), granted: true));
        }
        finally
        {
            await api.DisposeAsync();
        }
    }

    [Fact]
    public async Task Nothing_that_identifies_anybody_is_in_the_log_or_the_ledger()
    {
        using var system = Api.Client(Api.First.Secret);
        const string Planted = "planted-in-evidence";
        await system.DecideAsync(ConsentTalk.Decision(
            ConsentTalk.Who("email", "planted-address@people.example"), await SnapshotAsync(), granted: true,
            more: $",\"evidence\":{{\"channel\":\"paper\",\"reference\":\"{Planted}\"}}"));
        await system.DecideAsync(ConsentTalk.Decision(
            ConsentTalk.Device("planted-device"), await SnapshotAsync(), granted: true));
        var entries = await Api.Ledger.ReadAsync(Api.First.Log, 0, 1000, Cancel);
        foreach (var secret in (string[])["planted-address", Planted, "planted-device"])
        {
            Assert.DoesNotContain(entries, entry => System.Text.Encoding.UTF8.GetString(entry.Leaf.Span)
                .Contains(secret, StringComparison.Ordinal));
            Assert.DoesNotContain(Api.Lines.All, line => line.Contains(secret, StringComparison.Ordinal));
        }
    }

    /// <summary>All that is in the ledger but mails on their way, which earlier specs may have caused.</summary>
    private async Task<int> StoredAsync() =>
        (await Api.Ledger.ReadAsync(Api.First.Log, 0, 1000, Cancel))
        .Count(entry => entry.Stream.Kind != "parcel");

    private async Task<string> SnapshotAsync()
    {
        using var page = Api.Client(Api.First.Publishable);
        return await page.SnapshotAsync();
    }
}
