using System.Net;
using System.Text.Json.Nodes;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

[Collection(ApiCollection.Name)]
public sealed class NoticeSpecs(ApiUnderTest api)
{
    private const string Config = "/v1/consent/config";

    [Fact]
    public async Task A_catalogue_grows_is_published_and_shown_at_once()
    {
        var shop = await ShopAsync(api.First);
        using var page = api.Client(shop.Publishable);
        await (await page.ReadAsync(Config)).ProblemAsync(404, "consent.notice-unknown");
        using var client = api.Client(api.First.Secret);
        await (await client.SayAsync("/v1/consent/notices", Notice(shop.Brand)))
            .ProblemAsync(422, "notice.empty");
        await DefineAsync(client, shop.Brand, "analytics");
        await PublishAsync(client, shop.Brand, version: 1);
        var config = await (await page.ReadAsync($"{Config}?lang=ja")).JsonAsync();
        Assert.Equal(1, config["notice"]!["version"]!.GetValue<int>());
        await DefineAsync(client, shop.Brand, "ai-training", "ai-training");
        await PublishAsync(client, shop.Brand, version: 2);
        config = await (await page.ReadAsync($"{Config}?lang=ja")).JsonAsync();
        Assert.Equal(["analytics", "ai-training"], Ids(config));
        await (await client.SayAsync("/v1/consent/purposes/analytics/retirement", $$"""{"brand":"{{shop.Brand}}"}"""))
            .JsonAsync();
        await PublishAsync(client, shop.Brand, version: 3);
        Assert.Equal(["ai-training"], Ids(await (await page.ReadAsync($"{Config}?lang=ja")).JsonAsync()));
        var listed = await (await client.ReadAsync($"/v1/consent/notices?brand={shop.Brand}")).JsonAsync();
        var versions = listed["items"]!;
        Assert.Equal([3, 2, 1], versions.AsArray().Select(one => one!["version"]!.GetValue<int>()));
        Assert.Null(versions[0]!["supersededAt"]);
        Assert.NotNull(versions[1]!["supersededAt"]);
    }

    [Fact]
    public async Task The_configuration_has_the_shape_that_banners_rely_on()
    {
        var shop = await PublishedAsync(api.First);
        using var page = api.Client(shop.Publishable);
        var config = await (await page.ReadAsync($"{Config}?lang=vi")).JsonAsync();
        Assert.Equal(
            [
                "brand", "language", "languages", "notice", "purposes", "layout", "texts", "since", "recheckAfter",
                "snapshot",
            ],
            config.AsObject().Select(one => one.Key));
        Assert.Equal(
            ["centreUrl", "controller", "hash", "policyUrl", "text", "title", "version"], Names(config["notice"]!));
        var purpose = config["purposes"]![0]!;
        Assert.Equal(
            ["basis", "choice", "countries", "dataCategories", "expires", "id", "name", "recipients", "required",
                "retention", "sensitive", "signals", "text"],
            Names(purpose));
        Assert.True(purpose["sensitive"]!.GetValue<bool>());
        Assert.Equal("opt-in", purpose["choice"]!.GetValue<string>());
        var layout = config["layout"]!;
        Assert.Equal(["actions", "age", "equalWeight", "gpc", "model"], Names(layout));
        Assert.True(layout["equalWeight"]!.GetValue<bool>());
        Assert.Equal(7, layout["age"]!["guardianOnlyBelow"]!.GetValue<int>());
        Assert.Equal("P7D", config["recheckAfter"]!.GetValue<string>());
        Assert.True(config["snapshot"]!.GetValue<string>().Length <= 4096);
        Assert.All(
            config["texts"]!.AsObject(), one => Assert.False(string.IsNullOrEmpty(one.Value!.GetValue<string>())));
    }

