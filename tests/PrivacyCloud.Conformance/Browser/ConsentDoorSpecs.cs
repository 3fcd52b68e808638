using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Consents.Doors;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>The door to somebody's preferences: whom it lets in, and what it tells those it does not.</summary>
[Collection(ConsentCollection.Name)]
public sealed partial class ConsentDoorSpecs(ConsentHost host)
{
    private const string First = CentreHost.Vietnamese;
    private const string Second = CentreHost.Japanese;

    [Fact]
    public async Task Known_or_not_whoever_types_an_address_is_answered_the_same()
    {
        const string known = "known@example.com";
        await DecideAsync(First, known);
        using var client = host.Centre.Client();
        var answers = new List<string>();
        foreach (var address in (string[])[known, "other@example.com"])
        {
            var (page, _) = await AskAsync(client, First, address);
            answers.Add(Varying().Replace(page, string.Empty).Replace(address, "-", StringComparison.Ordinal));
        }

        Assert.Equal(answers[0], answers[1]);
    }

    [Fact]
    public async Task After_five_wrong_codes_the_right_one_opens_nothing()
    {
        const string address = "locked@example.com";
        using var client = host.Centre.Client();
        var (page, ticket) = await AskAsync(client, First, address);
        var code = await host.Centre.CodeForAsync(address);
        var wrong = code == "00000000" ? "00000001" : "00000000";
        foreach (var _ in Enumerable.Range(0, 5))
        {
            using var refused = await EnterAsync(client, First, page, ticket, wrong);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }

        using var late = await EnterAsync(client, First, page, ticket, code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.False(await IsInAsync(client, First));
    }

    [Fact]
    public async Task A_code_opens_once_and_only_at_the_company_that_sent_it()
    {
        const string address = "once@example.com";
        using var client = host.Centre.Client();
        var (page, ticket) = await AskAsync(client, First, address);
        var code = await host.Centre.CodeForAsync(address);
        using var foreign = await EnterAsync(client, Second, page, ticket, code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, foreign.StatusCode);
        using var opened = await EnterAsync(client, First, page, ticket, code);
        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
        Assert.True(await IsInAsync(client, First));
        Assert.False(await IsInAsync(client, Second));

        using var other = host.Centre.Client();
        var (fresh, _) = await AskAsync(other, First, "somebody@example.com");
        using var again = await EnterAsync(other, First, fresh, ticket, code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task What_one_company_gave_a_browser_opens_nothing_at_another()
    {
        var secret = await LinkAsync(First, "cookie@example.com");
        using var client = host.Centre.Client();
        using var opened = await OpenAsync(client, First, secret);
        var cookie = opened.Headers.GetValues("Set-Cookie").Single(
            one => one.StartsWith("privacycloud-preferences-", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        var value = cookie.Split(';')[0].Split('=')[1];

        using var thief = host.Centre.Client();
        thief.DefaultRequestHeaders.Add(
            "Cookie", $"privacycloud-preferences-{First}={value}; privacycloud-preferences-{Second}={value}");
        Assert.True(await IsInAsync(thief, First));
        Assert.False(await IsInAsync(thief, Second));
    }

    [Fact]
    public async Task A_link_opens_once_at_its_own_company()
    {
        var secret = await LinkAsync(First, "link@example.com");
        using var client = host.Centre.Client();
        using var foreign = await OpenAsync(client, Second, secret);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, foreign.StatusCode);
        using var opened = await OpenAsync(client, First, secret.ToLowerInvariant().Replace('-', ' '));
        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);

        using var other = host.Centre.Client();
        using var again = await OpenAsync(other, First, secret);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.False(await IsInAsync(other, First));
    }

    [Fact]
    public async Task Sixteen_at_once_open_a_link_once()
    {
        var secret = await LinkAsync(First, "sixteen@example.com");
        var company = await host.CompanyAsync(First);
        var links = host.Centre.Services.GetRequiredService<PreferenceLinks>();
        var opened = await Task.WhenAll(Enumerable.Range(0, 16)
            .Select(_ => links.OpenAsync(company.Log, secret, TestContext.Current.CancellationToken)));

        Assert.Single(opened, one => one is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/code")]
    [InlineData("/link")]
    [InlineData("/leave")]
    [InlineData("/withdraw")]
    [InlineData("/of/shop")]
    [InlineData("/code.json")]
    [InlineData("/open.json")]
    public async Task A_form_of_another_site_is_refused(string path)
    {
        using var client = host.Centre.Client();
        var secret = await LinkAsync(First, "forged@example.com");
        using var opened = await OpenAsync(client, First, secret);
        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
        using var forged = await client.PostAsync(
            ConsentHost.Preferences(First) + path,
            new FormUrlEncodedContent(new Dictionary<string, string> { ["brand"] = "shop", ["guard"] = "none" }),
            TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.True(await IsInAsync(client, First));
    }

    [Fact]
    public async Task The_same_address_is_another_person_at_each_company()
    {
        const string address = "both@example.com";
        await DecideAsync(First, address);
        using var client = host.Centre.Client();
        var (page, ticket) = await AskAsync(client, Second, address);
        using var opened = await EnterAsync(
            client, Second, page, ticket, await host.Centre.CodeForAsync(address));
        var shown = await client.GetStringAsync(
            ConsentHost.Preferences(Second) + "?lang=en", TestContext.Current.CancellationToken);

        Assert.DoesNotContain("rct_", shown, StringComparison.Ordinal);
        Assert.Contains("You never said anything to this", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_tries_too_often_is_stopped_whatever_address_she_claims_to_come_from()
    {
        var limited = new CentreHost { RatesLimited = true };
        await limited.InitializeAsync();
        await using var _ = limited;
        using var client = limited.Client();
        var guard = await GuardAsync(client, First);
        var statuses = new List<HttpStatusCode>();
        foreach (var turn in Enumerable.Range(1, 21))
        {
            client.DefaultRequestHeaders.Remove("X-Forwarded-For");
            client.DefaultRequestHeaders.Add("X-Forwarded-For", $"192.0.2.{turn}");
            using var answer = await PostAsync(client, First, "/code", guard, ("ticket", "none"), ("code", "1"));
            statuses.Add(answer.StatusCode);
        }

        Assert.All(statuses.SkipLast(1), one => Assert.Equal(HttpStatusCode.UnprocessableEntity, one));
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    private async Task DecideAsync(string slug, string address)
    {
        var company = await host.CompanyAsync(slug);
        Assert.IsType<ConsentOutcome.Recorded>(
            await host.Centre.Services.GetRequiredService<ConsentDesk>().WithdrawAsync(
                company.Log,
                new(Mark.Read(MarkKind.Email, address)!, company.Brands[0].Id,
                    [Domain.Notices.PurposeCode.Parse(ConsentHost.News)], ConsentChannel.Web, null, DecidedBy.Self,
                    Assurance.Verified),
                Actor.Person, null, null, TestContext.Current.CancellationToken));
    }

    private async Task<string> LinkAsync(string slug, string address)
    {
        await DecideAsync(slug, address);
        var company = await host.CompanyAsync(slug);
        return Assert.IsType<LinkOutcome.Issued>(
            await host.Centre.Services.GetRequiredService<PreferenceLinks>().IssueAsync(
                company.Log, Mark.Read(MarkKind.Email, address)!, Actor.Platform, null,
                TestContext.Current.CancellationToken)).Secret;
    }

    private static async Task<(string Page, string Ticket)> AskAsync(HttpClient client, string slug, string address)
    {
        using var answer = await PostAsync(
            client, slug, string.Empty, await GuardAsync(client, slug), ("email", address));
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (page, Ticket().Match(page).Groups[1].Value);
    }

    private static Task<HttpResponseMessage> EnterAsync(
        HttpClient client, string slug, string page, string ticket, string code) =>
        PostAsync(client, slug, "/code", Guard().Match(page).Groups[1].Value, ("ticket", ticket), ("code", code));

    private static async Task<HttpResponseMessage> OpenAsync(HttpClient client, string slug, string secret) =>
        await PostAsync(client, slug, "/link", await GuardAsync(client, slug), ("link", secret));

    private static Task<HttpResponseMessage> PostAsync(
        HttpClient client, string slug, string path, string guard, params (string Name, string Value)[] fields) =>
        client.PostAsync(
            ConsentHost.Preferences(slug) + path + "?lang=en",
            new FormUrlEncodedContent(
                fields.Append(("guard", guard)).Select(one => KeyValuePair.Create(one.Item1, one.Item2))),
            TestContext.Current.CancellationToken);

    private static async Task<string> GuardAsync(HttpClient client, string slug) => Guard().Match(
        await client.GetStringAsync(
            ConsentHost.Preferences(slug), TestContext.Current.CancellationToken)).Groups[1].Value;

    private static async Task<bool> IsInAsync(HttpClient client, string slug) =>
        (await client.GetStringAsync(
            ConsentHost.Preferences(slug) + "/mine.json", TestContext.Current.CancellationToken))
        .Contains("\"open\":true", StringComparison.Ordinal);

    [GeneratedRegex("name=\"guard\" value=\"([^\"]+)\"")]
    private static partial Regex Guard();

    [GeneratedRegex("name=\"ticket\" value=\"([^\"]+)\"")]
    private static partial Regex Ticket();

    [GeneratedRegex("name=\"(guard|ticket)\" value=\"[^\"]+\"")]
    private static partial Regex Varying();
}
