using Microsoft.Playwright;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Staff;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>Staff answer a request from the inbox on, and only those who may.</summary>
public sealed class WorkJourneySpecs(WorkHost host) : IClassFixture<WorkHost>
{
    private const string Primary = ".demand a.primary";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Staff_acknowledge_verify_extend_and_fulfil_a_request(bool script)
    {
        var request = await host.ReceiveAsync(host.First, "erasure", Language.English);
        var page = await host.SignInAsync(host.First, StaffRole.CaseHandler, script);
        await page.Locator($"table.inbox a[href*='{request}']").ClickAsync();

        await page.Locator(Primary).ClickAsync();
        Assert.EndsWith("/act/acknowledge?lang=en", page.Url, StringComparison.Ordinal);
        await PreviewAndSendAsync(page);

        await page.Locator(Primary).ClickAsync();
        await page.Locator("#facts").FillAsync("1");
        await page.Locator("form.act button.primary").ClickAsync();
        await Assertions.Expect(page.Locator(".mistakes")).ToBeVisibleAsync();
        await page.Locator("#facts").FillAsync("2");
        await page.Locator("form.act button.primary").ClickAsync();

        await page.Locator("a[href*='act/extend']").ClickAsync();
        await TickFirstAsync(page);
        await page.Locator("#words").FillAsync("Three systems must be searched by hand.");
        await PreviewAndSendAsync(page);

        await page.Locator(Primary).ClickAsync();
        Assert.EndsWith("/act/fulfil?lang=en", page.Url, StringComparison.Ordinal);
        await page.Locator("#words").FillAsync("Everything was erased.");
        await PreviewAndSendAsync(page);

        await Assertions.Expect(page.Locator(".demand")).ToContainTextAsync("Nothing is owed now");
        await Assertions.Expect(page.Locator(".demand a.primary")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_name_is_on_no_page_before_it_is_revealed_and_looking_is_on_record()
    {
        var request = await host.ReceiveAsync(host.First, "access", Language.Vietnamese);
        var page = await host.SignInAsync(host.First, StaffRole.CaseHandler);
        foreach (var path in (string[])["/work/inbox", $"/work/requests/{request}"])
        {
            var answer = await page.GotoAsync(path);
            Assert.DoesNotContain("Zanzibar", await answer!.TextAsync(), StringComparison.Ordinal);
        }

        await page.Locator("form[action*='reveal'] button").ClickAsync();
        Assert.Contains(WorkHost.SecretName, await page.ContentAsync(), StringComparison.Ordinal);
        var again = await page.GotoAsync($"/work/requests/{request}?lang=en");
        var text = await again!.TextAsync();
        Assert.DoesNotContain("Zanzibar", text, StringComparison.Ordinal);
        Assert.Equal(2, await page.Locator(".timeline > li").CountAsync());
    }

    [Fact]
    public async Task Somebody_who_may_only_look_sees_no_button_and_cannot_act()
    {
        var request = await host.ReceiveAsync(host.First, "access", Language.English);
        var page = await host.SignInAsync(host.First, StaffRole.Viewer);
        var answer = await page.GotoAsync($"/work/requests/{request}");
        Assert.Equal(200, answer!.Status);
        Assert.Equal(0, await page.Locator("main form, main a.primary").CountAsync());
        Assert.Equal(403, (await page.GotoAsync($"/work/requests/{request}/act/acknowledge"))!.Status);
        Assert.Equal(403, (await page.GotoAsync($"/work/requests/{request}/letters/1"))!.Status);
    }

    [Fact]
    public async Task Another_companys_request_is_not_there()
    {
        var request = await host.ReceiveAsync(host.Second, "disclosure", Language.Japanese);
        var page = await host.SignInAsync(host.First, StaffRole.TenantAdmin);
        foreach (var below in (string[])["", "/act/acknowledge", "/letters/1", "/proof"])
            Assert.Equal(404, (await page.GotoAsync($"/work/requests/{request}{below}"))!.Status);
    }

    [Fact]
    public async Task Whoever_decided_on_an_older_state_is_told_what_changed_and_keeps_her_words()
    {
        var request = await host.ReceiveAsync(host.First, "access", Language.English);
        var first = await host.SignInAsync(host.First, StaffRole.CaseHandler);
        var second = await host.SignInAsync(host.First, StaffRole.CaseHandler);
        await first.GotoAsync($"/work/requests/{request}/act/ask?lang=en");
        await first.Locator("#words").FillAsync("Which account do you mean?");
        await second.GotoAsync($"/work/requests/{request}/act/note?lang=en");
        await second.Locator("#words").FillAsync("Called back.");
        await second.Locator("form.act button.primary").ClickAsync();
        await first.Locator("form.act button.primary").ClickAsync();
        await first.Locator("form.send button").ClickAsync();

        await Assertions.Expect(first.Locator(".mistakes .timeline > li")).ToHaveCountAsync(1);
        await Assertions.Expect(first.Locator("#words")).ToHaveValueAsync("Which account do you mean?");
    }

    [Fact]
    public async Task A_request_is_found_by_its_number_and_the_page_says_why_not_by_name()
    {
        var request = await host.ReceiveAsync(host.First, "access", Language.English);
        var page = await host.SignInAsync(host.First, StaffRole.Viewer);
        await page.GotoAsync($"/work/requests/{request}?lang=en");
        var number = await page.Locator(".card .number").InnerTextAsync();
        await page.GotoAsync("/work/inbox/find?lang=en");
        await Assertions.Expect(page.Locator("form.filters .hint")).ToContainTextAsync("Names cannot be searched");
        await page.Locator("#value").FillAsync(number);
        await page.Locator("form.filters button").ClickAsync();
        Assert.Contains($"/work/requests/{request}", page.Url, StringComparison.Ordinal);
    }

    private static async Task PreviewAndSendAsync(IPage page)
    {
        await page.Locator("form.act button.primary").ClickAsync();
        await Assertions.Expect(page.Locator("article.letter")).ToBeVisibleAsync();
        Assert.DoesNotContain("Zanzibar", await page.ContentAsync(), StringComparison.Ordinal);
        await page.Locator("form.send button.primary").ClickAsync();
        await Assertions.Expect(page.Locator("p[role=status]")).ToBeVisibleAsync();
    }

    private static async Task TickFirstAsync(IPage page)
    {
        if (await page.Locator("form.act input[type=radio]").CountAsync() > 0)
            await page.Locator("form.act input[type=radio]").First.CheckAsync();
    }
}
