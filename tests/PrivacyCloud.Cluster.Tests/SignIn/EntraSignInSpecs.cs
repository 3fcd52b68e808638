using System.Net;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Cluster.Tests.SignIn;

/// <summary>Staff sign in with accounts of their organisation, and nobody else does.</summary>
public sealed class EntraSignInSpecs
{
    private const string Inbox = "/work/inbox";
    private const string Account = "/work/account";
    private const string Refused = "/work/sign-in/organisation/refused";
    private const string Email = "an@acme.example";

    private readonly Guid _directory = Guid.NewGuid();

    [Fact]
    public async Task Somebody_invited_signs_in_with_her_organisations_account_and_out_again()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        using var browser = under.Browse(Person.Of("An@Acme.Example"));
        var door = await browser.OpenAsync($"/work/sign-in?company={company.Slug}&lang=vi");
        Assert.Contains($"{company.Go}&return=%2Fwork%2Finbox&lang=vi", door.Text, StringComparison.Ordinal);
        var inside = await browser.OpenAsync($"{company.Go}&return=%2Fwork%2Faccount&lang=vi");
        Assert.Equal((HttpStatusCode.OK, "/work/account?lang=vi"), (inside.Status, inside.Path));
        Assert.Contains(Email, inside.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("current-password", inside.Text, StringComparison.Ordinal);
        Assert.True(browser.HasSession);
        await browser.SendAsync(Account, "/work/sign-out");
        Assert.False(browser.HasSession);
        Assert.StartsWith("/work/sign-in?return=", (await browser.OpenAsync(Account)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_joined_is_known_by_the_directorys_number_for_her_alone()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        var she = Person.Of(Email);
        await SeesAsync(Inbox, she, company);
        await SeesAsync(Inbox, she with { Email = "renamed@acme.example" }, company);
        await SeesAsync(Refused, Person.Of(Email), company);
        await SeesAsync(Inbox, she, company);
    }

    [Fact]
    public async Task An_address_that_the_directory_has_not_verified_opens_nothing()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        var she = Person.Of(Email) with { IsVerified = false };
        await SeesAsync(Refused, she, company);
        await SeesAsync(Refused, she with { More = new() { ["xms_edov"] = false } }, company);
        await SeesAsync(Inbox, she with { More = new() { ["xms_edov"] = true } }, company);
    }

    [Theory]
    [InlineData("""{"aud":"0198a1b2-0000-7000-8000-0000000000c2"}""")]
    [InlineData("""{"exp":1700000000,"iat":1699990000}""")]
    [InlineData("""{"nbf":4000000000}""")]
    [InlineData("""{"nonce":"another"}""")]
    [InlineData("""{"drop":["nonce"]}""")]
    [InlineData("""{"drop":["oid"]}""")]
    [InlineData("""{"drop":["tid"]}""")]
    [InlineData("""{"drop":["exp"]}""")]
    [InlineData("""{"ver":"1.0"}""")]
    [InlineData("""{"oid":"an@acme.example"}""")]
    [InlineData("""{"oid":["0198a1b2-0000-7000-8000-000000000001","0198a1b2-0000-7000-8000-000000000002"]}""")]
    [InlineData("""{"tid":"0198a1b2-0000-7000-8000-0000000000d9"}""")]
    [InlineData("""{"iss":"https://login.microsoftonline.com/0198a1b2-0000-7000-8000-0000000000d9/v2.0"}""")]
    [InlineData("""{"key":"strangers"}""")]
    [InlineData("""{"none":true}""")]
    public async Task A_token_with_anything_wrong_is_refused_like_any_other(string wrong)
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        var she = Person.Of(Email);
        await SeesAsync(Refused, she with { Wrong = JsonNode.Parse(wrong)!.AsObject() }, company);
        await SeesAsync(Inbox, she, company);
    }

