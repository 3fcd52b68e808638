using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.Work;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Runtime.Consents.Doors;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Preferences;

/// <summary>
/// Keeps who somebody showed to be in a cookie that no script reads and no other site can send along. Each company has
/// a cookie of its own, so that a person may be in at several companies of a group at once.
/// </summary>
internal sealed class PreferenceSession(PreferenceSessions sessions, WorkOptions options)
{
    private const string Cookie = "privacycloud-preferences-";

    /// <summary>Lets somebody in.</summary>
    public void Begin(HttpContext http, CentreTenant company, Mark mark) =>
        http.Response.Cookies.Append(NameOf(company), sessions.Begin(company.Log, mark), Kind(http));

    /// <summary>Who it is; null when nobody is in, or the time is over.</summary>
    public Mark? Read(HttpContext http, CentreTenant company) =>
        sessions.Read(company.Log, http.Request.Cookies[NameOf(company)]);

    /// <summary>Ends the session.</summary>
    public void End(HttpContext http, CentreTenant company)
    {
        sessions.End(http.Request.Cookies[NameOf(company)]);
        http.Response.Cookies.Delete(NameOf(company), Kind(http));
    }

    private string NameOf(CentreTenant company) => options.CookieName(Cookie + company.Tenant.Slug);

    private CookieOptions Kind(HttpContext http) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        Secure = options.IsHttps || http.Request.IsHttps,
    };
}
