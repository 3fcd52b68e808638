using System.Net;
using System.Text.Json.Nodes;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

public sealed class DutySpecs(ApiUnderTest api) : IClassFixture<ApiUnderTest>
{
    private const string Erasure = """
        {"jurisdiction":"vn","duty":"request.erasure","from":"2026-02-12T10:00:00+07:00"}
        """;

    [Fact]
    public async Task A_moment_begins_a_duty_for_each_clock_of_its_law()
    {
        using var client = api.Client(api.First.Secret);
        var items = await OpenAsync(client, Erasure);
        Assert.Equal(["acknowledge", "fulfil"], items.Select(one => one!["clock"]!.GetValue<string>())
            .Order(StringComparer.Ordinal));
        var fulfil = items.Single(one => one!["clock"]!.GetValue<string>() == "fulfil")!;
        Assert.Equal("2026-03-04", fulfil["due"]!.GetValue<string>());
        var duty = await (await client.ReadAsync($"/v1/duties/{fulfil["id"]}")).JsonAsync();
        Assert.Equal("request.erasure", duty["duty"]!.GetValue<string>());
        Assert.Equal("2026-03-04", duty["clock"]!["dates"]!["due"]!.GetValue<string>());
        Assert.NotEmpty(duty["clock"]!["steps"]!.AsArray());
        Assert.Equal("2026-02-12T03:00:00Z", duty["from"]!.GetValue<string>());
    }

    [Fact]
    public async Task Beginning_twice_with_one_key_is_beginning_once()
    {
        using var client = api.Client(api.First.Secret);
        var first = await client.SayAsync("/v1/duties", Erasure, ("Idempotency-Key", "begin"));
        var entries = await api.EntriesAsync();
        var again = await client.SayAsync("/v1/duties", Erasure, ("Idempotency-Key", "begin"));
        Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(
            (await first.JsonAsync(HttpStatusCode.Created)).ToJsonString(),
            (await again.JsonAsync(HttpStatusCode.Created)).ToJsonString());
        Assert.Equal(entries, await api.EntriesAsync());
    }

    [Fact]
    public async Task A_duty_is_completed_once_and_then_stays()
    {
        using var client = api.Client(api.First.Secret);
        var id = (await OpenAsync(client, Erasure))[0]!["id"]!.GetValue<string>();
        await (await client.SayAsync($"/v1/duties/{id}/completion", null)).JsonAsync();
        var duty = await (await client.ReadAsync($"/v1/duties/{id}")).JsonAsync();
        Assert.StartsWith("done", duty["standing"]!.GetValue<string>(), StringComparison.Ordinal);
        await (await client.SayAsync($"/v1/duties/{id}/cancellation", """{"reason":"withdrawn"}""")).ProblemAsync(409,
            "duty.closed");
    }

    [Fact]
    public async Task A_duty_is_cancelled_with_its_reason()
    {
        using var client = api.Client(api.First.Secret);
        var id = (await OpenAsync(client, Erasure))[0]!["id"]!.GetValue<string>();
        await (await client.SayAsync($"/v1/duties/{id}/cancellation", """{"reason":"opened-by-mistake"}"""))
            .JsonAsync();
        var list = await (await client.ReadAsync("/v1/duties?standing=cancelled")).JsonAsync();
        Assert.Contains(list["items"]!.AsArray(), one => one!["id"]!.GetValue<string>() == id);
    }

    [Fact]
    public async Task What_the_law_does_not_let_be_lengthened_is_refused_with_its_citation()
    {
        using var client = api.Client(api.First.Secret);
        var id = (await OpenAsync(client, Erasure)).Single(one => one!["clock"]!
            .GetValue<string>() == "acknowledge")!["id"]!;
        var problem = await (await client.SayAsync($"/v1/duties/{id}/extension", """{"ground":"complexity"}"""))
            .ProblemAsync(422, "duty.extension-not-allowed");
        Assert.NotNull(problem["citation"]);
    }

    [Fact]
    public async Task While_the_law_stays_nothing_is_touched_and_nothing_corrected()
    {
        using var client = api.Client(api.First.Secret);
        var id = (await OpenAsync(client, Erasure))[0]!["id"]!.GetValue<string>();
        Assert.Empty((await (await client.ReadAsync("/v1/duties/touched")).JsonAsync())["items"]!.AsArray());
        await (await client.SayAsync($"/v1/duties/{id}/correction", null))
            .ProblemAsync(422, "duty.correction-without-difference");
    }

    [Fact]
    public async Task Duties_are_listed_by_law_and_by_day()
    {
        using var client = api.Client(api.First.Secret);
        await OpenAsync(client, Erasure);
        var before = await (await client.ReadAsync("/v1/duties?jurisdiction=vn&dueBefore=2026-03-04")).JsonAsync();
        Assert.NotEmpty(before["items"]!.AsArray());
        Assert.All(before["items"]!.AsArray(), one => Assert.Equal("acknowledge", one!["clock"]!["name"]!
            .GetValue<string>()));
        Assert.Empty((await (await client.ReadAsync("/v1/duties?jurisdiction=jp")).JsonAsync())["items"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"jurisdiction":"jp","duty":"request.disclosure","from":"2026-02-12T10:00:00+09:00"}""",
        "jurisdiction.not-held")]
    [InlineData("""{"jurisdiction":"vn","duty":"request.nothing","from":"2026-02-12T10:00:00+07:00"}""",
        "deadline.unknown-duty")]
    public async Task What_the_companys_law_does_not_know_is_refused(string body, string code)
    {
        using var client = api.Client(api.First.Secret);
        var before = await api.EntriesAsync();
        var problem = await (await client.SayAsync("/v1/duties", body)).AnyProblemAsync();
        Assert.Equal(code, problem["code"]!.GetValue<string>());
        Assert.NotEmpty(problem["known"]!.AsArray());
        Assert.Equal(before, await api.EntriesAsync());
    }

    [Theory]
    [InlineData("completion", null)]
    [InlineData("correction", null)]
    [InlineData("extension", """{"ground":"complexity"}""")]
    [InlineData("cancellation", """{"reason":"withdrawn"}""")]
    public async Task Another_companys_duty_is_not_there(string action, string? body)
    {
        using var owner = api.Client(api.First.Secret);
        var id = (await OpenAsync(owner, Erasure))[0]!["id"]!.GetValue<string>();
        using var other = api.Client(api.Second.Secret);
        var before = await api.EntriesAsync();
        await (await other.ReadAsync($"/v1/duties/{id}")).ProblemAsync(404, "duty.unknown");
        await (await other.SayAsync($"/v1/duties/{id}/{action}", body)).ProblemAsync(404, "duty.unknown");
        Assert.Equal(before, await api.EntriesAsync());
    }

    private static async Task<JsonArray> OpenAsync(HttpClient client, string body) =>
        (await (await client.SayAsync("/v1/duties", body)).JsonAsync(HttpStatusCode.Created))["items"]!.AsArray();
}
