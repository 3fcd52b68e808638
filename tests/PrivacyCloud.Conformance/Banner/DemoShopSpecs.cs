using Microsoft.Playwright;
using PrivacyCloud.Conformance.Browser;
using PrivacyCloud.Conformance.Crash;

namespace PrivacyCloud.Conformance.Banner;

/// <summary>The demo's shop in the real host: what runs after a no, and after a yes.</summary>
[Collection(BannerCollection.Name)]
public sealed class DemoShopSpecs
{
    private const string Chromium = "/usr/bin/chromium";
    private const string Ran = "tr.ran";

    private static readonly (string Brand, string Language)[] Shops =
        [("fpt-cloud", "vi"), ("fpt-japan", "ja"), ("htek-hosting", "en")];

    [Fact(Timeout = 240_000)]
    public async Task After_a_no_only_the_cart_runs_and_after_a_yes_everything_does()
    {
        Assert.SkipUnless(File.Exists(Chromium), $"Chromium is not installed at {Chromium}.");
        using var folder = await LoadedDemo.CopyAsync();
        await using var host = HostProcess.Serve(folder.Path);
        var address = await host.ReadyAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--no-first-run"] });

        foreach (var (brand, language) in Shops)
        {
            var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 320, Height = 800 } });
            page.SetDefaultTimeout(20_000);
            List<string> complaints = [];
            page.Console += (_, said) => complaints.Add(said.Text);
            await page.GotoAsync(new Uri(address, $"/demo/shop/{brand}?lang={language}").ToString());
            Assert.SkipWhen(await page.Locator("main [role=alert]").CountAsync() > 0, "The banner was not built.");
            await RefuseAsync(page);
            await AllowAsync(page);

            Assert.Empty(complaints);
            await page.Context.CloseAsync();
        }
    }

    private static async Task RefuseAsync(IPage page)
    {
        await page.Locator("privacy-banner .bar .acts button").First.ClickAsync();
        await Assertions.Expect(page.Locator("privacy-banner .said")).Not.ToBeEmptyAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("privacy-banner .back")).ToBeVisibleAsync();

        await Assertions.Expect(page.Locator(Ran)).ToHaveAttributeAsync("data-tag", "cart");
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    private static async Task AllowAsync(IPage page)
    {
        await page.Locator("[data-privacy-reopen]").ClickAsync();
        await page.Locator("privacy-banner dialog .acts button").Nth(1).ClickAsync();
        var ages = page.Locator("privacy-banner .list button:not(.wide)");
        if (await ages.CountAsync() > 0)
            await ages.Last.ClickAsync();

        await Assertions.Expect(page.Locator(Ran)).ToHaveCountAsync(await page.Locator("tr[data-tag]").CountAsync());
    }
}