    [Fact]
    public async Task A_token_that_another_directory_issued_is_refused_though_all_else_is_right()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        var other = Guid.NewGuid().ToString("D");
        JsonObject wrong = new() { ["tid"] = other, ["iss"] = $"{under.Entra.Address.OriginalString}/{other}/v2.0" };
        await SeesAsync(Refused, Person.Of(Email) with { Wrong = wrong }, company);
        var (everybodys, consumer) = ("9188040d-6c67-4c5b-b112-36a304b66dad", await under.FoundAsync(null));
        await under.LinkAsync(consumer, Guid.Parse(everybodys));
        await under.InviteAsync(consumer, Email);
        await SeesAsync(Refused, Person.Of(Email), consumer);
    }

    [Fact]
    public async Task Whoever_changes_the_directory_on_the_way_there_is_refused()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        using var browser = under.Browse(Person.Of(Email));
        var there = (await browser.StepAsync(company.Go)).AbsoluteUri;
        Assert.Contains($"/{_directory:D}/", there, StringComparison.Ordinal);
        Assert.Contains("code_challenge_method=S256", there, StringComparison.Ordinal);
        Assert.Contains("nonce=", there, StringComparison.Ordinal);
        var changed = there.Replace($"{_directory:D}", $"{Guid.NewGuid():D}", StringComparison.Ordinal);
        Assert.Equal(Refused, (await browser.FollowAsync(new(changed))).Path);
        Assert.False(browser.HasSession);
    }

    [Fact]
    public async Task Every_refusal_looks_the_same()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        var unknown = await SeesAsync(Refused, Person.Of("nobody@acme.example"), company);
        var forged = await SeesAsync(
            Refused, Person.Of(Email) with { Wrong = new() { ["nonce"] = "another" } }, company);
        using var cancelled = under.Browse();
        var none = await cancelled.OpenAsync(company.Go);
        Assert.Equal((Refused, HttpStatusCode.Forbidden), (none.Path, none.Status));
        Assert.Equal(unknown.Text, forged.Text);
        Assert.Equal(unknown.Text, none.Text);
    }

    [Fact]
    public async Task A_landing_without_a_sign_in_that_this_browser_began_lets_nobody_in()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        using var hers = under.Browse(Person.Of(Email));
        using var another = under.Browse();
        var landing = await hers.OpenAsync(company.Go, stopBeforeLanding: true);
        Assert.Equal(Browser.Landing, landing.Address.AbsolutePath);
        Assert.Equal(Refused, (await another.FollowAsync(landing.Address)).Path);
        Assert.Equal(Refused, (await another.OpenAsync(Browser.Landing)).Path);
        Assert.Equal(Refused, (await another.OpenAsync($"{Browser.Landing}?code=x&state=forged")).Path);
        Assert.False(another.HasSession);
    }

    [Fact]
    public async Task A_code_is_good_once_and_for_the_browser_that_began()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        using var hers = under.Browse(Person.Of(Email));
        using var thief = under.Browse(Person.Of("thief@acme.example"));
        var landing = await hers.OpenAsync(company.Go, stopBeforeLanding: true);
        var stolen = await thief.OpenAsync(company.Go, stopBeforeLanding: true);
        var injected = stolen.Address.AbsoluteUri.Replace(
            Value(stolen.Address, "code"), Value(landing.Address, "code"), StringComparison.Ordinal);
        Assert.Equal(Refused, (await thief.FollowAsync(new(injected))).Path);
        Assert.False(thief.HasSession);

        Assert.Equal(Inbox, (await hers.FollowAsync(landing.Address)).Path);
        Assert.Equal(Refused, (await hers.FollowAsync(landing.Address)).Path);
    }

    [Fact]
    public async Task A_member_who_is_suspended_is_out_at_once_and_stays_out()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        var account = await under.InviteAsync(company, Email);
        await under.InviteAsync(company, "admin@acme.example", "tenant-admin");
        var she = Person.Of(Email);
        using var hers = under.Browse(she);
        using var admins = under.Browse(Person.Of("admin@acme.example"));
        Assert.Equal(Inbox, (await hers.OpenAsync(company.Go)).Path);
        Assert.Equal(Inbox, (await admins.OpenAsync(company.Go)).Path);
        await admins.SendAsync("/work/staff", $"/work/staff/{account}/suspend");
        Assert.StartsWith("/work/sign-in?", (await hers.OpenAsync(Account)).Path, StringComparison.Ordinal);
        await SeesAsync(Refused, she, company);
        await admins.SendAsync("/work/staff", $"/work/staff/{account}/reinstate");
        await SeesAsync(Inbox, she, company);
    }

    [Fact]
    public async Task Roles_are_ours_whatever_a_token_says()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        var she = Person.Of(Email) with { More = new() { ["roles"] = new JsonArray("tenant-admin") } };
        using var browser = under.Browse(she);
        await browser.OpenAsync(company.Go);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/work/staff")).Status);
    }

    [Fact]
    public async Task Somebody_of_two_companies_is_in_the_one_she_chose()
    {
        var under = await SignInUnderTest.GetAsync();
        var (one, other) = (await under.FoundAsync(_directory), await under.FoundAsync(_directory));
        await under.InviteAsync(one, Email);
        var she = Person.Of(Email);
        await SeesAsync(Refused, she, other);
        await under.InviteAsync(other, Email, "tenant-admin");
        using var browser = under.Browse(she);
        Assert.Contains(one.Slug, (await browser.OpenAsync(one.Go)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/work/staff")).Status);
        Assert.Contains(other.Slug, (await browser.OpenAsync(other.Go)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/work/staff")).Status);
    }

    [Fact]
    public async Task A_company_without_a_directory_offers_nothing_and_takes_nobody()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(null);
        await under.InviteAsync(company, Email);
        using var browser = under.Browse(Person.Of(Email));
        var door = await browser.OpenAsync($"/work/sign-in?company={company.Slug}");
        Assert.DoesNotContain("/work/sign-in/organisation", door.Text, StringComparison.Ordinal);
        var gone = await browser.OpenAsync(company.Go);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, gone.Status);
        var nowhere = await browser.OpenAsync("/work/sign-in/organisation?company=nobody-at-all");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nowhere.Status);
        Assert.Equal(
            gone.Text.Replace(company.Slug, "nobody-at-all", StringComparison.Ordinal), nowhere.Text);
    }

    [Fact]
    public async Task A_link_that_is_taken_back_meanwhile_lets_nobody_in()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        using var browser = under.Browse(Person.Of(Email));
        var landing = await browser.OpenAsync(company.Go, stopBeforeLanding: true);
        await under.LinkAsync(company, null);
        Assert.Equal(Refused, (await browser.FollowAsync(landing.Address)).Path);
        await under.LinkAsync(company, _directory);
        Assert.Equal(Inbox, (await browser.OpenAsync(company.Go)).Path);
    }

    [Fact]
    public async Task A_link_that_is_taken_back_ends_at_once_every_session_that_came_through_it()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        using var browser = under.Browse(Person.Of(Email));
        Assert.Equal(Inbox, (await browser.OpenAsync(company.Go)).Path);
        Assert.Equal(Account, (await browser.OpenAsync(Account)).Path);
        await under.LinkAsync(company, null);
        Assert.StartsWith("/work/sign-in?return=", (await browser.OpenAsync(Account)).Path, StringComparison.Ordinal);
        Assert.False(browser.HasSession);
        await under.LinkAsync(company, _directory);
        Assert.StartsWith("/work/sign-in?return=", (await browser.OpenAsync(Account)).Path, StringComparison.Ordinal);
        Assert.Equal(Inbox, (await browser.OpenAsync(company.Go)).Path);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/work/")]
    [InlineData("/work/sign-in/organisation/go")]
    public async Task After_it_one_comes_to_a_page_for_staff_and_to_no_other(string wanted)
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        using var browser = under.Browse(Person.Of(Email));
        var page = await browser.OpenAsync($"{company.Go}&return={Uri.EscapeDataString(wanted)}");
        Assert.Equal((under.Site.Authority, Inbox), (page.Address.Authority, page.Path));
    }

    private static string Value(Uri address, string name) =>
        address.Query.TrimStart('?').Split('&').Single(one => one.StartsWith(name + "=", StringComparison.Ordinal));

    /// <summary>Signs somebody in with a browser of her own, and sees where that leads.</summary>
    private static async Task<Page> SeesAsync(string path, Person who, Company company)
    {
        var under = await SignInUnderTest.GetAsync();
        using var browser = under.Browse(who);
        var page = await browser.OpenAsync(company.Go);
        Assert.Equal(path, page.Path);
        Assert.Equal(path == Inbox, browser.HasSession);
        return page;
    }
}