    [Theory]
    [InlineData("?lang=vi", "vi")]
    [InlineData("?lang=ja", "ja")]
    [InlineData("?lang=en-GB", "en")]
    [InlineData("?lang=fr", "en")]
    [InlineData("", "en")]
    public async Task It_speaks_the_language_asked_for_or_the_companys_first(string query, string language)
    {
        var shop = await PublishedAsync(api.First);
        using var page = api.Client(shop.Publishable);
        var config = await (await page.ReadAsync(Config + query)).JsonAsync();
        Assert.Equal(language, config["language"]!.GetValue<string>());
        Assert.Equal(language == "ja" ? "計測" : "Measuring", config["purposes"]![0]!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_a_page_has_already_is_not_sent_again()
    {
        var shop = await PublishedAsync(api.First);
        using var page = api.Client(shop.Publishable);
        for (var time = 0; time < 3; time++)
        {
            var first = await page.ReadAsync(Config, ("Origin", Founder.BrandOrigin));
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
            Assert.Equal([Founder.BrandOrigin], first.Headers.GetValues("Access-Control-Allow-Origin"));
            Assert.Equal(["Authorization", "Origin"], first.Headers.Vary.Order(StringComparer.Ordinal));
            Assert.Equal("nosniff", first.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.True(first.Headers.CacheControl!.Private);
            Assert.Contains("ETag", string.Join(',', first.Headers.GetValues("Access-Control-Expose-Headers")),
                StringComparison.Ordinal);
            var tag = first.Headers.ETag!.ToString();
            foreach (var sent in (string[])[tag, $"W/{tag}"])
            {
                var second = await page.ReadAsync(Config, ("If-None-Match", sent), ("Origin", Founder.BrandOrigin));
                Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
                Assert.Equal(tag, second.Headers.ETag!.ToString());
                Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancel));
            }

            Assert.Equal(
                HttpStatusCode.OK, (await page.ReadAsync(Config, ("If-None-Match", "\"other\""))).StatusCode);
        }
    }

    [Fact]
    public async Task Whoever_may_not_ask_may_not_ask_the_short_way_either()
    {
        var shop = await PublishedAsync(api.First);
        using var page = api.Client(shop.Publishable);
        for (var time = 0; time < 2; time++)
        {
            await (await page.ReadAsync(Config)).JsonAsync();
            await (await page.ReadAsync(Config, ("Origin", "https://evil.example.com")))
                .ProblemAsync(403, "origin.not-allowed");
            await (await page.ReadAsync($"{Config}?lang=vi&more=1")).ProblemAsync(400, "query.unknown");
        }

        using var client = api.Client(api.First.Secret);
        var origins = """{"origins":["https://other.example.com"]}""";
        await (await client.SayAsync($"/v1/brands/{shop.Brand}/origins", origins)).JsonAsync();
        await (await page.ReadAsync(Config, ("Origin", Founder.BrandOrigin))).ProblemAsync(403, "origin.not-allowed");
        await (await client.SayAsync($"/v1/keys/{shop.Key}/revocation", null)).JsonAsync();
        await (await page.ReadAsync(Config)).ProblemAsync(401, "credential.invalid");
        await (await api.Anonymous.ReadAsync(Config)).ProblemAsync(401, "credential.missing");
    }

    [Fact]
    public async Task A_secret_key_names_the_brand_and_only_one_of_its_own()
    {
        var shop = await PublishedAsync(api.First);
        using var client = api.Client(api.First.Secret);
        await (await client.ReadAsync($"{Config}?brand={shop.Brand}")).JsonAsync();
        await (await client.ReadAsync(Config)).ProblemAsync(404, "brand.unknown");
        await (await client.ReadAsync($"{Config}?brand={api.Second.Brand}")).ProblemAsync(404, "brand.unknown");
        foreach (var path in (string[])["purposes", "notices"])
        {
            await (await client.ReadAsync($"/v1/consent/{path}?brand={api.Second.Brand}"))
                .ProblemAsync(404, "brand.unknown");
            await (await client.ReadAsync($"/v1/consent/{path}")).ProblemAsync(400, "query.missing");
        }

        using var page = api.Client(shop.Publishable);
        await (await page.ReadAsync($"{Config}?brand={api.First.Brand}")).ProblemAsync(404, "brand.unknown");
        await (await page.ReadAsync($"{Config}?brand={shop.Brand}")).JsonAsync();
    }

    [Fact]
    public async Task Another_companys_catalogue_is_not_there()
    {
        using var client = api.Client(api.First.Secret);
        var before = await api.EntriesAsync();
        await (await client.SayAsync("/v1/consent/purposes/mine", Purpose(api.Second.Brand, "analytics")))
            .ProblemAsync(404, "brand.unknown");
        await (await client.SayAsync("/v1/consent/notices", Notice(api.Second.Brand)))
            .ProblemAsync(404, "brand.unknown");
        Assert.Equal(before, await api.EntriesAsync());
    }

    [Theory]
    [InlineData("\"preset\":true", "purpose.preset")]
    [InlineData("\"requires\":[\"service\"]", "purpose.tied")]
    [InlineData("\"alsoFor\":[\"ai-training\"]", "purpose.bundled")]
    [InlineData("\"required\":true", "purpose.tied")]
    public async Task What_the_law_forbids_is_refused_with_the_citation(string member, string code)
    {
        using var client = api.Client(api.First.Secret);
        var before = await api.EntriesAsync();
        var body = Purpose(api.First.Brand, "analytics").Insert(1, member + ",");
        var problem = await (await client.SayAsync("/v1/consent/purposes/forbidden", body)).ProblemAsync(422, code);
        Assert.False(string.IsNullOrEmpty(problem["citation"]!["article"]!.GetValue<string>()));
        Assert.Equal(before, await api.EntriesAsync());
    }

    [Theory]
    [InlineData("\"dataCategories\":[null]")]
    [InlineData("\"recipients\":[null]")]
    [InlineData("\"countries\":[null]")]
    [InlineData("\"requires\":[null]")]
    [InlineData("\"alsoFor\":[null]")]
    [InlineData("\"signals\":[\"everything\"]")]
    [InlineData("\"kind\":\"anything\"")]
    [InlineData("\"kind\":1")]
    public async Task A_list_with_a_hole_or_a_word_nobody_knows_is_unreadable(string member)
    {
        using var client = api.Client(api.First.Secret);
        var body = JsonNode.Parse(Purpose(api.First.Brand, "analytics"))!.AsObject();
        body.Remove(member[1..member.IndexOf('"', 1)]);
        var text = body.ToJsonString().Insert(1, member + ",");
        await (await client.SayAsync("/v1/consent/purposes/holes", text)).ProblemAsync(400, "body.unreadable");
    }

    [Theory]
    [InlineData("Upper")]
    [InlineData("1st")]
    [InlineData("under_score")]
    [InlineData("a%20b")]
    [InlineData("%E2%80%AEx")]
    public async Task A_code_that_is_none_is_not_there(string code)
    {
        using var client = api.Client(api.First.Secret);
        await (await client.SayAsync($"/v1/consent/purposes/{code}", Purpose(api.First.Brand, "analytics")))
            .ProblemAsync(404, "purpose.unknown");
    }

    [Fact]
    public async Task Sixteen_publications_in_parallel_make_one_version()
    {
        var shop = await ShopAsync(api.Second);
        using var client = api.Client(api.Second.Secret);
        await DefineAsync(client, shop.Brand, "marketing-email", "marketing-email");
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(
            _ => client.SayAsync("/v1/consent/notices", Notice(shop.Brand), ("Idempotency-Key", "once"))));
        Assert.All(answers, one => Assert.Equal(HttpStatusCode.Created, one.StatusCode));
        var bodies = await Task.WhenAll(answers.Select(one => one.Content.ReadAsStringAsync(Cancel)));
        Assert.Single(bodies.Distinct());
        var versions = await (await client.ReadAsync($"/v1/consent/notices?brand={shop.Brand}")).JsonAsync();
        Assert.Single(versions["items"]!.AsArray());
    }

