using System.Net;
using System.Text.Json.Nodes;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

/// <summary>What goes wrong with requests over HTTP, and what nobody may see.</summary>
public sealed class RequestInputSpecs(ApiUnderTest api) : IClassFixture<ApiUnderTest>
{
    private static readonly string[] Languages = ["vi", "ja", "en"];

    [Theory]
    [InlineData("\"right\":\"erasure\"", "\"right\":\"no-such-right\"", "request.right-unknown")]
    [InlineData("\"channel\":\"portal\"", "\"channel\":\"post\",\"receivedAt\":\"2199-01-01T00:00:00Z\"",
        "request.received-in-future")]
    [InlineData("Khách Hàng Mẫu", "Khách \\u202eHàng", "request.line-unfit")]
    [InlineData("Xin hãy xóa", "Xin \\u0007 hãy", "request.words-unfit")]
    [InlineData("\"requester\":{", "\"circumstances\":[\"no-such\"],\"requester\":{", "request.circumstance-unknown")]
    [InlineData("\"requester\":{", "\"also\":[\"erasure\"],\"requester\":{", "request.rights-unfit")]
    [InlineData("\"requester\":{", "\"jurisdiction\":\"jp\",\"requester\":{", "request.jurisdiction-unknown")]
    [InlineData("\"value\":\"bad@", "\"value\":\"bad", "request.identifier-unfit")]
    [InlineData("\"contact\":{", "\"contact\":{\"phone\":\"090 1234\",", "request.phone-unfit")]
    public async Task Bad_input_is_refused_in_the_persons_language_and_leaves_nothing(
        string good, string bad, string code)
    {
        var body = RequestTalk.Erasure("bad").Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(RequestTalk.Erasure("bad"), body);
        var before = await api.EntriesAsync();
        foreach (var language in Languages)
        {
            using var client = api.Client(api.First.Secret, language);
            var answer = await client.SayAsync("/v1/requests", body);
            await answer.ProblemAsync(422, code);
            Assert.Equal([language], answer.Content.Headers.ContentLanguage);
            var text = await answer.Content.ReadAsStringAsync(Cancel);
            Assert.DoesNotContain("people.example", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Khách", text, StringComparison.Ordinal);
        }

        Assert.Equal(before, await api.EntriesAsync());
    }

    [Fact]
    public async Task A_brands_key_may_not_say_when_it_was_received()
    {
        using var page = api.Client(api.First.Publishable);
        var body = RequestTalk.Erasure("dated").Replace(
            "\"requester\"", "\"receivedAt\":\"2026-01-05T00:00:00Z\",\"requester\"", StringComparison.Ordinal);
        await (await page.SayAsync("/v1/requests", body)).ProblemAsync(403, "permission.received-at");
    }

    [Fact]
    public async Task Sixteen_at_once_are_one_request_with_one_answer()
    {
        using var page = api.Client(api.First.Publishable);
        var body = RequestTalk.Erasure("sixteen");
        var answers = await Task.WhenAll(Enumerable.Range(0, 16)
            .Select(_ => page.SayAsync("/v1/requests", body, ("Idempotency-Key", "sixteen-requests"))));
        var texts = await Task.WhenAll(answers.Select(async one =>
            (await one.JsonAsync(HttpStatusCode.Created)).ToJsonString()));
        Assert.All(texts, text => Assert.Equal(texts[0], text));
        Assert.Equal(15, answers.Count(one => one.Headers.Contains("Idempotency-Replayed")));
    }

    [Fact]
    public async Task Personal_fields_are_masked_until_somebody_looks_and_the_look_is_on_record()
    {
        using var staff = api.Client(api.First.Secret);
        var request = await staff.FileAsync(RequestTalk.Erasure("masked", "phone"));
        var answer = await staff.ReadAsync($"/v1/requests/{request["id"]}");
        Assert.NotNull(answer.Headers.ETag);
        var shown = await answer.JsonAsync();
        Assert.Equal("K••• H••• M•••", shown["requester"]!["name"]!.GetValue<string>());
        Assert.Equal("m•••@p•••.example", shown["requester"]!["contact"]!["email"]!.GetValue<string>());
        Assert.DoesNotContain("Xin hãy", shown.ToJsonString(), StringComparison.Ordinal);
        var clear = await staff.DoAsync(request, "reveal", null);
        Assert.Equal("Khách Hàng Mẫu", clear["requester"]!["name"]!.GetValue<string>());
        Assert.Equal("masked@people.example", clear["requester"]!["contact"]!["email"]!.GetValue<string>());
        var told = await (await staff.ReadAsync($"/v1/requests/{request["id"]}/timeline")).JsonAsync();
        Assert.Single(told["items"]!.AsArray(), one => Name(one, "event") == "request.revealed.v1");
    }

    [Fact]
    public async Task Another_companys_request_is_not_there()
    {
        using var owner = api.Client(api.First.Secret);
        using var other = api.Client(api.Second.Secret);
        var request = await owner.FileAsync(RequestTalk.Erasure("owner", "phone"));
        var id = request["id"]!;
        var before = await api.EntriesAsync();
        await (await other.ReadAsync($"/v1/requests/{id}")).ProblemAsync(404, "request.unknown");
        await (await other.ReadAsync($"/v1/requests/{id}/timeline")).ProblemAsync(404, "request.unknown");
        await (await other.SayAsync($"/v1/requests/{id}/acknowledgement", null)).ProblemAsync(404, "request.unknown");
        await (await other.SayAsync($"/v1/requests/{id}/reveal", null)).ProblemAsync(404, "request.unknown");
        var held = $$"""{"number":"{{request["number"]}}","secret":"{{request["trackingSecret"]}}"}""";
        await (await other.SayAsync("/v1/tracking", held)).ProblemAsync(401, "tracking.unknown");
        Assert.Equal(before, await api.EntriesAsync());
    }

    [Fact]
    public async Task A_wrong_number_and_a_wrong_secret_are_answered_alike()
    {
        using var page = api.Client(api.First.Publishable);
        var request = await page.FileAsync(RequestTalk.Erasure("alike"));
        var wrongSecret = await page.SayAsync(
            "/v1/tracking", $$"""{"number":"{{request["number"]}}","secret":"AAAAA-AAAAA-AAAAA-AAAAA"}""");
        var wrongNumber = await page.SayAsync(
            "/v1/tracking", $$"""{"number":"none","secret":"{{request["trackingSecret"]}}"}""");
        var one = await wrongSecret.ProblemAsync(401, "tracking.unknown");
        var two = await wrongNumber.ProblemAsync(401, "tracking.unknown");
        Assert.Equal(one["detail"]!.ToJsonString(), two["detail"]!.ToJsonString());
        Assert.Equal(one.AsObject().Select(member => member.Key), two.AsObject().Select(member => member.Key));
    }

    [Fact]
    public async Task A_stale_version_and_an_unknown_ground_are_refused()
    {
        using var staff = api.Client(api.First.Secret);
        var request = await staff.FileAsync(RequestTalk.Erasure("stale", "phone"));
        var note = $"/v1/requests/{request["id"]}/note";
        await (await staff.SayAsync(note, """{"text":"A note"}""", ("If-Match", "\"99\"")))
            .ProblemAsync(412, "version.stale");
        await staff.DoAsync(request, "verification", """{"method":"registered-facts","facts":3}""");
        var problem = await (await staff.SayAsync(
            $"/v1/requests/{request["id"]}/refusal", """{"ground":"no-such-ground"}"""))
            .ProblemAsync(422, "request.ground-unknown");
        Assert.NotEmpty(problem["known"]!.AsArray());
    }

    [Fact]
    public async Task Uploads_are_bounded_and_judged_by_their_content()
    {
        using var staff = api.Client(api.First.Secret);
        var request = await staff.FileAsync(RequestTalk.Erasure("uploads", "phone"));
        var path = $"/v1/requests/{request["id"]}/documents";
        await (await staff.UploadAsync(path, new byte[21 * 1024 * 1024], "image/png", "large.png"))
            .ProblemAsync(413, "body.too-large");
        await (await staff.UploadAsync(path, "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "image/png",
            "drawing.png")).ProblemAsync(422, "upload.type-not-allowed");
        await (await staff.UploadAsync(path, "{}"u8.ToArray(), "application/json", "data.json"))
            .ProblemAsync(415, "body.media-type");
        var anew = await (await staff.ReadAsync($"/v1/requests/{request["id"]}")).JsonAsync();
        Assert.Empty(anew["documents"]!.AsArray());
    }

    [Fact]
    public async Task Requests_are_listed_searched_and_exported_without_personal_data()
    {
        using var staff = api.Client(api.First.Secret);
        var request = await staff.FileAsync(RequestTalk.Erasure("listed", "phone"));
        await staff.DoAsync(request, "verification", """{"method":"registered-facts","facts":3}""");
        foreach (var query in (string[])["?right=erasure", "?order=due&limit=200", "?dueBefore=2199-01-01",
            "?status=initiated&jurisdiction=vn"])
        {
            var list = await (await staff.ReadAsync($"/v1/requests{query}")).JsonAsync();
            Assert.Contains(list["items"]!.AsArray(), one => Name(one, "id") == Name(request, "id"));
            Assert.All(list["items"]![0]!["clocks"]!.AsArray(), one => Assert.NotNull(one!["chosenBy"]));
        }

        foreach (var body in (string[])[$$"""{"number":"{{request["number"]}}"}""",
            """{"identifier":{"kind":"email","value":"LISTED@people.example"}}"""])
        {
            var found = await (await staff.SayAsync("/v1/requests/search", body)).JsonAsync();
            Assert.Equal(Name(request, "id"), Name(found["items"]!.AsArray().Single(), "id"));
        }

        foreach (var format in (string[])["csv", "json"])
        {
            var export = await (await staff.ReadAsync($"/v1/requests/export?format={format}")).Content
                .ReadAsStringAsync(Cancel);
            Assert.Contains(Name(request, "id"), export, StringComparison.Ordinal);
            Assert.DoesNotContain("people.example", export, StringComparison.Ordinal);
            Assert.DoesNotContain("Khách", export, StringComparison.Ordinal);
        }
    }

    private static string Name(JsonNode? node, string member) => node![member]!.GetValue<string>();
}
