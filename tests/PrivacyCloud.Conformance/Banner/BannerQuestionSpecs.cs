using Microsoft.Playwright;
using PrivacyCloud.Conformance.Browser;

namespace PrivacyCloud.Conformance.Banner;

/// <summary>How people are asked.</summary>
[Collection(BannerCollection.Name)]
public sealed class BannerQuestionSpecs(BannerHost host)
{
    private const string NothingScrollsSideways = """
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth
          && [...document.querySelector("privacy-banner").shadowRoot.querySelectorAll(".bar, dialog")]
            .every((part) => part.scrollWidth <= part.clientWidth)
        """;

    // Alike in everything that weighs: size, row, colour, letters.
    private const string Weights = """
        () => [...document.querySelector("privacy-banner").shadowRoot.querySelectorAll(".bar .acts button")].slice(0, 2)
          .map((button) => {
            const { width, height, y } = button.getBoundingClientRect();
            const { color, backgroundColor, borderColor, font } = getComputedStyle(button);
            return JSON.stringify([width, height, y, color, backgroundColor, borderColor, font]);
          })
        """;

    private const string SmallTargets = """
        () => [...document.querySelector("privacy-banner").shadowRoot
            .querySelectorAll("button, summary, a, label, select")]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
          .map((one) => one.outerHTML.slice(0, 80))
        """;

    [Fact]
    public async Task Yes_and_no_weigh_the_same_and_no_comes_first()
    {
        var brand = await host.BrandAsync("jp");
        foreach (var width in (int[])[320, 1280])
        {
            await using var visit = await host.VisitAsync(brand, width: width);
            await Assertions.Expect(visit.Bar).ToBeVisibleAsync();
            var weights = await visit.Page.EvaluateAsync<string[]>(Weights);

            Assert.Equal(weights[0], weights[1]);
            Assert.Equal("Reject all", await visit.Bar.GetByRole(AriaRole.Button).First.InnerTextAsync());
        }
    }

    [Fact]
    public async Task The_question_names_each_purpose_and_says_which_are_sensitive()
    {
        var brand = await host.BrandAsync("vn");
        await using var visit = await host.VisitAsync(brand, width: 390);
        await Assertions.Expect(visit.Bar).ToBeVisibleAsync();
        var asked = await visit.Bar.GetByRole(AriaRole.Listitem).AllInnerTextsAsync();
        await visit.Button("Choose").ClickAsync();
        var named = await visit.Sheet.Locator(".head:has([role=switch]) .name").AllInnerTextsAsync();

        Assert.NotEmpty(asked);
        Assert.Equal(named.Select(one => one.Trim()), asked.Select(one => one.Trim()));
        Assert.Contains(asked, one => one.EndsWith("Sensitive data", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_way_to_the_privacy_centre_leads_to_the_company_and_not_back_into_the_brands_page()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await visit.Button("Choose").ClickAsync();
        var link = await visit.Sheet.GetByRole(AriaRole.Link, new() { Name = "Privacy centre" })
            .EvaluateAsync<string>("one => one.href");

        Assert.StartsWith($"{host.Api}/centre/", link, StringComparison.Ordinal);
        using var client = new HttpClient();
        using var page = await client.GetAsync(new Uri(link), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Nothing_marked_is_fetched_before_she_chose_and_nothing_moves()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await Assertions.Expect(visit.Bar).ToBeVisibleAsync();
        await visit.ChooseAsync("Reject all");

        Assert.Equal(1, visit.Configs);
        Assert.Single(visit.Sent);
        Assert.Empty(visit.Fetched);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("() => window.moved"));
    }

    [Theory]
    [InlineData("vi", "Từ chối tất cả", false)]
    [InlineData("ja", "すべて拒否する", true)]
    [InlineData("en", "Reject all", false)]
    public async Task Each_language_is_the_servers_accessible_and_fits_the_narrowest_screen(
        string language, string reject, bool dark)
    {
        var brand = await host.BrandAsync("vn");
        await using var visit = await host.VisitAsync(brand, language, width: 320, dark: dark);
        await Assertions.Expect(visit.Button(reject)).ToBeVisibleAsync();
        await LookAsync(visit);
        await visit.Bar.Locator(".wide").ClickAsync();
        await Assertions.Expect(visit.Sheet).ToBeVisibleAsync();
        await visit.Sheet.Locator("summary").Nth(1).ClickAsync();
        await LookAsync(visit);
        await visit.Sheet.Locator(".acts button").Nth(1).ClickAsync();
        await LookAsync(visit);
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.ChooseAsync(reject);
        await LookAsync(visit);
    }

    [Fact]
    public async Task Nothing_is_ticked_beforehand_and_each_purpose_tells_all()
    {
        var brand = await host.BrandAsync("vn");
        await using var visit = await host.VisitAsync(brand);
        await visit.Button("Choose").ClickAsync();

        await Assertions.Expect(visit.Sheet.GetByRole(AriaRole.Switch)).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Sheet.GetByRole(AriaRole.Switch, new() { Checked = true })).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Sheet.GetByText("Always on")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Sheet.Locator(".head .tag", new() { HasText = "Sensitive" })).ToHaveCountAsync(2);
        await visit.Sheet.Locator("summary").Last.ClickAsync();
        await Assertions.Expect(visit.Sheet.Locator("details").Last).ToContainTextAsync("A measurer (Vietnam)");
        await Assertions.Expect(visit.Sheet.Locator("details").Last).ToContainTextAsync("A year");
    }

