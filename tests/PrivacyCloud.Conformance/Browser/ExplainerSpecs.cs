using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>A privacy officer in a hurry asks for a deadline.</summary>
[Collection(PagesCollection.Name)]
public sealed class ExplainerSpecs(PagesHost host)
{
    private const string TetErasure = "/deadlines?jurisdiction=vn&duty=request.erasure&from=2026-02-12T10:00&lang=";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task She_finds_the_date_from_an_empty_form(bool script)
    {
        var page = await host.OpenAsync("/deadlines?lang=en", script: script);
        await ChooseAsync(page, "#jurisdiction", "jp", "Show its duties");
        await ChooseAsync(page, "#duty", "breach.authority-final", "Show its circumstances");
        await page.Locator("#from").FillAsync("2026-08-24T10:00");
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the deadline" }).ClickAsync();

        await Assertions.Expect(page.Locator(".date time").First).ToHaveTextAsync("Thursday 24 September 2026");
        Assert.Contains("from=2026-08-24T10%3A00", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Monday 23 February 2026", "Lunar New Year")]
    [InlineData("vi", "Thứ Hai, 23/02/2026", "Tết Nguyên đán")]
    [InlineData("ja", "2026年2月23日（月曜日）", "テト")]
    public async Task Each_day_off_is_named_in_her_language(string language, string due, string holiday)
    {
        var page = await host.OpenAsync(TetErasure + language);

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Assertions.Expect(page.Locator(".date time").First).ToHaveTextAsync(due);
        var named = page.Locator(".month").First.Locator(".skipped .why", new() { HasText = holiday });
        await Assertions.Expect(named.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        var page = await host.OpenAsync(
            "/deadlines?jurisdiction=vn&duty=request.access&show=form&lang=en", script: false);
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Locator("#from").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#answer")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_mistake_is_said_above_and_at_its_field_and_what_she_typed_stays(bool script)
    {
        var page = await host.OpenAsync(
            "/deadlines?jurisdiction=vn&duty=&from=2026-02-31%3Cb%3E&lang=en", script: script);

        await Assertions.Expect(page.Locator(".mistakes")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#from")).ToHaveValueAsync("2026-02-31<b>");
        await Assertions.Expect(page.Locator("#from-problem")).ToContainTextAsync("2026-02-12T10:00");
        await page.Locator(".mistakes a").First.ClickAsync();
        await Assertions.Expect(page.Locator("#duty")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task With_script_a_mistake_is_swapped_in_and_gets_the_focus()
    {
        var page = await host.OpenAsync("/deadlines?lang=en");
        Assert.SkipWhen(
            await page.Locator("script").CountAsync() == 0, "The script was not built: ./build.sh test does.");
        await page.Locator("#from").FillAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the deadline" }).ClickAsync();

        await Assertions.Expect(page.Locator(".mistakes")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_link_in_an_answer_gives_the_same_answer()
    {
        var page = await host.OpenAsync(TetErasure + "en&circumstance=processor&extended=true");
        var before = await page.Locator("#answer .clock").AllInnerTextsAsync();
        await page.Locator(".share a").ClickAsync();

        Assert.NotEmpty(before);
        Assert.Contains("from=2026-02-12T10%3A00%3A00%2B07%3A00", page.Url, StringComparison.Ordinal);
        Assert.Equal(before, await page.Locator("#answer .clock").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Both_readings_are_told_and_drawn()
    {
        var page = await host.OpenAsync(
            "/deadlines?jurisdiction=jp&duty=breach.authority-preliminary&from=2026-09-14T10:00&lang=en");

        await Assertions.Expect(page.Locator(".date time")).ToHaveTextAsync("Friday 18 September 2026");
        await Assertions.Expect(page.Locator("p.workto")).ToContainTextAsync("Work to Wednesday 16 September 2026.");
        await Assertions.Expect(page.Locator(".day.workto time").First).ToHaveTextAsync("Wed 16");
        await Assertions.Expect(page.Locator(".day.due").Last).ToContainTextAsync("Fri 18");
    }

    [Fact]
    public async Task Another_language_keeps_the_question()
    {
        var page = await host.OpenAsync(TetErasure + "en");
        await page.GetByRole(AriaRole.Link, new() { Name = "日本語" }).ClickAsync();

        await Assertions.Expect(page.Locator(".date time").First).ToHaveTextAsync("2026年2月23日（月曜日）");
    }

    private static async Task ChooseAsync(IPage page, string list, string value, string button)
    {
        await page.Locator(list).SelectOptionAsync(value);
        if (await page.GetByRole(AriaRole.Button, new() { Name = button }).IsVisibleAsync())
        {
            await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        }

        // The form says for which jurisdiction and duty it was made.
        await Assertions.Expect(page.Locator("input[name=shown]")).ToHaveValueAsync(new Regex(Regex.Escape(value)));
    }
}
