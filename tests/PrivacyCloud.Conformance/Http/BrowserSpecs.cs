using System.Net;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

[Collection(ApiCollection.Name)]
public sealed class BrowserSpecs(ApiUnderTest api)
{
    private const string Allow = "Access-Control-Allow-Origin";

    [Theory]
    [InlineData(Founder.BrandOrigin)]
    [InlineData(Founder.GroupOrigin)]
    public async Task A_page_of_the_brand_or_its_group_may_read_the_answer(string origin)
    {
        using var client = api.Client(api.First.Publishable);
        var answer = await client.ReadAsync("/v1/tenant", ("Origin", origin));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal([origin], answer.Headers.GetValues(Allow));
        Assert.Contains("Origin", answer.Headers.Vary);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task A_page_of_the_brand_may_read_why_it_was_refused()
    {
        using var client = api.Client(api.First.Publishable);
        var answer = await client.ReadAsync("/v1/ledger/entries", ("Origin", Founder.BrandOrigin));
        await answer.ProblemAsync(403, "permission.missing");
        Assert.Equal([Founder.BrandOrigin], answer.Headers.GetValues(Allow));
    }

    [Theory]
    [InlineData("https://evil.example.com")]
    [InlineData("https://shop.example.com.evil.example")]
    [InlineData("http://shop.example.com")]
    [InlineData("https://shop.example.com:8443")]
    [InlineData("null")]
    [InlineData("*")]
    [InlineData("https://SHOP.example.com")]
    public async Task A_page_elsewhere_is_refused(string origin)
    {
        using var client = api.Client(api.First.Publishable);
        var answer = await client.ReadAsync("/v1/tenant", ("Origin", origin));
        await answer.ProblemAsync(403, "origin.not-allowed");
        Assert.False(answer.Headers.Contains(Allow));
    }

    [Fact]
    public async Task An_app_sends_no_origin_and_is_let_in()
    {
        using var client = api.Client(api.First.Publishable);
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/v1/tenant")).StatusCode);
    }

    [Fact]
    public async Task A_page_of_this_very_server_calls_from_nowhere_else()
    {
        using var client = api.Client(api.First.Publishable);
        var own = client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/v1/tenant", ("Origin", own))).StatusCode);

        var other = own.Replace(":" + client.BaseAddress.Port, ":1", StringComparison.Ordinal);
        await (await client.ReadAsync("/v1/tenant", ("Origin", other))).ProblemAsync(403, "origin.not-allowed");
    }

    [Fact]
    public async Task A_secret_key_gives_browsers_nothing()
    {
        using var client = api.Client(api.First.Secret);
        var answer = await client.ReadAsync("/v1/tenant", ("Origin", Founder.BrandOrigin));
        Assert.False(answer.Headers.Contains(Allow));
    }

    [Fact]
    public async Task The_question_before_the_call_is_answered_and_kept()
    {
        var call = Calls.Of(
            HttpMethod.Options, "/v1/tenant", json: null, ("Origin", Founder.BrandOrigin),
            ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "authorization"));
        var answer = await api.Anonymous.SendAsync(call, Cancel);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal([Founder.BrandOrigin], answer.Headers.GetValues(Allow));
        Assert.Contains("Authorization", string.Join(',', answer.Headers.GetValues("Access-Control-Allow-Headers")),
            StringComparison.Ordinal);
        Assert.Equal(["7200"], answer.Headers.GetValues("Access-Control-Max-Age"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }
}
