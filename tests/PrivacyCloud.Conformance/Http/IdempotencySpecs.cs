using System.Net;

namespace PrivacyCloud.Conformance.Http;

public sealed class IdempotencySpecs(ApiUnderTest api) : IClassFixture<ApiUnderTest>
{
    private const string Header = "Idempotency-Key";

    [Fact]
    public async Task Sixteen_at_once_have_one_effect_and_one_answer()
    {
        using var client = api.Client(api.First.Secret);
        var before = (await api.HeadAsync(api.First)).Size;
        var body = $$"""{"slug":"sixteen","name":{{Calls.Name("Sixteen")}}}""";
        var answers = await Task.WhenAll(Enumerable.Range(0, 16)
            .Select(_ => client.SayAsync("/v1/brands", body, (Header, "sixteen"))));
        var bodies = await Task.WhenAll(answers.Select(async one => (await one.JsonAsync(HttpStatusCode.Created))
            .ToJsonString()));
        Assert.Single(bodies.Distinct());
        Assert.Equal(15, answers.Count(one => one.Headers.Contains("Idempotency-Replayed")));
        Assert.Equal(before + 1, (await api.HeadAsync(api.First)).Size);
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused()
    {
        using var client = api.Client(api.First.Secret);
        await (await client.SayAsync("/v1/tenant/languages", """{"languages":["vi"]}""", (Header, "one"))).JsonAsync();
        var before = await api.EntriesAsync();
        await (await client.SayAsync("/v1/tenant/languages", """{"languages":["ja"]}""", (Header, "one")))
            .ProblemAsync(422, "idempotency.mismatch");
        Assert.Equal(before, await api.EntriesAsync());
    }

    [Fact]
    public async Task A_replay_is_recognised_although_the_version_has_moved_on()
    {
        using var client = api.Client(api.Second.Secret);
        var tag = (await client.ReadAsync("/v1/tenant")).Headers.ETag!.Tag;
        (string, string)[] headers = [(Header, "moved"), ("If-Match", tag)];
        var first = await (await client.SayAsync("/v1/tenant/languages", """{"languages":["vi"]}""", headers))
            .JsonAsync();
        var again = await client.SayAsync("/v1/tenant/languages", """{"languages":["vi"]}""", headers);
        Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(first.ToJsonString(), (await again.JsonAsync()).ToJsonString());
    }

    [Fact]
    public async Task One_key_serves_each_thing_and_each_company_on_its_own()
    {
        using var first = api.Client(api.First.Secret);
        using var second = api.Client(api.Second.Secret);
        var one = await (await first.SayAsync("/v1/brands", $$"""{"slug":"own","name":{{Calls.Name("A")}}}""",
            (Header, "own"))).JsonAsync(HttpStatusCode.Created);
        var other = await (await second.SayAsync("/v1/brands", $$"""{"slug":"own","name":{{Calls.Name("B")}}}""",
            (Header, "own"))).JsonAsync(HttpStatusCode.Created);
        Assert.NotEqual(one["id"]!.GetValue<string>(), other["id"]!.GetValue<string>());
        var renamed = await first.SayAsync($"/v1/brands/{one["id"]}/name", $$"""{"name":{{Calls.Name("C")}}}""",
            (Header, "own"));
        Assert.False(renamed.Headers.Contains("Idempotency-Replayed"));
        await renamed.JsonAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("with space")]
    [InlineData("a\"b")]
    public async Task A_key_that_cannot_be_read_is_refused(string key)
    {
        using var client = api.Client(api.First.Secret);
        await (await client.SayAsync("/v1/tenant/languages", """{"languages":["vi"]}""", (Header, key)))
            .ProblemAsync(400, "idempotency.unreadable");
    }

    [Fact]
    public async Task A_key_may_have_255_characters_and_no_more()
    {
        using var client = api.Client(api.First.Secret);
        var body = """{"languages":["vi"]}""";
        await (await client.SayAsync("/v1/tenant/languages", body, (Header, new string('k', 255)))).JsonAsync();
        await (await client.SayAsync("/v1/tenant/languages", body, (Header, new string('k', 256))))
            .ProblemAsync(400, "idempotency.unreadable");
    }
}