    [Fact]
    public async Task Purposes_are_listed_in_pages_by_their_codes()
    {
        var shop = await ShopAsync(api.First);
        using var client = api.Client(api.First.Secret);
        foreach (var code in (string[])["c", "a", "b"])
            await DefineAsync(client, shop.Brand, code);

        var path = $"/v1/consent/purposes?brand={shop.Brand}&limit=2";
        var first = await (await client.ReadAsync(path)).JsonAsync();
        Assert.Equal(["a", "b"], first["items"]!.AsArray().Select(one => one!["code"]!.GetValue<string>()));
        var second = await (await client.ReadAsync($"{path}&cursor={first["next"]}")).JsonAsync();
        Assert.Equal(["c"], second["items"]!.AsArray().Select(one => one!["code"]!.GetValue<string>()));
        Assert.Null(second["next"]);
    }

    private static string Purpose(Domain.Ids.BrandId brand, string kind) => $$"""
        {"brand":"{{brand}}","kind":"{{kind}}","name":{"en":"Measuring","vi":"Measuring","ja":"計測"},
         "text":{{Calls.Name("Counts visits")}},"basis":"consent","retention":{{Calls.Name("A year")}},
         "dataCategories":[{"code":"online-tracking","name":{{Calls.Name("Visits")}},"sensitive":true}]}
        """;

