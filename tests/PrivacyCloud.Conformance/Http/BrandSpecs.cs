using System.Net;

namespace PrivacyCloud.Conformance.Http;

public sealed class BrandSpecs(ApiUnderTest api) : IClassFixture<ApiUnderTest>
{
    [Fact]
    public async Task A_brand_is_opened_renamed_given_origins_and_closed()
    {
        using var client = api.Client(api.First.Secret);
        var founded = await client.SayAsync("/v1/brands", $$"""{"slug":"app","name":{{Calls.Name("App")}}}""");
        var id = (await founded.JsonAsync(HttpStatusCode.Created))["id"]!.GetValue<string>();
        Assert.Equal($"/v1/brands/{id}", founded.Headers.Location!.ToString());
        await (await client.SayAsync($"/v1/brands/{id}/name", $$"""{"name":{{Calls.Name("New App")}}}""")).JsonAsync();
        await (await client.SayAsync($"/v1/brands/{id}/origins", """{"origins":["https://app.example.com"]}"""))
            .JsonAsync();
        var brand = await (await client.ReadAsync($"/v1/brands/{id}")).JsonAsync();
        Assert.Equal("New App", brand["name"]!["ja"]!.GetValue<string>());
        Assert.Equal("https://app.example.com", brand["origins"]![0]!.GetValue<string>());
        await (await client.SayAsync($"/v1/brands/{id}/closure", null)).JsonAsync();
        Assert.True((await (await client.ReadAsync($"/v1/brands/{id}")).JsonAsync())["isClosed"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Lists_come_in_pages_newest_first()
    {
        using var client = api.Client(api.Second.Secret);
        await (await client.SayAsync("/v1/brands", $$"""{"slug":"two","name":{{Calls.Name("Two")}}}"""))
            .JsonAsync(HttpStatusCode.Created);
        var first = await (await client.ReadAsync("/v1/brands?limit=1")).JsonAsync();
        Assert.Equal("two", first["items"]![0]!["slug"]!.GetValue<string>());
        var next = first["next"]!.GetValue<string>();
        var second = await (await client.ReadAsync($"/v1/brands?limit=1&cursor={next}")).JsonAsync();
        var newer = first["items"]![0]!["id"]!.GetValue<string>();
        var older = second["items"]![0]!["id"]!.GetValue<string>();
        Assert.True(string.CompareOrdinal(newer, older) > 0, "A list begins with the newest.");
        await (await client.ReadAsync("/v1/brands?cursor=elsewhere")).AnyProblemAsync();
    }

    [Fact]
    public async Task A_slug_is_taken_once_in_a_company_and_free_in_another()
    {
        using var first = api.Client(api.First.Secret);
        var body = $$"""{"slug":"same","name":{{Calls.Name("Same")}}}""";
        await (await first.SayAsync("/v1/brands", body)).JsonAsync(HttpStatusCode.Created);
        await (await first.SayAsync("/v1/brands", body)).ProblemAsync(409, "brand.slug-taken");
        using var second = api.Client(api.Second.Secret);
        await (await second.SayAsync("/v1/brands", body)).JsonAsync(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/name")]
    [InlineData("/origins")]
    [InlineData("/closure")]
    public async Task Another_companys_brand_is_not_there(string action)
    {
        using var client = api.Client(api.First.Secret);
        var path = $"/v1/brands/{api.Second.Brand}{action}";
        var before = await api.EntriesAsync();
        var answer = action switch
        {
            "" => await client.ReadAsync(path),
            "/name" => await client.SayAsync(path, $$"""{"name":{{Calls.Name("Mine")}}}"""),
            "/origins" => await client.SayAsync(path, """{"origins":[]}"""),
            _ => await client.SayAsync(path, null),
        };
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        await answer.AnyProblemAsync();
        Assert.Equal(before, await api.EntriesAsync());
    }
}
