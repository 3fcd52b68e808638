using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Conformance.Banner;

/// <summary>How pages get the script.</summary>
[Collection(BannerCollection.Name)]
public sealed class BannerServingSpecs(BannerHost host)
{
    private const int BytesMax = 12 * 1024;
    private const string Newest = "/banner/v1/privacy-banner.js";

    [Fact]
    public async Task The_script_is_what_its_address_and_integrity_say_and_may_be_kept_for_ever()
    {
        var (version, url, integrity) = await ManifestAsync();
        using var answer = await GetAsync(url);
        var script = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal($"/banner/v1/{version}/privacy-banner.js", url);
        Assert.Equal(integrity, "sha384-" + Convert.ToBase64String(SHA384.HashData(script)));
        Assert.StartsWith(version, Convert.ToHexStringLower(SHA256.HashData(script)), StringComparison.Ordinal);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(["cross-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task It_goes_over_the_line_in_twelve_kilobytes_at_most_and_is_not_sent_twice()
    {
        await ManifestAsync();
        using var answer = await GetAsync(Newest, ("Accept-Encoding", "gzip, br"));

        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.InRange(answer.Content.Headers.ContentLength!.Value, 1, BytesMax);
        Assert.DoesNotContain("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        using var again = await GetAsync(
            Newest, ("Accept-Encoding", "gzip, br"), ("If-None-Match", answer.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task A_version_that_is_not_there_is_no_other_one()
    {
        await ManifestAsync();
        using var answer = await GetAsync("/banner/v1/0123456789abcdef/privacy-banner.js");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_server_says_that_it_honours_global_privacy_control()
    {
        using var answer = await GetAsync("/.well-known/gpc.json");
        var said = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

        Assert.True(said["gpc"]!.GetValue<bool>());
        Assert.Equal("2026-11-22", said["lastUpdate"]!.GetValue<string>());
    }

    private async Task<(string Version, string Url, string Integrity)> ManifestAsync()
    {
        using var answer = await GetAsync("/banner/v1/manifest.json");
        Assert.SkipWhen(
            answer.StatusCode == HttpStatusCode.NotFound, "The banner was not built: ./build.sh test does.");
        var said = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        string Of(string member) => said[member]!.GetValue<string>();
        return (Of("version"), Of("url"), Of("integrity"));
    }

    private async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient { BaseAddress = new(host.Api) };
        using var call = Http.Calls.Of(HttpMethod.Get, path, json: null, headers);
        return await client.SendAsync(call, TestContext.Current.CancellationToken);
    }
}
