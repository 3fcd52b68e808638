using System.Net;
using System.Text.RegularExpressions;
using PrivacyCloud.Domain.Staff;
using static PrivacyCloud.Conformance.Work.SignInSpecs;

namespace PrivacyCloud.Conformance.Work;

/// <summary>What a session may do, and when it is over.</summary>
public sealed partial class SessionSpecs(WorkUnderTest work) : IClassFixture<WorkUnderTest>
{
    private const string Account = "/work/account";
    private const string Staff = "/work/staff";
    private const string SignInFirst = "/work/sign-in?return=%2Fwork%2Faccount";

    [Fact]
    public async Task Suspending_somebody_ends_her_session_at_once()
    {
        var (person, her) = await SignedInAsync(StaffRole.CaseHandler);
        var (_, admin) = await SignedInAsync(StaffRole.TenantAdmin);
        Assert.Equal(HttpStatusCode.OK, (await her.GetAsync(Account)).StatusCode);
        AssertSees(Staff, await admin.SendFromAsync(Staff, $"{Staff}/{person.Id}/suspend"));
        AssertSees(SignInFirst, await her.GetAsync(Account));
        AssertSees(Staff, await admin.SendFromAsync(Staff, $"{Staff}/{person.Id}/reinstate"));
        AssertSees(SignInFirst, await her.GetAsync(Account));
        AssertSees("/work/inbox", await her.SignInAsync(person));
    }

    [Fact]
    public async Task A_role_counts_at_once()
    {
        var (person, her) = await SignedInAsync(StaffRole.Viewer);
        var (_, admin) = await SignedInAsync(StaffRole.TenantAdmin);
        Assert.Equal(HttpStatusCode.Forbidden, (await her.GetAsync(Staff)).StatusCode);
        AssertSees(Staff, await admin.SendFromAsync(Staff, $"{Staff}/{person.Id}/role", ("role", "tenant-admin")));
        Assert.Equal(HttpStatusCode.OK, (await her.GetAsync(Staff)).StatusCode);
    }

    [Fact]
    public async Task Nobody_but_an_administrator_touches_the_staff()
    {
        var (person, her) = await SignedInAsync(StaffRole.CaseHandler);
        var before = await work.EntriesAsync();
        var answer = await her.SendFromAsync(Account, $"{Staff}/{person.Id}/role", ("role", "tenant-admin"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(before, await work.EntriesAsync());
    }

    [Fact]
    public async Task What_is_posted_without_a_guard_changes_nothing()
    {
        var (person, _) = await SignedInAsync(StaffRole.Viewer);
        var (_, admin) = await SignedInAsync(StaffRole.TenantAdmin);
        var before = await work.EntriesAsync();
        foreach (var (path, language, words) in new[]
        {
            ($"{Staff}/{person.Id}/suspend", "en", "This form is too old"),
            ("/work/sign-out", "vi", "Biểu mẫu đã quá cũ"),
            (Account + "/password", "ja", "フォームの有効期限が切れています"),
        })
        {
            var answer = await admin.SendAsync($"{path}?lang={language}");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(words, await Visitor.TextAsync(answer), StringComparison.Ordinal);
        }

        Assert.Equal(before, await work.EntriesAsync());
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync(Account)).StatusCode);
    }

