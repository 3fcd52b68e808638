using Microsoft.Playwright;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>What holds for every public page.</summary>
[Collection(PagesCollection.Name)]
public sealed class EveryPageSpecs(PagesHost host)
{
    private const string NothingScrollsSideways =
        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    // What can be pressed and is no link within a sentence is big enough for a thumb.
    private const string SmallTargets = """
        () => [...document.querySelectorAll('button, select, input:not([type=checkbox]), .tick, nav a')]
          .filter(e => e.offsetParent && !e.matches('.unseen, [type=hidden]'))
          .filter(e => e.getBoundingClientRect().height < 43.5).map(e => e.outerHTML.slice(0, 80))
        """;

    public static TheoryData<string> Pages { get; } =
    [
        "/",
        "/deadlines",
        "/deadlines?jurisdiction=jp&duty=breach.authority-preliminary&from=2026-09-18T10:00",
        "/deadlines?jurisdiction=vn&duty=&from=x",
        "/open-questions",
        "/jurisdictions/jp",
        "/nothing-here",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible(string path)
    {
        var page = await host.OpenAsync(With(path, "vi"));
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task An_answer_is_accessible_in_every_other_language_and_in_the_dark(string language)
    {
        var page = await host.OpenAsync(With(Pages.ElementAt(2).Data, language));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_the_narrowest_screen(string path)
    {
        foreach (var language in (string[])["vi", "ja", "en"])
        {
            var page = await host.OpenAsync(With(path, language), width: 320);
            Assert.True(
                await page.EvaluateAsync<bool>(NothingScrollsSideways), $"{path} in {language} scrolls sideways.");
            Assert.Empty(await page.EvaluateAsync<string[]>(SmallTargets));
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_one_heading_a_title_and_breaks_no_rule_of_its_own(string path)
    {
        var page = await host.OpenAsync("about:blank");
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        var answer = await page.GotoAsync(With(path, "en"));

        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Contains("PrivacyCloud", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(said, text => text.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Contains("default-src 'none'", answer!.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.Equal("no-referrer", answer.Headers["referrer-policy"]);
        Assert.Equal("nosniff", answer.Headers["x-content-type-options"]);
    }

    [Theory]
    [InlineData("vi-VN", "vi")]
    [InlineData("ja-JP", "ja")]
    [InlineData("fr-FR", "en")]
    public async Task Without_a_choice_the_browser_decides_the_language(string browser, string language)
    {
        var page = await host.OpenAsync("/", language: browser);

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", language);
    }

    [Fact]
    public async Task The_style_sheet_may_be_kept_for_ever()
    {
        var page = await host.OpenAsync("/");
        var style = await page.Locator("link[rel=stylesheet]").GetAttributeAsync("href");
        var answer = await page.APIRequest.GetAsync(host.Address + style);

        Assert.Equal(200, answer.Status);
        Assert.Contains("immutable", answer.Headers["cache-control"], StringComparison.Ordinal);
        Assert.InRange((await answer.BodyAsync()).Length, 1, 15 * 1024);
    }

    [Fact]
    public async Task Each_open_question_and_rule_can_be_pointed_at()
    {
        var page = await host.OpenAsync("/open-questions?lang=en");
        await page.Locator("#jp-without-delay").ScrollIntoViewIfNeededAsync();
        await page.Locator("#jp-readings-1 code").ClickAsync();

        Assert.Contains("/jurisdictions/jp?lang=en#", page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator(":target").CountAsync());
    }

    private static string With(string path, string language) =>
        path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language;
}
