using System.Net.Http.Headers;
using PrivacyCloud.Conformance.Http;
using static PrivacyCloud.Conformance.Consents.ConsentTalk;
using static PrivacyCloud.Conformance.Consents.ImportTalk;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>What a company may rely on when it brings its decisions in.</summary>
public sealed class ImportCallSpecs(ConsentApi consent) : IClassFixture<ConsentApi>, IDisposable
{
    private readonly HttpClient _client = consent.Api.Client(consent.Api.First.Secret);

    private ApiUnderTest Api => consent.Api;

    private FoundedTenant Tenant => Api.First;

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task What_was_decided_elsewhere_stands_here_with_the_day_it_was_decided()
    {
        var who = Who("email", "imported@people.example");
        var result = await _client.ImportAsync("stands", Lines(
            Line(Tenant, who, true, more: ""","evidence":{"channel":"paper","reference":"Box 7"}"""),
            Line(Tenant, Device("stands"), false)));
        Assert.Equal((2, 0, 0), result.Counts());
        Assert.True((await _client.CheckAsync(who))["granted"]!.GetValue<bool>());
        var turning = Assert.Single(await _client.HistoryAsync(who))!;
        Assert.Equal("2026-04-01T03:00:00Z", turning["givenAt"]!.GetValue<string>());
        Assert.Equal("paper", turning["channel"]!.GetValue<string>());
        Assert.Equal("verified", turning["assurance"]!.GetValue<string>());
        Assert.Equal("refused", (await _client.CheckAsync(Device("stands")))["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_persons_lines_are_recorded_in_their_order()
    {
        var who = Device("in-order");
        var lines = Enumerable.Range(0, 60).Select(
            at => Line(Tenant, who, at % 2 == 1, givenAt: $"2026-04-01T10:{at:D2}:00+07:00"));
        Assert.Equal((60, 0, 0), (await _client.ImportAsync("in-order", Lines(lines))).Counts());
        var told = (await _client.HistoryAsync(who)).Select(one => one!["givenAt"]!.GetValue<string>()).ToList();
        Assert.Equal(60, told.Count);
        Assert.Equal(told.OrderDescending(StringComparer.Ordinal), told);
        Assert.True((await _client.CheckAsync(who))["granted"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Somebody_known_is_found_and_nobody_is_made_twice()
    {
        var who = Device("known-before");
        await _client.ImportAsync("known-1", Lines(Line(Tenant, who, true)));
        await _client.ImportAsync("known-2", Lines(Line(Tenant, who, false, "2026-05-01T10:00:00+07:00")));
        Assert.Equal(2, (await _client.HistoryAsync(who)).Count);
        Assert.Equal("withdrawn", (await _client.CheckAsync(who))["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_same_file_again_answers_the_first_result_and_records_nothing()
    {
        var body = Lines(Line(Tenant, Device("twice"), true), "?");
        var first = await _client.ImportAsync("twice", body);
        var head = await Api.HeadAsync(Tenant);
        var again = await _client.SendLinesAsync("twice", body);
        Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(first.ToJsonString(), (await again.JsonAsync()).ToJsonString());
        Assert.Equal(head.Size, (await Api.HeadAsync(Tenant)).Size);
    }

    [Fact]
    public async Task Another_file_under_the_same_name_is_refused()
    {
        var line = Line(Tenant, Device("named"), true);
        await _client.ImportAsync("named", Lines(line));
        var head = await Api.HeadAsync(Tenant);
        foreach (var other in (byte[][])[Lines(line, line), Lines(), Lines(Line(Tenant, Device("others"), true))])
            await (await _client.SendLinesAsync("named", other)).ProblemAsync(422, "import.mismatch");

        Assert.Equal(head.Size, (await Api.HeadAsync(Tenant)).Size);
    }

    [Fact]
    public async Task Progress_is_read_by_id_and_by_name_and_by_nobody_else()
    {
        var result = await _client.ImportAsync("progress", Lines(Line(Tenant, Device("progress"), true)));
        var id = result["import"]!.GetValue<string>();
        Assert.StartsWith("imp_", id, StringComparison.Ordinal);
        foreach (var name in (string[])[id, "progress"])
        {
            var read = await (await _client.ReadAsync($"/v1/consents/imports/{name}")).JsonAsync();
            Assert.Equal(result.ToJsonString(), read.ToJsonString());
        }

        using var other = Api.Client(Api.Second.Secret);
        await (await other.ReadAsync($"/v1/consents/imports/{id}")).ProblemAsync(404, "import.unknown");
        await (await other.ReadAsync("/v1/consents/imports/progress")).ProblemAsync(404, "import.unknown");
        await (await _client.ReadAsync("/v1/consents/imports/never")).ProblemAsync(404, "import.unknown");
    }

    [Fact]
    public async Task What_is_wrong_is_told_in_the_callers_language()
    {
        await _client.ImportAsync("languages", Lines("?"));
        using var japanese = Api.Client(Tenant.Secret, "ja");
        var read = await (await japanese.ReadAsync("/v1/consents/imports/languages")).JsonAsync();
        Assert.Contains("行", read["errors"]![0]!["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_takes_lines_alone_and_a_name_and_a_key_of_the_company()
    {
        using var json = Import("x", new ByteArrayContent("{}"u8.ToArray()));
        json.Content!.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await (await _client.SendAsync(json, Cancel)).ProblemAsync(415, "body.media-type");
        using var packed = Import("packed", new ByteArrayContent([0x1f, 0x8b, 0x08, 0x00]));
        packed.Content!.Headers.ContentEncoding.Add("gzip");
        await (await _client.SendAsync(packed, Cancel)).ProblemAsync(415, "import.media-type");
        using var nameless = Import("x", new ByteArrayContent([]));
        nameless.Headers.Remove("Idempotency-Key");
        await (await _client.SendAsync(nameless, Cancel)).ProblemAsync(400, "import.name-missing");
        using var page = Api.Client(Tenant.Publishable);
        await (await page.SendLinesAsync("x", [])).ProblemAsync(403, "permission.missing");
        await (await Api.Anonymous.SendLinesAsync("x", [])).ProblemAsync(401, "credential.missing");
    }
}
