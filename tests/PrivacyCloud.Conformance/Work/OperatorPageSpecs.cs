using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PrivacyCloud.Consoles;
using PrivacyCloud.Domain.Staff;
using static PrivacyCloud.Conformance.Work.SignInSpecs;

namespace PrivacyCloud.Conformance.Work;

/// <summary>The operator's pages, and cookies where https alone is served.</summary>
public sealed class OperatorPageSpecs(WorkUnderTest work) : IClassFixture<WorkUnderTest>
{
    private const string Door = "/operator/sign-in";

    [Fact]
    public async Task The_operators_key_opens_the_overview_until_signing_out()
    {
        using var visitor = work.Visitor();
        AssertSees(Door, await visitor.GetAsync("/operator"));
        AssertSees("/operator", await visitor.SendFromAsync(Door, Door, ("key", work.OperatorKey)));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/operator")).StatusCode);
        AssertSees(Door, await visitor.SendFromAsync("/operator", "/operator/sign-out"));
        AssertSees(Door, await visitor.GetAsync("/operator"));
    }

    [Fact]
    public async Task The_operators_session_ends_after_half_an_hour()
    {
        using var visitor = work.Visitor();
        await visitor.SendFromAsync(Door, Door, ("key", work.OperatorKey));
        work.Time.Turn(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/operator")).StatusCode);
        work.Time.Turn(TimeSpan.FromMinutes(2));
        AssertSees(Door, await visitor.GetAsync("/operator"));
    }

    [Fact]
    public async Task Another_key_and_a_form_without_its_guard_open_nothing()
    {
        using var visitor = work.Visitor();
        var wrong = await visitor.SendFromAsync(Door, Door, ("key", work.OperatorKey[..^1] + "x"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var bare = await visitor.SendAsync(Door, ("key", work.OperatorKey));
        Assert.Equal(HttpStatusCode.BadRequest, bare.StatusCode);
        AssertSees(Door, await visitor.GetAsync("/operator"));
    }

    [Fact]
    public async Task The_operator_comes_to_no_companys_pages_and_no_staff_to_the_operators()
    {
        using var visitor = work.Visitor();
        await visitor.SendFromAsync(Door, Door, ("key", work.OperatorKey));
        AssertSees("/work/sign-in?return=%2Fwork%2Fstaff", await visitor.GetAsync("/work/staff"));
        using var staff = work.Visitor();
        await staff.SignInAsync(await work.EmployAsync(work.First, StaffRole.TenantAdmin));
        AssertSees(Door, await staff.GetAsync("/operator"));
    }

    [Fact]
    public void Where_https_alone_is_served_every_cookie_promises_so()
    {
        using var services = new ServiceCollection().AddLogging()
            .AddPrivacyCloudConsoles(new() { IsHttps = true }).BuildServiceProvider();
        var cookies = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>();
        CookieBuilder[] all =
        [
            cookies.Get("staff").Cookie, cookies.Get("operator").Cookie,
            services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie,
        ];
        Assert.All(all, one =>
        {
            Assert.StartsWith("__Host-", one.Name, StringComparison.Ordinal);
            Assert.Equal(CookieSecurePolicy.Always, one.SecurePolicy);
            Assert.Equal(SameSiteMode.Lax, one.SameSite);
            Assert.True(one.HttpOnly);
            Assert.Equal("/", one.Path);
            Assert.Null(one.Domain);
        });
    }
}
