using Microsoft.Playwright;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>The choices of a banner as a plain form: a no takes one press, as a yes does.</summary>
[Collection(ConsentCollection.Name)]
public sealed class ConsentFormSpecs(ConsentHost host)
{
    private static readonly string Choices = ConsentHost.Choices(CentreHost.Vietnamese) + "?lang=en";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task She_says_no_with_one_press_and_has_a_receipt(bool script)
    {
        var page = await host.Centre.OpenAsync(Choices, width: 390, script: script);
        Assert.Equal(0, await page.Locator("input[type=radio]:checked").CountAsync());
        Assert.DoesNotContain(
            await page.Context.CookiesAsync(), one => one.Name.Contains("device", StringComparison.Ordinal));

        // What the banner recorded for this browser elsewhere is not touched by it: she is told before she presses.
        var told = await page.Locator("#choices").EvaluateAsync<string>(
            "form => form.previousElementSibling.textContent");
        Assert.Contains("stands apart from it: change that there", told, StringComparison.Ordinal);
        await Press(page, "Reject all");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Your choices are recorded");
        await Assertions.Expect(page.Locator(".answers dd strong")).ToHaveTextAsync(["No", "No"]);
        var cookie = (await page.Context.CookiesAsync()).Single(one => one.Name == "privacycloud-device");
        Assert.True(cookie is { HttpOnly: true, SameSite: SameSiteAttribute.Lax, Value.Length: 32 });
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the receipt" }).ClickAsync();
        Assert.Contains("/receipts/rct_", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_buttons_for_no_and_yes_look_the_same()
    {
        var page = await host.Centre.OpenAsync(Choices, width: 390);
        var looks = await page.Locator(".equals").First.Locator("button").EvaluateAllAsync<string[]>("""
            all => all.map(one => {
              const [box, style] = [one.getBoundingClientRect(), getComputedStyle(one)];
              return [box.width, box.height, style.color, style.backgroundColor, style.fontSize, style.border].join();
            })
            """);

        Assert.Equal(2, looks.Length);
        Assert.Equal(looks[0], looks[1]);
    }

    [Fact]
    public async Task Saving_nothing_is_said_kindly_above_and_at_the_field()
    {
        var page = await host.Centre.OpenAsync(Choices, script: false);
        await Press(page, "Save my choices");

        await Assertions.Expect(page.Locator(".mistakes a")).ToHaveTextAsync("Choose yes or no for at least one.");
        await Assertions.Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Mistake:"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Her_age_is_asked_only_when_she_says_yes(bool script)
    {
        var page = await host.Centre.OpenAsync(Choices, width: 390, script: script);
        await TickAsync(page, ConsentHost.News, "yes");
        await TickAsync(page, ConsentHost.Visits, "no");
        await Press(page, "Save my choices");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Before you say yes");
        await page.Locator("[name=age][value=self]").CheckAsync();
        await Press(page, "Save my yes");

        await Assertions.Expect(page.Locator(".answers dd strong")).ToHaveTextAsync(["Yes", "No"]);
        await page.GotoAsync(Choices);
        await Assertions.Expect(page.Locator("#p-news [value=yes]")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("#p-visits [value=no]")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_child_says_yes_with_a_guardian_or_says_no_alone()
    {
        var page = await host.Centre.OpenAsync(Choices, script: false);
        await Press(page, "Accept all");
        await page.Locator("[name=age]").First.CheckAsync();
        await Press(page, "Save my yes");
        await Assertions.Expect(page.Locator(".mistakes a")).ToHaveCountAsync(2);

        await page.Locator("#guardian").CheckAsync();
        await page.Locator("[name=relation][value=parent]").CheckAsync();
        await Press(page, "Save my yes");
        await Assertions.Expect(page.Locator(".answers dd strong")).ToHaveTextAsync(["Yes", "Yes"]);

        await page.GotoAsync(Choices);
        await Press(page, "Reject all");
        await Assertions.Expect(page.Locator(".answers dd strong")).ToHaveTextAsync(["No", "No"]);
    }

    [Fact]
    public async Task What_changed_since_she_opened_the_page_is_shown_again_and_nothing_is_recorded()
    {
        var japanese = ConsentHost.Choices(CentreHost.Japanese) + "?lang=en";
        var page = await host.Centre.OpenAsync(japanese, script: false);
        await host.PublishAsync(CentreHost.Japanese, "jp", "We ask you anew.");
        await Press(page, "Accept all");

        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("changed since you saw it");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("We ask you anew.");
        Assert.DoesNotContain(
            await page.Context.CookiesAsync(), one => one.Name.Contains("device", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_browser_that_says_no_by_itself_is_heard()
    {
        var page = await host.Centre.OpenAsync(Choices, header: ("Sec-GPC", "1"));

        await Assertions.Expect(page.Locator(".note")).ToContainTextAsync("Your browser asks sites");
        Assert.Equal(0, await page.Locator("[value=yes]:checked").CountAsync());
    }

    [Fact]
    public async Task Sending_twice_is_one_decision()
    {
        var page = await host.Centre.OpenAsync(Choices);
        await Press(page, "Reject all");
        var first = await page.Locator(".receipt-number").InnerTextAsync();
        await page.ReloadAsync();

        Assert.Equal(first, await page.Locator(".receipt-number").InnerTextAsync());
    }

    private static Task TickAsync(IPage page, string purpose, string answer) =>
        page.Locator($"#p-{purpose} [value={answer}]").CheckAsync();

    private static Task Press(IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
}
