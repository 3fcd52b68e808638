using System.Net;
using PrivacyCloud.Conformance.Http;

namespace PrivacyCloud.Conformance.Residency;

/// <summary>A page of the other region is there, and whoever asks here is taken to it.</summary>
[Collection(CellCollection.Name)]
public sealed class ElsewherePageSpecs(TwoCells cells)
{
    [Theory(Timeout = 120_000)]
    [InlineData("vi", "Trang này nằm ở một địa chỉ khác")]
    [InlineData("ja", "このページは別のアドレスにあります")]
    [InlineData("en", "This page is at another address")]
    public async Task A_privacy_centre_is_a_link_away_in_three_languages(string language, string title)
    {
        foreach (var (here, there, other, _, _) in cells.Both)
        {
            using var client = here.Client(null, ("Accept", "text/html"), ("Accept-Language", language));
            foreach (var path in new[]
            {
                $"/centre/{other.Slug}", $"/centre/{other.Slug}/shop/ask?right=access&x=%3Cb%3E",
                $"/centre/{other.Slug}/track", $"/centre/{other.Tenant}", $"/group/{other.Group}",
                $"/group/{other.Group}/preferences",
            })
            {
                var text = await PageAsync(await client.ReadAsync(path), there, path);
                var heading = text.Replace("<wbr>", string.Empty, StringComparison.Ordinal);
                Assert.Contains($"<h1>{title}</h1>", heading, StringComparison.Ordinal);
                Assert.Contains($"<html lang=\"{language}\">", text, StringComparison.Ordinal);
                Assert.DoesNotContain("<b>", text, StringComparison.Ordinal);
            }
        }
    }

    [Fact(Timeout = 120_000)]
    public async Task The_language_in_the_address_goes_before_the_browsers()
    {
        using var client = cells.Vietnam.Client(null, ("Accept", "text/html"), ("Accept-Language", "vi"));
        var path = $"/centre/{cells.Osaka.Slug}?lang=ja";
        var text = await PageAsync(await client.ReadAsync(path), cells.Japan, path);
        Assert.Contains("<html lang=\"ja\">", text, StringComparison.Ordinal);
    }

    [Fact(Timeout = 120_000)]
    public async Task What_is_posted_to_a_page_of_the_other_region_is_not_read()
    {
        using var client = cells.Vietnam.Client(null, ("Accept", "text/html"));
        using FormUrlEncodedContent form = new([new("name", cells.OfJapan.Body)]);
        var path = $"/centre/{cells.Osaka.Slug}/shop/ask";
        await PageAsync(await client.PostAsync(path, form, Answers.Cancel), cells.Japan, path);
    }

    [Fact(Timeout = 120_000)]
    public async Task The_host_of_a_brand_leads_to_its_region_and_never_anywhere_else()
    {
        foreach (var (here, there, other, _, own) in cells.Both)
        {
            using var client = here.Client(null, ("Accept", "text/html"));
            foreach (var path in new[] { "/", "/receipts/rct_x", "//evil.example/x", "/%5Cevil.example", "/@evil" })
                await PageAsync(await AtAsync(client, other.Host, path), there, path);

            foreach (var host in new[] { own.Host, "localhost", "127.0.0.1", "evil.example", "a." + other.Host })
                Assert.Equal(HttpStatusCode.OK, (await AtAsync(client, host, "/")).StatusCode);

            Assert.Equal(HttpStatusCode.OK, (await AtAsync(client, other.Host, "/healthz")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await AtAsync(client, other.Host, "/v1/directory")).StatusCode);
            Assert.Equal(
                HttpStatusCode.OK, (await AtAsync(client, other.Host, $"/centre/{own.Slug}")).StatusCode);
        }
    }

    private static async Task<HttpResponseMessage> AtAsync(HttpClient client, string host, string path)
    {
        using HttpRequestMessage call = new(HttpMethod.Get, new Uri(client.BaseAddress!, "/").ToString()[..^1] + path);
        call.Headers.Host = host;
        return await client.SendAsync(call, Answers.Cancel);
    }

    private static async Task<string> PageAsync(HttpResponseMessage answer, Cell there, string path)
    {
        var text = await answer.Content.ReadAsStringAsync(Answers.Cancel);
        Assert.True(answer.StatusCode == HttpStatusCode.TemporaryRedirect, $"{path}: {(int)answer.StatusCode}");
        var location = answer.Headers.GetValues("Location").Single();
        Assert.Equal(there.Tap.Address.GetLeftPart(UriPartial.Authority) + path, location);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains($"<a href=\"{WebUtility.HtmlEncode(location)}\">", text, StringComparison.Ordinal);
        return text;
    }
}
