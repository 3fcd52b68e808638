using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Runtime.Consents.Mails;
using PrivacyCloud.Runtime.Outbox;
using static PrivacyCloud.Conformance.Http.Answers;
using static PrivacyCloud.Conformance.Mail.Letters;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>What people are told by mail of their consents, through the whole pipeline.</summary>
public sealed class MailSpecs(ConsentApi shop) : IClassFixture<ConsentApi>
{
    private ApiUnderTest Api => shop.Api;

    [Fact]
    public async Task A_withdrawal_is_confirmed_in_her_language_with_what_stops_by_when_and_under_which_law()
    {
        using var system = Api.Client(Api.First.Secret);
        var who = ConsentTalk.Who("email", "withdraws@people.example");
        await system.DecideAsync(ConsentTalk.Decision(who, await SnapshotAsync("vi"), granted: true));
        await WithdrawAsync(system, who);

        var mail = Assert.Single(await MailsToAsync("withdraws@people.example"));

        Assert.Equal("Sự đồng ý của bạn tại Shop đã được rút lại", Words(Header(mail, "Subject")));
        var text = Body(mail, "text/plain");
        Assert.Contains("– analytics", text, StringComparison.Ordinal);
        Assert.Contains("chậm nhất vào ngày", text, StringComparison.Ordinal);
        Assert.Contains("356/2025", text, StringComparison.Ordinal);
        Assert.Contains("/centre/acme/preferences", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{0}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_she_takes_back_on_her_device_is_confirmed_to_her()
    {
        using var system = Api.Client(Api.First.Secret);
        using var page = Api.Client(Api.First.Publishable);
        var (who, device) = (ConsentTalk.Who("email", "linked@people.example"), ConsentTalk.Device("told-of"));
        var snapshot = await SnapshotAsync("en");
        await system.DecideAsync(ConsentTalk.Decision(who, snapshot, granted: true, purpose: "newsletter"));
        await page.DecideAsync(ConsentTalk.Decision(device, snapshot, granted: true));
        var link = $$"""{"device":{{device}},"dataSubject":{{who}} }""";
        await (await system.SayAsync("/v1/consents/link", link)).JsonAsync(HttpStatusCode.Created);
        await WithdrawAsync(system, who);
        await WithdrawAsync(system, who);

        var text = Body(Assert.Single(await MailsToAsync("linked@people.example")), "text/plain");
        Assert.Contains("– analytics", text, StringComparison.Ordinal);
        Assert.Contains("356/2025", text, StringComparison.Ordinal);
        Assert.False((await system.CheckAsync(device))["granted"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_no_on_the_banner_that_takes_back_a_yes_is_confirmed_too()
    {
        using var system = Api.Client(Api.First.Secret);
        var who = ConsentTalk.Who("email", "refuses@people.example");
        var snapshot = await SnapshotAsync("ja");
        await system.DecideAsync(ConsentTalk.Decision(who, snapshot, granted: true));
        await system.DecideAsync(ConsentTalk.Decision(who, snapshot, granted: false));

        var mail = Assert.Single(await MailsToAsync("refuses@people.example"));

        Assert.Equal("Shopでの同意の撤回を承りました", Words(Header(mail, "Subject")));
    }

    [Fact]
    public async Task Nobody_is_told_of_a_no_that_changes_nothing_of_her_own_yes_or_of_a_device()
    {
        using var system = Api.Client(Api.First.Secret);
        using var page = Api.Client(Api.First.Publishable);
        var snapshot = await SnapshotAsync("en");
        await WithdrawAsync(page, ConsentTalk.Who("email", "stranger@people.example"));
        await system.DecideAsync(ConsentTalk.Decision(
            ConsentTalk.Who("email", "never@people.example"), snapshot, granted: false));
        await system.DecideAsync(ConsentTalk.Decision(
            ConsentTalk.Who("email", "gladly@people.example"), snapshot, granted: true));
        await page.DecideAsync(ConsentTalk.Decision(ConsentTalk.Device("untold"), snapshot, granted: true));
        await WithdrawAsync(page, ConsentTalk.Device("untold"));

        Assert.Empty(await MailsToAsync("stranger@people.example"));
        Assert.Empty(await MailsToAsync("never@people.example"));
        Assert.Empty(await MailsToAsync("gladly@people.example"));
    }

    [Fact]
    public async Task What_is_merely_claimed_at_a_public_page_is_told_once_in_an_hour()
    {
        using var page = Api.Client(Api.First.Publishable);
        var who = ConsentTalk.Who("email", "claimed@people.example");
        var snapshot = await SnapshotAsync("en");
        for (var time = 0; time < 5; time++)
        {
            await page.DecideAsync(ConsentTalk.Decision(who, snapshot, granted: true));
            await WithdrawAsync(page, who);
        }

        // The hour may turn between the first and the last of them.
        var mails = await MailsToAsync("claimed@people.example");
        Assert.InRange(mails.Count, 1, 2);
        Assert.Contains(
            "Whoever did this gave your e-mail address on a page of Shop.", Body(mails[0], "text/plain"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_call_sent_twice_is_told_once()
    {
        using var system = Api.Client(Api.First.Secret);
        var who = ConsentTalk.Who("email", "twice@people.example");
        await system.DecideAsync(ConsentTalk.Decision(who, await SnapshotAsync("en"), granted: true));
        var body = $$"""{"dataSubject":{{who}},"purposes":["analytics"],"brand":"{{Api.First.Brand}}"}""";
        await system.SayAsync("/v1/consents/withdraw", body, ("Idempotency-Key", "twice-told"));
        await system.SayAsync("/v1/consents/withdraw", body, ("Idempotency-Key", "twice-told"));

        Assert.Single(await MailsToAsync("twice@people.example"));
    }

    [Fact]
    public async Task What_a_guardian_decides_or_somebody_writes_down_for_her_is_told_her()
    {
        using var system = Api.Client(Api.First.Secret);
        var snapshot = await SnapshotAsync("en");
        await system.DecideAsync(ConsentTalk.Decision(
            ConsentTalk.Who("email", "child@people.example"), snapshot, granted: true,
            more: ""","decidedBy":{"kind":"guardian","relation":"parent","age":5}"""));
        await system.DecideAsync(ConsentTalk.Decision(
            ConsentTalk.Who("email", "counter@people.example"), snapshot, granted: true,
            more: ""","evidence":{"channel":"counter","reference":"form 12"}"""));

        var child = Body(Assert.Single(await MailsToAsync("child@people.example")), "text/plain");
        var counter = Body(Assert.Single(await MailsToAsync("counter@people.example")), "text/plain");

        Assert.Contains("Your guardian decided this for you.", child, StringComparison.Ordinal);
        Assert.Contains("Yes:\r\n– analytics", child, StringComparison.Ordinal);
        Assert.Contains("Acme recorded it at a counter.", counter, StringComparison.Ordinal);
    }

    private async Task<string> SnapshotAsync(string language)
    {
        using var page = Api.Client(Api.First.Publishable);
        return await page.SnapshotAsync(language);
    }

    private async Task WithdrawAsync(HttpClient client, string who) => await (await client.SayAsync(
        "/v1/consents/withdraw", $$"""{"dataSubject":{{who}},"purposes":["analytics"]}"""))
        .JsonAsync(HttpStatusCode.Created);

    /// <summary>All mails to an address, once nothing waits to be told any more.</summary>
    private async Task<IReadOnlyList<string>> MailsToAsync(string address)
    {
        await Api.Services.GetRequiredService<ConsentLetters>().WriteWaitingAsync(Cancel);
        await Api.Services.GetRequiredService<OutboxLanes>().IdleAsync(Cancel);
        var folder = Path.Combine(Api.MailFolder, Api.First.Log.Region.ToString(), Api.First.Log.Owner);
        List<string> found = [];
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml") : [])
        {
            var mail = await File.ReadAllTextAsync(file, Cancel);
            if (Header(mail, "To").Contains(address, StringComparison.Ordinal))
                found.Add(mail);
        }

        return found;
    }
}
