using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

[Collection(ApiCollection.Name)]
public sealed class BadBodySpecs(ApiUnderTest api)
{
    private static readonly string[] Languages = ["vi", "ja", "en"];

    [Fact]
    public void Every_changing_call_is_in_the_table()
    {
        var mapped = api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(one => one.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Any(Changes) == true)
            .Select(one => one.RoutePattern.RawText!)
            .Where(path => path.StartsWith("/v1/", StringComparison.Ordinal) && !HasOwnSpecs(path));
        Assert.Equal(
            mapped.Select(Plain).Order(StringComparer.Ordinal),
            ChangingCalls.All.Select(one => Plain(one.Path)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ChangingCalls.WithBody), MemberType = typeof(ChangingCalls))]
    public async Task A_spoilt_body_is_refused_and_leaves_nothing(string path)
    {
        var call = ChangingCalls.Of(path);
        var good = ChangingCalls.Fill(call.Body!, api);
        await RefusedAsync(call, [.. Spoiling.Anything(), .. Spoiling.Of(good, call.Optional)]);
    }

    [Theory]
    [MemberData(nameof(ChangingCalls.Everything), MemberType = typeof(ChangingCalls))]
    public async Task A_body_where_none_belongs_or_of_another_kind_is_refused(string path)
    {
        var call = ChangingCalls.Of(path);
        using var client = call.Client(api);
        var before = await api.EntriesAsync();
        using var text = new StringContent(Spoiling.Marker);
        await (await SendAsync(client, path, text)).ProblemAsync(415,
            "body.media-type");
        using var utf16 = new ByteArrayContent([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]);
        utf16.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-16" };
        await (await SendAsync(client, path, utf16)).AnyProblemAsync();
        using var broken = new ByteArrayContent([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]);
        broken.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await (await SendAsync(client, path, broken)).ProblemAsync(400,
            "body.unreadable");
        if (call.Body is null)
        {
            await (await client.SayAsync(ChangingCalls.Fill(path, api), $$"""{"{{Spoiling.Marker}}":1}"""))
                .ProblemAsync(400, "body.unreadable");
        }

        Assert.Equal(before, await api.EntriesAsync());
    }

    [Theory]
    [MemberData(nameof(ChangingCalls.Everything), MemberType = typeof(ChangingCalls))]
    public async Task Without_a_key_or_with_a_brands_nothing_changes(string path)
    {
        var call = ChangingCalls.Of(path);
        var (address, body) = (ChangingCalls.Fill(path, api), call.Body is null ? null : ChangingCalls.Fill(call.Body,
            api));
        var before = await api.EntriesAsync();
        await (await api.Anonymous.SayAsync(address, body)).ProblemAsync(401, "credential.missing");
        using var page = api.Client(api.First.Publishable);
        if (!call.ByBrand)
            await (await page.SayAsync(address, body)).ProblemAsync(403, "permission.missing");

        Assert.Equal(before, await api.EntriesAsync());
    }

    [Theory]
    [InlineData("/v1/brands/{0}/name", """{"name":{"en":"A","vi":"A","ja":"A"}}""")]
    [InlineData("/v1/keys/{0}/revocation", null)]
    [InlineData("/v1/duties/{0}/completion", null)]
    public async Task An_id_that_is_none_is_not_there(string path, string? body)
    {
        using var client = api.Client(api.First.Secret);
        var before = await api.EntriesAsync();
        foreach (var id in (string[])[Spoiling.AddressMarker, "%27%20OR%201%3D1--", "%3Cscript%3E", "..", "brd_",
            "%00", new string('a', 2000)])
        {
            var answer = await client.SayAsync(path.Replace("{0}", id, StringComparison.Ordinal), body);
            Assert.True((int)answer.StatusCode is 404 or 400 or 405, $"{id}: {(int)answer.StatusCode}");
            var text = await answer.Content.ReadAsStringAsync(Cancel);
            Assert.DoesNotContain(Spoiling.AddressMarker, text, StringComparison.Ordinal);
        }

        Assert.Equal(before, await api.EntriesAsync());
    }

    [Fact]
    public async Task Metacharacters_in_a_name_are_letters_like_any_other()
    {
        using var client = api.Client(api.Second.Secret);
        const string Name = "O'Reilly & Söhne <b>\\\"; DROP TABLE entries; -- {{7*7}} ${x} %s";
        await (await client.SayAsync("/v1/tenant/name", $$"""{"legalName":{{Calls.Name(Name)}}}""")).JsonAsync();
        var tenant = await (await client.ReadAsync("/v1/tenant")).JsonAsync();
        Assert.Equal(Name.Replace("\\\"", "\"", StringComparison.Ordinal), tenant["legalName"]!["en"]!
            .GetValue<string>());
    }

    /// <summary>True for methods that carry a body; taking away needs none.</summary>
    private static bool Changes(string method) => method is "POST" or "PUT" or "PATCH";

    private async Task<HttpResponseMessage> SendAsync(HttpClient client, string path, HttpContent content)
    {
        var address = ChangingCalls.Fill(path, api);
        using HttpRequestMessage call = new(ChangingCalls.MethodOf(address), address) { Content = content };
        return await client.SendAsync(call, Cancel);
    }

    private async Task RefusedAsync(ChangingCalls call, List<(string What, string Body)> bodies)
    {
        var before = await api.EntriesAsync();
        var logs = api.Ledger.Logs.Count;
        var address = ChangingCalls.Fill(call.Path, api);
        for (var at = 0; at < bodies.Count; at++)
        {
            var language = Languages[at % Languages.Length];
            using var client = call.Client(api, language);
            var answer = await client.SayAsync(address, bodies[at].Body);
            var text = await answer.Content.ReadAsStringAsync(Cancel);
            Assert.True(
                answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity
                    or HttpStatusCode.RequestEntityTooLarge
                    or HttpStatusCode.NotFound or HttpStatusCode.Conflict,
                $"{bodies[at].What}: {(int)answer.StatusCode} {text}");
            await answer.AnyProblemAsync();
            Assert.Equal([language], answer.Content.Headers.ContentLanguage);
            Assert.DoesNotContain(Spoiling.Marker, text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(before, await api.EntriesAsync());
        Assert.Equal(logs, api.Ledger.Logs.Count);
        Assert.DoesNotContain(api.Lines.All, line => line.Contains(Spoiling.Marker,
            StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>True for calls whose body is not JSON alone, or that anybody may make.</summary>
    private static bool HasOwnSpecs(string path) =>
        path == "/v1/receipts/verify"
        || path.EndsWith("/documents", StringComparison.Ordinal) || path.EndsWith("/package", StringComparison.Ordinal)
        || path.EndsWith("/import", StringComparison.Ordinal);

    /// <summary>A path with its parameters' names taken out.</summary>
    private static string Plain(string path) =>
        System.Text.RegularExpressions.Regex.Replace(path, "\\{[^}]*\\}|(?<=/)1(?=/)", "{}");
}
