using Microsoft.Playwright;
using PrivacyCloud.Domain.Staff;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>An administrator links the organisation's directory and takes it back, with script and without.</summary>
public sealed class DirectoryPageSpecs(WorkHost host) : IClassFixture<WorkHost>
{
    private const string Directory = "0198a1b2-0000-7000-8000-0000000000d1";
    private const string NoScript = "vi";
    private const string Start = "/work/staff/directory";

    [Theory]
    [InlineData("vi")]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task A_directory_is_linked_and_taken_back_after_being_told_what_that_does(string language)
    {
        var page = await host.SignInAsync(
            host.Second, StaffRole.TenantAdmin, script: language != NoScript, width: 390, language: language);
        await page.GotoAsync($"/work/staff?lang={language}");
        await page.Locator($"a[href^='{Start}']").ClickAsync();
        await LookAsync(page, 1, "none", language);
        await page.Locator("#directory").FillAsync("acme.example");
        await page.Locator("form.door button").ClickAsync();
        Assert.Equal(1, await page.Locator("#directory-problem").CountAsync());
        Assert.Equal("acme.example", await page.Locator("#directory").InputValueAsync());
        await LookAsync(page, 2, "unfit", language);
        await page.Locator("#directory").FillAsync($" {Directory.ToUpperInvariant()} ");
        await page.Locator("form.door button").ClickAsync();
        Assert.Equal(Directory, await page.Locator("dd#directory").InnerTextAsync());
        Assert.Equal(1, await page.Locator("[role=status]").CountAsync());
        await LookAsync(page, 3, "linked", language);
        await page.Locator($"a[href^='{Start}/end']").ClickAsync();
        await LookAsync(page, 4, "asked", language);
        await page.Locator("main form button").ClickAsync();
        Assert.Equal(1, await page.Locator("[role=status]").CountAsync());
        Assert.Equal(1, await page.Locator("input#directory").CountAsync());
        await LookAsync(page, 5, "ended", language);
    }

    [Fact]
    public async Task Whoever_is_no_administrator_sees_none_of_it()
    {
        var page = await host.SignInAsync(host.First, StaffRole.CaseHandler);
        Assert.Equal(403, (await page.GotoAsync(Start))!.Status);
        Assert.Equal(403, (await page.GotoAsync($"{Start}/end"))!.Status);
    }

    private static async Task LookAsync(IPage page, int at, string name, string language)
    {
        await WorkPagesSpecs.KeepAsync(page, $"directory/{name}", language, "narrow");
        Assert.True(await page.EvaluateAsync<bool>(WorkPagesSpecs.NothingScrollsSideways), $"{name} in {language}");
        if (language == (at % 2 == 0 ? "ja" : "en"))
            Assert.Empty(await Axe.ViolationsAsync(page));

        await page.SetViewportSizeAsync(1280, 900);
        await WorkPagesSpecs.KeepAsync(page, $"directory/{name}", language, "wide");
        await page.SetViewportSizeAsync(390, 900);
    }
}