    [Fact]
    public async Task Escape_says_nothing_and_the_question_stands()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await visit.Button("Choose").ClickAsync();
        await visit.Sheet.GetByRole(AriaRole.Switch).First.CheckAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(visit.Sheet).ToBeHiddenAsync();
        await Assertions.Expect(visit.Bar).ToBeVisibleAsync();
        Assert.Empty(visit.Sent);
        Assert.Empty(visit.Fetched);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Bar).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await Assertions.Expect(visit.Bar).ToBeVisibleAsync();
        var keys = visit.Page.Keyboard;
        await TabAsync(visit, 3);
        await Assertions.Expect(visit.Button("Choose")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(visit.Sheet.GetByRole(AriaRole.Heading).First).ToBeFocusedAsync();
        await visit.Sheet.GetByRole(AriaRole.Switch).First.FocusAsync();
        await keys.PressAsync("Space");
        await visit.Button("Save my choices").FocusAsync();
        await keys.PressAsync("Enter");
        await visit.Ages.Last.FocusAsync();
        await keys.PressAsync("Enter");

        await Assertions.Expect(visit.Back).ToBeFocusedAsync();
        await Assertions.Expect(visit.Said).Not.ToBeEmptyAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(visit.Sheet.GetByRole(AriaRole.Switch).First).ToBeCheckedAsync();
        await Assertions.Expect(visit.Sheet.GetByRole(AriaRole.Switch).Last).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_focus_stays_within_the_preference_centre()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await visit.Button("Choose").ClickAsync();
        for (var press = 0; press < 20; press++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.False(await visit.Page.EvaluateAsync<bool>("() => !!document.activeElement.closest('main')"));
        }
    }

    [Fact]
    public async Task The_way_back_is_always_there_and_a_page_may_have_its_own()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await visit.ChooseAsync("Reject all");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Back).ToBeVisibleAsync();
        await visit.Page.Locator("[data-privacy-reopen]").ClickAsync();
        await Assertions.Expect(visit.Sheet).ToBeVisibleAsync();
    }

    private static async Task TabAsync(BannerVisit visit, int times)
    {
        for (var press = 0; press < times; press++)
            await visit.Page.Keyboard.PressAsync("Tab");
    }

    private static async Task LookAsync(BannerVisit visit)
    {
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
        Assert.True(await visit.Page.EvaluateAsync<bool>(NothingScrollsSideways), "Something scrolls sideways.");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(SmallTargets));
    }
}
