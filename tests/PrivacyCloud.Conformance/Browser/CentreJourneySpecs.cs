using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>A person asks for her data, shows who she is, writes, and takes it back; with script and without.</summary>
[Collection(CentreCollection.Name)]
public sealed class CentreJourneySpecs(CentreHost host)
{
    private const string Track = $"/centre/{CentreHost.Vietnamese}/track?lang=en";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task She_asks_shows_who_she_is_writes_and_takes_it_back(bool script)
    {
        var address = $"lan-{(script ? "with" : "without")}@example.com";
        var page = await host.OpenAsync($"/centre/{CentreHost.Vietnamese}/{CentreHost.Brand}?lang=en", script: script);
        await page.Locator(".rights h3 a").First.ClickAsync();
        await FillAsync(page, address);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Check your answers");
        await Assertions.Expect(page.Locator(".answers")).ToContainTextAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send the request" }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("We have your request");
        var (number, secret) = await KeysAsync(page);
        Assert.DoesNotContain(secret, page.Url, StringComparison.Ordinal);
        await page.Locator("#code").FillAsync("00000000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        await Assertions.Expect(page.Locator("#code-problem")).ToContainTextAsync("You have 4 more tries");
        await Assertions.Expect(page.Locator("#secret")).ToHaveTextAsync(secret);

        await page.Locator("#code").FillAsync(await host.CodeForAsync(address));
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("It is shown that it is you");

        await TrackAsync(page, number, secret);
        await OpenDoorAsync(page, address);
        await page.Locator("#message").FillAsync("Xin chào, tôi muốn biết thêm.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#messages ~ .rows")).ToContainTextAsync("Xin chào, tôi muốn biết thêm.");
        await WithdrawAsync(page);
    }

    [Fact]
    public async Task A_link_with_number_and_secret_behind_the_hash_fills_the_form_and_leaves_no_trace()
    {
        var page = await host.OpenAsync(Track + "#7KQ4-2M9X-3CDP.ABCDE-FGHJK-LMNPQ-RSTUV");
        Assert.SkipWhen(await page.Locator("script").CountAsync() == 0, "The script was not built.");

        await Assertions.Expect(page.Locator("#number")).ToHaveValueAsync("7KQ4-2M9X-3CDP");
        await Assertions.Expect(page.Locator("#secret")).ToHaveValueAsync("ABCDE-FGHJK-LMNPQ-RSTUV");
        Assert.DoesNotContain("#", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_twice_makes_one_request()
    {
        var page = await host.OpenAsync(
            $"/centre/{CentreHost.Vietnamese}/{CentreHost.Brand}/ask?right=erasure&lang=en");
        await FillAsync(page, "twice@example.com");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send the request" }).ClickAsync();
        var first = await KeysAsync(page);
        await page.ReloadAsync();

        Assert.Equal(first, await KeysAsync(page));
    }

    [Fact]
    public async Task What_must_be_mended_is_said_above_and_at_its_field_and_what_she_typed_stays()
    {
        var page = await host.OpenAsync(
            $"/centre/{CentreHost.Vietnamese}/{CentreHost.Brand}/ask?lang=en", script: false);
        await page.Locator("#name").FillAsync("Lan <b>");
        await page.Locator("#email").FillAsync("nothing");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();

        await Assertions.Expect(page.Locator(".mistakes a")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("#name")).ToHaveValueAsync("Lan <b>");
        await Assertions.Expect(page.Locator("#email")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex("^Mistake:"));
    }

    [Fact]
    public async Task Of_a_group_each_company_is_asked_by_itself_and_one_that_fails_takes_nothing_away()
    {
        var page = await host.OpenAsync($"/group/{CentreHost.Group}?wish=see&lang=en");
        Assert.SkipWhen(await page.Locator("script").CountAsync() == 0, "The script was not built.");
        await page.RouteAsync($"**/centre/{CentreHost.Japanese}/**/ask.json*", route => route.AbortAsync());
        await page.Locator("#name").FillAsync("Lan");
        await page.Locator("#email").FillAsync("group@example.com");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send to each company" }).ClickAsync();

        await Assertions.Expect(page.Locator($"[data-company={CentreHost.Vietnamese}] .keys dd")).ToHaveCountAsync(2);
        var failed = page.Locator($"[data-company={CentreHost.Japanese}]");
        await Assertions.Expect(failed).ToContainTextAsync("could not be reached");
        await page.UnrouteAllAsync();
        await failed.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(failed.Locator(".keys dd")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Without_script_a_group_is_a_list_of_links_that_carry_only_right_and_language()
    {
        var page = await host.OpenAsync($"/group/{CentreHost.Group}?wish=delete&lang=ja", script: false);
        var links = await page.Locator(".companies a.row-link").EvaluateAllAsync<string[]>(
            "all => all.map(a => a.getAttribute('href'))");

        Assert.Equal(
            [
                $"/centre/{CentreHost.Vietnamese}/{CentreHost.Brand}/ask?right=vn.erasure&lang=ja",
                $"/centre/{CentreHost.Japanese}/{CentreHost.Brand}/ask?right=jp.cessation-of-use&lang=ja",
            ],
            links);
    }

    private static async Task FillAsync(IPage page, string address)
    {
        await page.Locator("#name").FillAsync("Nguyễn Thị Ví Dụ");
        await page.Locator("#email").FillAsync(address);
        await page.Locator("#details").FillAsync("Tất cả dữ liệu.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
    }

    private static async Task<(string Number, string Secret)> KeysAsync(IPage page) =>
        (await page.Locator("#number").InnerTextAsync(), await page.Locator("#secret").InnerTextAsync());

    private static async Task TrackAsync(IPage page, string number, string secret)
    {
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(Track);
        await page.Locator("#number").FillAsync(number.Replace("-", " ", StringComparison.Ordinal));
        await page.Locator("#secret").FillAsync(secret.Replace("-", "", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(number);
        Assert.Equal(0, await page.Locator("#message").CountAsync());
    }

    private async Task OpenDoorAsync(IPage page, string address)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Send me a code" }).ClickAsync();
        await page.Locator("#code").FillAsync(await host.CodeForAsync(address, mails: 2));
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
    }

    private static async Task WithdrawAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Take the request back") }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, take it back" }).ClickAsync();
        await Assertions.Expect(page.Locator(".standing").First).ToHaveTextAsync("You took it back");
    }
}
