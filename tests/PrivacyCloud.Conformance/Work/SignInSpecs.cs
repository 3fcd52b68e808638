using System.Net;
using System.Text.RegularExpressions;
using PrivacyCloud.Domain.Staff;

namespace PrivacyCloud.Conformance.Work;

/// <summary>Staff sign in, and nobody else does.</summary>
public sealed partial class SignInSpecs(WorkUnderTest work) : IClassFixture<WorkUnderTest>
{
    private const string Account = "/work/account";
    private const string Wrong = "not the password at all";

    [Fact]
    public async Task Somebody_signed_in_sees_her_account_until_she_signs_out()
    {
        var person = await work.EmployAsync(work.First, StaffRole.Viewer);
        using var visitor = work.Visitor();
        AssertSees("/work/inbox", await visitor.SignInAsync(person));
        var page = await visitor.GetAsync(Account);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(person.Email, await Visitor.TextAsync(page), StringComparison.Ordinal);
        AssertSees("/work/sign-in", await visitor.SendFromAsync(Account, "/work/sign-out"));
        AssertSees("/work/sign-in?return=%2Fwork%2Faccount", await visitor.GetAsync(Account));
    }

    [Fact]
    public async Task The_session_travels_in_a_cookie_that_no_script_reads_and_no_other_site_sends()
    {
        var person = await work.EmployAsync(work.First, StaffRole.Viewer);
        using var visitor = work.Visitor();
        var cookie = (await visitor.SignInAsync(person)).Headers.GetValues("Set-Cookie")
            .Single(one => one.StartsWith("privacycloud-staff=", StringComparison.Ordinal));
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires=", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(person.Email, Uri.UnescapeDataString(cookie), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_company_account_or_password_is_answered_alike()
    {
        var person = await work.EmployAsync(work.First, StaffRole.Viewer);
        var company = person.Tenant.Id.ToString();
        var other = work.Second.Id.ToString();
        using var visitor = work.Visitor();
        var wrong = await visitor.SignInAsync(company, person.Email, Wrong);
        var nobody = person.Email.Replace("desk", "dusk", StringComparison.Ordinal);
        var unknown = await visitor.SignInAsync(company, nobody, Wrong);
        var elsewhere = await visitor.SignInAsync(other, person.Email, WorkUnderTest.Password);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(wrong.StatusCode, unknown.StatusCode);
        Assert.Equal(wrong.StatusCode, elsewhere.StatusCode);
        Assert.Equal(
            await ShapeAsync(wrong), (await ShapeAsync(unknown)).Replace("dusk", "desk", StringComparison.Ordinal));
        Assert.Equal(
            await ShapeAsync(wrong), (await ShapeAsync(elsewhere)).Replace(other, company, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_company_may_be_given_by_its_short_name()
    {
        var person = await work.EmployAsync(work.First, StaffRole.Viewer);
        using var visitor = work.Visitor();
        AssertSees("/work/inbox", await visitor.SignInAsync(" ACME ", person.Email, WorkUnderTest.Password));
    }

    [Theory]
    [InlineData("/work/account?x=1", "/work/account?x=1")]
    [InlineData("//evil.example/work/", "/work/inbox")]
    [InlineData("https://evil.example/work/", "/work/inbox")]
    [InlineData("/work//evil.example", "/work/inbox")]
    [InlineData("/work/../v1/tenant", "/work/inbox")]
    [InlineData("/work\\evil", "/work/inbox")]
    [InlineData("/workshop", "/work/inbox")]
    [InlineData("/work/a\r\nSet-Cookie: x=1", "/work/inbox")]
    [InlineData("/work/sign-in", "/work/inbox")]
    public async Task Nobody_is_taken_to_another_place_after_signing_in(string back, string where)
    {
        var person = await work.EmployAsync(work.First, StaffRole.Viewer);
        using var visitor = work.Visitor();
        AssertSees(where, await visitor.SignInAsync(person, back: back));
    }

    [Fact]
    public async Task A_form_without_its_guard_signs_nobody_in_and_says_what_to_do()
    {
        var person = await work.EmployAsync(work.First, StaffRole.Viewer);
        using var visitor = work.Visitor();
        var answer = await visitor.SendAsync(
            "/work/sign-in?lang=vi", ("company", person.Tenant.Id.ToString()), ("email", person.Email),
            ("password", WorkUnderTest.Password));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Hãy gửi lại biểu mẫu", await Visitor.TextAsync(answer), StringComparison.Ordinal);
        AssertSees("/work/sign-in?return=%2Fwork%2Faccount", await visitor.GetAsync(Account));
    }

    [Fact]
    public async Task No_address_and_no_password_is_ever_logged()
    {
        var person = await work.EmployAsync(work.First, StaffRole.Viewer);
        using var visitor = work.Visitor();
        await visitor.SignInAsync(person, Wrong);
        await visitor.SignInAsync(person);
        await visitor.GetAsync(Account);
        Assert.NotEmpty(work.Lines.All);
        Assert.DoesNotContain(work.Lines.All, line => line.Contains(person.Email, StringComparison.OrdinalIgnoreCase)
            || line.Contains(Wrong, StringComparison.Ordinal)
            || line.Contains(WorkUnderTest.Password, StringComparison.Ordinal));
    }

    internal static void AssertSees(string path, HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(path, answer.Headers.Location?.OriginalString);
    }

    private static async Task<string> ShapeAsync(HttpResponseMessage answer) =>
        Token().Replace(await Visitor.TextAsync(answer), "guard");

    [GeneratedRegex("CfDJ8[\\w-]+")]
    private static partial Regex Token();
}
