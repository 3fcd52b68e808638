using Microsoft.Playwright;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>What holds for every page of a privacy centre.</summary>
[Collection(CentreCollection.Name)]
public sealed class CentrePageSpecs(CentreHost host)
{
    private const string NothingScrollsSideways =
        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    private const string SmallTargets = """
        () => [...document.querySelectorAll('button, select, input:not([type=checkbox], [type=radio]), .tick, nav a')]
          .filter(e => e.offsetParent && !e.matches('.unseen, [type=hidden]'))
          .filter(e => e.getBoundingClientRect().height < 43.5).map(e => e.outerHTML.slice(0, 80))
        """;

    public static TheoryData<string> Pages { get; } =
    [
        $"/centre/{CentreHost.Vietnamese}",
        $"/centre/{CentreHost.Japanese}/{CentreHost.Brand}",
        $"/centre/{CentreHost.Japanese}/form-to-print",
        $"/centre/{CentreHost.Vietnamese}/{CentreHost.Brand}/ask?right=access",
        $"/centre/{CentreHost.Japanese}/{CentreHost.Brand}/ask",
        $"/centre/{CentreHost.Vietnamese}/track",
        $"/group/{CentreHost.Group}?wish=delete",
        "/centre/nobody-here",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_and_fits_the_narrowest_screen_in_every_language(string path)
    {
        foreach (var language in Axe.Languages)
        {
            var page = await host.OpenAsync(With(path, language), width: 320);
            if (Axe.LooksAt(path.Length, language))
                Assert.Empty(await Axe.ViolationsAsync(page));

            Assert.True(
                await page.EvaluateAsync<bool>(NothingScrollsSideways), $"{path} in {language} scrolls sideways.");
            Assert.Empty(await page.EvaluateAsync<string[]>(SmallTargets));
            Assert.Equal(1, await page.Locator("h1").CountAsync());
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_pages_that_answer_a_form_are_accessible_too()
    {
        foreach (var language in (string[])["vi", "ja", "en"])
        {
            var page = await host.OpenAsync(
                With($"/centre/{CentreHost.Vietnamese}/{CentreHost.Brand}/ask?right=erasure", language), width: 320);
            await page.Locator(".ask > button.primary").ClickAsync();
            await LookAsync(page);
            await page.Locator("#name").FillAsync("Lan");
            await page.Locator("#email").FillAsync($"axe-{language}@example.com");
            await page.Locator(".ask > button.primary").ClickAsync();
            await LookAsync(page);
            await page.Locator("button[value=send]").ClickAsync();
            await Assertions.Expect(page.Locator("#secret")).ToBeVisibleAsync();
            await LookAsync(page);
            await page.Locator("#code").FillAsync(await host.CodeForAsync($"axe-{language}@example.com"));
            await page.Locator(".code-step button.primary").ClickAsync();
            await page.Locator("a.primary").ClickAsync();
            await Assertions.Expect(page.Locator("#message")).ToBeVisibleAsync();
            await LookAsync(page);
            await page.Context.CloseAsync();
        }
    }

    private static async Task LookAsync(IPage page)
    {
        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.True(await page.EvaluateAsync<bool>(NothingScrollsSideways), $"{page.Url} scrolls sideways.");
        Assert.Empty(await page.EvaluateAsync<string[]>(SmallTargets));
    }

    private static string With(string path, string language) =>
        path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language;
}