    private static string Notice(Domain.Ids.BrandId brand) =>
        $$"""{"brand":"{{brand}}","title":{{Calls.Name("Privacy")}},"text":{{Calls.Name("You decide")}}}""";

    private static IEnumerable<string> Ids(JsonNode config) =>
        config["purposes"]!.AsArray().Select(one => one!["id"]!.GetValue<string>());

    private static IEnumerable<string> Names(JsonNode node) =>
        node.AsObject().Select(one => one.Key).Order(StringComparer.Ordinal);

    private static async Task DefineAsync(
        HttpClient client, Domain.Ids.BrandId brand, string code, string kind = "analytics") =>
        await (await client.SayAsync($"/v1/consent/purposes/{code}", Purpose(brand, kind))).JsonAsync();

    private static async Task PublishAsync(HttpClient client, Domain.Ids.BrandId brand, int version)
    {
        var done = await (await client.SayAsync("/v1/consent/notices", Notice(brand)))
            .JsonAsync(HttpStatusCode.Created);
        Assert.Equal(version, done["notice"]!.GetValue<int>());
    }

    private async Task<NewShop> PublishedAsync(FoundedTenant tenant)
    {
        var shop = await ShopAsync(tenant);
        using var client = api.Client(tenant.Secret);
        await DefineAsync(client, shop.Brand, "analytics");
        await PublishAsync(client, shop.Brand, version: 1);
        return shop;
    }

    /// <summary>A brand of its own, so that specs do not meet in one catalogue.</summary>
    private async Task<NewShop> ShopAsync(FoundedTenant tenant)
    {
        using var client = api.Client(tenant.Secret);
        var slug = $"shop-{Guid.NewGuid():n}"[..30];
        var body = $$"""{"slug":"{{slug}}","name":{{Calls.Name("Shop")}},"origins":["{{Founder.BrandOrigin}}"]}""";
        var brand = await (await client.SayAsync("/v1/brands", body)).JsonAsync(HttpStatusCode.Created);
        var id = brand["id"]!.GetValue<string>();
        var key = await (await client.SayAsync("/v1/keys", $$"""{"kind":"publishable","brand":"{{id}}"}"""))
            .JsonAsync(HttpStatusCode.Created);
        Assert.True(Domain.Ids.BrandId.TryParse(id, out var parsed));
        return new(parsed, key["id"]!.GetValue<string>(), key["secret"]!.GetValue<string>());
    }

    private sealed record NewShop(Domain.Ids.BrandId Brand, string Key, string Publishable);
}
