using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Runtime.Consents.Figures;
using PrivacyCloud.Runtime.Ports;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>Reading figures over HTTP.</summary>
public sealed class FigureCallSpecs(ApiUnderTest api) : IClassFixture<ApiUnderTest>
{
    private const string Path = "/v1/consent/figures";

    [Fact]
    public async Task Figures_are_read_as_json_and_as_a_table()
    {
        var people = new Decisions(api.Services.GetRequiredService<ICommandGateway>(), api.First.Log, api.First.Brand);
        await people.DecideAsync(Decisions.Somebody(), ["analytics"], ["ads"], at: Instant.FromUtc(2026, 3, 4, 3, 0));
        await api.Services.GetRequiredService<FigureBook>().CountAsync(api.First.Log, Cancel);
        using var client = api.Client(api.First.Secret);
        var query = $"{Path}?brand={api.First.Brand}&from=2026-03-04&to=2026-03-04";

        var body = await (await client.ReadAsync(query)).JsonAsync();
        Assert.Equal("Asia/Ho_Chi_Minh", body["zone"]!.GetValue<string>());
        Assert.Equal(
            [
                "ads 2026-03-04: asked 0, given 0, refused 1, withdrawn 0, expired 0",
                "analytics 2026-03-04: asked 0, given 1, refused 0, withdrawn 0, expired 0",
            ],
            body["items"]!.AsArray().Select(one => Line(one!.AsObject())));

        client.DefaultRequestHeaders.Add("Accept", "text/csv");
        var table = await client.ReadAsync(query);
        Assert.Equal("text/csv", table.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            "brand,day,purpose,asked,given,refused,withdrawn,expired\r\n"
            + $"{api.First.Brand},2026-03-04,ads,0,0,1,0,0\r\n{api.First.Brand},2026-03-04,analytics,0,1,0,0,0\r\n",
            await table.Content.ReadAsStringAsync(Cancel));
    }

    [Theory]
    [InlineData("from=2026-03-05&to=2026-03-04", 422, "consent.figures-range-unfit")]
    [InlineData("from=2025-01-01&to=2026-02-05", 422, "consent.figures-range-unfit")]
    [InlineData("from=tomorrow", 400, "query.not-a-day")]
    [InlineData("from=9999-12-31", 400, "query.not-a-day")]
    [InlineData("who=everybody", 400, "query.unknown")]
    [InlineData("brand=brd_01k2gv4000e00800000000000a", 404, "brand.unknown")]
    [InlineData("brand=x", 404, "brand.unknown")]
    public async Task What_makes_no_sense_is_refused(string query, int status, string code)
    {
        using var client = api.Client(api.First.Secret);
        await (await client.ReadAsync($"{Path}?{query}")).ProblemAsync(status, code);
    }

    [Fact]
    public async Task Four_hundred_days_are_answered()
    {
        using var client = api.Client(api.First.Secret);
        await (await client.ReadAsync($"{Path}?from=2025-01-01&to=2026-02-04")).JsonAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_brand_of_another_company_is_not_there_and_a_banners_key_may_not_read()
    {
        using var client = api.Client(api.First.Secret);
        await (await client.ReadAsync($"{Path}?brand={api.Second.Brand}")).ProblemAsync(404, "brand.unknown");
        using var banner = api.Client(api.First.Publishable);
        Assert.Equal(HttpStatusCode.Forbidden, (await banner.ReadAsync(Path)).StatusCode);
    }

    private static string Line(JsonObject one) =>
        $"{one["purpose"]} {one["day"]}: "
        + string.Join(", ", one.Skip(3).Select(member => $"{member.Key} {member.Value}"));
}
