using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Consents.Doors;
using PrivacyCloud.Runtime.Json;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>She sees what she decided, takes it back, decides anew, takes it along and leaves.</summary>
[Collection(ConsentCollection.Name)]
public sealed class ConsentJourneySpecs(ConsentHost host)
{
    private const string NothingScrollsSideways =
        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    private static readonly string Preferences = ConsentHost.Preferences(CentreHost.Vietnamese) + "?lang=en";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task She_comes_in_by_code_takes_back_a_yes_and_leaves(bool script)
    {
        var address = $"journey-{(script ? "with" : "without")}@example.com";
        await GiveAsync(address);
        var page = await host.Centre.OpenAsync(Preferences, width: 390, script: script);
        await page.Locator("#email").FillAsync(address);
        await Press(page, "Send me a code");
        await page.Locator("#code").FillAsync("0000 0000");
        await Press(page, "Confirm");
        await Assertions.Expect(page.Locator("#code-problem")).ToContainTextAsync("4 more tries");
        await page.Locator("#code").FillAsync(await host.Centre.CodeForAsync(address));
        await Press(page, "Confirm");

        await Assertions.Expect(page.Locator(".given")).ToContainTextAsync("Yes, since");
        await Press(page, "Take back my yes");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Your no is recorded");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Taken back on");
        await Assertions.Expect(page.Locator(".happened li")).ToHaveCountAsync(2);
        await Press(page, "No to everything");
        await Assertions.Expect(page.Locator(".not-given")).ToHaveCountAsync(2);
        await Press(page, "Close this page safely");
        await page.GotoAsync(Preferences);
        await Assertions.Expect(page.Locator("#email")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Behind_the_code_a_yes_is_hers_on_every_device_and_a_mere_claim_does_not_undo_a_no()
    {
        const string address = "verified@example.com";
        var page = await InAsync(address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Read all and decide anew" }).ClickAsync();
        await Press(page, "Accept all");
        await page.Locator("[name=age][value=self]").CheckAsync();
        await Press(page, "Save my yes");
        await Assertions.Expect(page.Locator(".answers dd strong")).ToHaveTextAsync(["Yes", "Yes"]);
        await page.GetByRole(AriaRole.Link, new() { Name = "All my choices" }).ClickAsync();
        await Assertions.Expect(page.Locator(".given")).ToHaveCountAsync(2);

        var company = await host.CompanyAsync(CentreHost.Vietnamese);
        var answer = await host.Centre.Services.GetRequiredService<ConsentReading>().CheckAsync(
            company.Log, Mark.Read(MarkKind.Email, address)!, PurposeCode.Parse(ConsentHost.News),
            company.Brands[0].Id, Instant.FromDateTimeOffset(DateTimeOffset.UtcNow), false, CancellationToken.None);
        Assert.True(answer is { Granted: true, Assurance: Assurance.Verified });
    }

    [Fact]
    public async Task What_she_takes_along_is_canonical_and_names_nobody()
    {
        const string address = "download@example.com";
        await GiveAsync(address);
        var page = await InAsync(address);
        var answer = await page.APIRequest.GetAsync(
            host.Centre.Address + ConsentHost.Preferences(CentreHost.Vietnamese) + "/download");
        var bytes = await answer.BodyAsync();

        Assert.True(CanonicalJson.IsCanonical(bytes));
        Assert.DoesNotContain("@", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(bytes);
        Assert.NotEmpty(json.RootElement.GetProperty("receipts").EnumerateArray());
        Assert.NotEmpty(json.RootElement.GetProperty("history").EnumerateArray());
    }

    [Fact]
    public async Task A_link_with_its_secret_behind_the_hash_fills_the_form_and_leaves_no_trace()
    {
        var page = await host.Centre.OpenAsync(Preferences + "#ABCDE-FGHJK-MNPQR-STVWX");
        Assert.SkipWhen(await page.Locator("script").CountAsync() == 0, "The script was not built.");

        await Assertions.Expect(page.Locator("#link")).ToHaveValueAsync("ABCDE-FGHJK-MNPQR-STVWX");
        Assert.DoesNotContain("#", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_a_group_each_company_is_asked_by_itself_and_one_that_fails_takes_nothing_away()
    {
        const string address = "everywhere@example.com";
        await GiveAsync(address);
        var page = await host.Centre.OpenAsync($"/group/{CentreHost.Group}/preferences?lang=en", width: 390);
        Assert.SkipWhen(await page.Locator("script").CountAsync() == 0, "The script was not built.");
        await page.RouteAsync($"**/centre/{CentreHost.Japanese}/**/code.json*", route => route.AbortAsync());
        await page.Locator("#email").FillAsync(address);
        await Press(page, "Send me a code from each company");
        await Assertions.Expect(page.Locator($"[data-company={CentreHost.Japanese}]"))
            .ToContainTextAsync("could not be reached");
        var mine = page.Locator($"[data-company={CentreHost.Vietnamese}]");
        await page.Locator($"#code-{CentreHost.Vietnamese}").FillAsync(await host.Centre.CodeForAsync(address));
        await Press(page, "Show");

        await Assertions.Expect(mine).ToContainTextAsync("Yes, since");
        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.ReloadAsync();
        await Assertions.Expect(mine).ToContainTextAsync("Yes, since");
    }

    [Fact]
    public async Task Without_script_a_group_is_a_list_of_links()
    {
        var page = await host.Centre.OpenAsync($"/group/{CentreHost.Group}/preferences?lang=ja", script: false);
        var links = await page.Locator(".companies a.row-link").EvaluateAllAsync<string[]>(
            "all => all.map(a => a.getAttribute('href'))");

        Assert.Equal(
            [
                ConsentHost.Preferences(CentreHost.Vietnamese) + "?lang=ja",
                ConsentHost.Preferences(CentreHost.Japanese) + "?lang=ja",
            ],
            links);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task Every_page_is_accessible_and_fits_the_narrowest_screen(string language)
    {
        var page = await InAsync($"axe-{language}@example.com", language);
        await LookAsync(page);
        foreach (var path in (string[])
            [
                ConsentHost.Choices(CentreHost.Vietnamese), ConsentHost.Preferences(CentreHost.Japanese),
                $"{ConsentHost.Preferences(CentreHost.Vietnamese)}/of/{CentreHost.Brand}",
                $"/group/{CentreHost.Group}/preferences", $"/centre/{CentreHost.Vietnamese}",
            ])
        {
            await page.GotoAsync($"{path}?lang={language}");
            await LookAsync(page);
        }

        await page.GotoAsync($"{ConsentHost.Choices(CentreHost.Vietnamese)}?lang={language}");
        await page.Locator("button.secondary[value=accept]").ClickAsync();
        await LookAsync(page);
        await page.Locator("button.secondary[value=reject]").ClickAsync();
        await LookAsync(page);
        await page.Context.CloseAsync();
    }

    private static async Task LookAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("h1")).ToHaveCountAsync(1);
        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.True(await page.EvaluateAsync<bool>(NothingScrollsSideways), $"{page.Url} scrolls sideways.");
    }

    private async Task<IPage> InAsync(string address, string language = "en")
    {
        var company = await host.CompanyAsync(CentreHost.Vietnamese);
        await GiveAsync(address);
        var issued = Assert.IsType<LinkOutcome.Issued>(
            await host.Centre.Services.GetRequiredService<PreferenceLinks>().IssueAsync(
                company.Log, Mark.Read(MarkKind.Email, address)!, Actor.Platform, null, CancellationToken.None));
        var page = await host.Centre.OpenAsync(
            $"{ConsentHost.Preferences(CentreHost.Vietnamese)}?lang={language}", width: 320);
        await page.Locator("#link").FillAsync(issued.Secret);
        await page.Locator("[data-link-code] button.primary").ClickAsync();
        await Assertions.Expect(page.Locator(".given")).ToBeVisibleAsync();
        return page;
    }

    private async Task GiveAsync(string address)
    {
        var company = await host.CompanyAsync(CentreHost.Vietnamese);
        var brand = company.Brands[0].Id;
        Assert.IsType<ConsentOutcome.Recorded>(
            await host.Centre.Services.GetRequiredService<ConsentDesk>().RecordAsync(
                company.Log,
                new()
                {
                    Mark = Mark.Read(MarkKind.Email, address)!,
                    Brand = brand,
                    Named = new(brand, 1, Domain.Language.Vietnamese),
                    Given = [PurposeCode.Parse(ConsentHost.News)],
                    Refused = [],
                    Assurance = Assurance.Verified,
                },
                Actor.Platform, null, null, CancellationToken.None));
    }

    private static Task Press(IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
}