    [Fact]
    public async Task The_guard_of_somebody_else_is_no_guard()
    {
        var (person, her) = await SignedInAsync(StaffRole.TenantAdmin);
        var (_, other) = await SignedInAsync(StaffRole.TenantAdmin);
        var guard = await other.GuardAsync(Staff);
        var answer = await her.SendAsync($"{Staff}/{person.Id}/suspend", ("guard", guard));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_staff_of_another_company_are_not_there()
    {
        var elsewhere = await work.EmployAsync(work.Second, StaffRole.Viewer);
        var (_, admin) = await SignedInAsync(StaffRole.TenantAdmin);
        var before = await work.EntriesAsync();
        foreach (var act in new[] { "suspend", "reinstate", "invite", "role" })
        {
            var answer = await admin.SendFromAsync(Staff, $"{Staff}/{elsewhere.Id}/{act}", ("role", "viewer"));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.Equal(before, await work.EntriesAsync());
        var list = await Visitor.TextAsync(await admin.GetAsync(Staff));
        Assert.DoesNotContain(elsewhere.Email, list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_suspends_or_demotes_herself()
    {
        var (person, admin) = await SignedInAsync(StaffRole.TenantAdmin);
        foreach (var act in new[] { "suspend", "role" })
        {
            var answer = await admin.SendFromAsync(Staff, $"{Staff}/{person.Id}/{act}", ("role", "viewer"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_without_a_call_and_no_sooner()
    {
        var (_, her) = await SignedInAsync(StaffRole.Viewer);
        work.Time.Turn(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await her.GetAsync(Account)).StatusCode);
        work.Time.Turn(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await her.GetAsync(Account)).StatusCode);
        work.Time.Turn(TimeSpan.FromMinutes(30));
        AssertSees(SignInFirst, await her.GetAsync(Account));
    }

    [Fact]
    public async Task A_session_ends_after_eight_hours_whatever_was_done()
    {
        var (_, her) = await SignedInAsync(StaffRole.Viewer);
        for (var call = 0; call < 19; call++)
        {
            work.Time.Turn(TimeSpan.FromMinutes(25));
            Assert.Equal(HttpStatusCode.OK, (await her.GetAsync(Account)).StatusCode);
        }

        work.Time.Turn(TimeSpan.FromMinutes(6));
        AssertSees(SignInFirst, await her.GetAsync(Account));
    }

    [Fact]
    public async Task Changing_the_password_ends_every_session_but_the_one_it_is_changed_in()
    {
        var (person, here) = await SignedInAsync(StaffRole.Viewer);
        using var there = work.Visitor();
        await there.SignInAsync(person);
        var answer = await here.SendFromAsync(
            Account, Account + "/password", ("current", WorkUnderTest.Password), ("password", "another long sentence"));
        AssertSees(Account + "?changed=1", answer);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync(Account)).StatusCode);
        AssertSees(SignInFirst, await there.GetAsync(Account));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await there.SignInAsync(person)).StatusCode);
        AssertSees("/work/inbox", await there.SignInAsync(person, "another long sentence"));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_sessions_of_every_browser()
    {
        var (person, here) = await SignedInAsync(StaffRole.Viewer);
        using var there = work.Visitor();
        await there.SignInAsync(person);
        AssertSees("/work/sign-in", await here.SendFromAsync(Account, Account + "/sign-out-everywhere"));
        AssertSees(SignInFirst, await here.GetAsync(Account));
        AssertSees(SignInFirst, await there.GetAsync(Account));
    }

    [Fact]
    public async Task A_cookie_kept_aside_is_worth_nothing_after_signing_out_everywhere()
    {
        var (person, here) = await SignedInAsync(StaffRole.Viewer);
        using var thief = work.Visitor();
        thief.Cookies.Add(here.Cookies.GetAllCookies());
        await here.SendFromAsync(Account, Account + "/sign-out-everywhere");
        AssertSees("/work/inbox", await here.SignInAsync(person));
        AssertSees(SignInFirst, await thief.GetAsync(Account));
    }

    [Fact]
    public async Task Somebody_invited_chooses_a_password_once()
    {
        var (_, admin) = await SignedInAsync(StaffRole.TenantAdmin);
        var page = await Visitor.TextAsync(await admin.SendFromAsync(
            Staff, Staff, ("name", "New Desk"), ("email", "New-Desk@company.example"), ("role", "case-handler")));
        var code = Code().Match(page).Groups["code"].Value;
        using var her = work.Visitor();
        (string, string)[] typed =
        [
            ("company", work.First.Id.ToString()), ("email", "new-desk@company.example"), ("code", code),
            ("password", "a sentence nobody knows"),
        ];
        AssertSees("/work/inbox", await her.SendFromAsync("/work/welcome", "/work/welcome", typed));
        Assert.Equal(HttpStatusCode.OK, (await her.GetAsync(Account)).StatusCode);
        var again = await her.SendFromAsync("/work/welcome", "/work/welcome", typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.DoesNotContain(code, string.Concat(work.Lines.All), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task One_address_has_one_account()
    {
        var (person, _) = await SignedInAsync(StaffRole.Viewer);
        var (_, admin) = await SignedInAsync(StaffRole.TenantAdmin);
        var answer = await admin.SendFromAsync(
            Staff, Staff, ("name", "Twin"), ("email", person.Email.ToUpperInvariant()), ("role", "viewer"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("already", await Visitor.TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_for_staff_that_nobody_put_behind_the_gate_is_shut()
    {
        using var anybody = work.Visitor();
        Assert.Equal(HttpStatusCode.InternalServerError, (await anybody.GetAsync("/work/left-open")).StatusCode);
    }

    private async Task<(Person Person, Visitor Visitor)> SignedInAsync(StaffRole role)
    {
        var person = await work.EmployAsync(work.First, role);
        var visitor = work.Visitor();
        AssertSees("/work/inbox", await visitor.SignInAsync(person));
        return (person, visitor);
    }

    [GeneratedRegex("id=\"invitation\">(?<code>[^<]+)<")]
    private static partial Regex Code();
}
