using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.SignIn;

/// <summary>
/// Where staff come in who were at their organisation's sign-in. Whoever is let in has the same session as with a
/// password; whoever is not is told the same, whatever the reason.
/// </summary>
public sealed class OrganisationDoor
{
    /// <summary>Where the organisation's sign-in sends the browser back to; the host must answer there.</summary>
    public const string Landing = WorkPaths.OrganisationReturn;

    private readonly Companies _companies;
    private readonly DirectoryDesk _desk;
    private readonly WorkSession _session;
    private readonly TryRates _rates;

    internal OrganisationDoor(Companies companies, DirectoryDesk desk, WorkSession session, TryRates rates) =>
        (_companies, _desk, _session, _rates) = (companies, desk, session, rates);

    /// <summary>Lets in whom the organisation's directory has vouched for, if she is staff of the company.</summary>
    public async Task EnterAsync(HttpContext http, OrganisationVisit visit, DirectoryAccount account)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(visit);
        var cancel = http.RequestAborted;
        var company = _rates.Count(http) ? await _companies.FindAsync(visit.Company.ToString(), cancel) : null;
        if (company is not { } log || await _desk.SignInAsync(log, account, cancel) is not { } caller)
        {
            Refuse(http, visit);
            return;
        }

        await _session.BeginAsync(http, caller);
        See(http, ReturnPath.Of(visit.To), visit.Language);
    }

    /// <summary>Takes whoever is not let in to a page that says so.</summary>
    /// <param name="http">The call.</param>
    /// <param name="visit">What was wanted; null when even that cannot be told.</param>
    public static void Refuse(HttpContext http, OrganisationVisit? visit)
    {
        ArgumentNullException.ThrowIfNull(http);
        See(http, WorkPaths.OrganisationRefused, visit?.Language);
    }

    private static void See(HttpContext http, string path, string? language)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = language is null
            ? path
            : QueryHelpers.AddQueryString(path, Languages.Key, language);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
