using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Preferences;

/// <summary>The way into a person's preferences at one company: by a code, or by a link of the company.</summary>
internal static class PreferencePages
{
    private const string Said = "done";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/centre/{tenant}/preferences", ShowAsync);
        routes.MapPost("/centre/{tenant}/preferences", SendAsync).DisableAntiforgery();
        routes.MapPost("/centre/{tenant}/preferences/code", EnterAsync).DisableAntiforgery();
        routes.MapPost("/centre/{tenant}/preferences/link", OpenAsync).DisableAntiforgery();
        routes.MapPost("/centre/{tenant}/preferences/leave", LeaveAsync).DisableAntiforgery();
    }

    /// <summary>Takes the browser to the page, which says what was done.</summary>
    public static IResult See(HttpContext http, CentreTenant company, string word) =>
        CentrePage.See(http, CentrePaths.Preferences(company), (Said, word));

    private static async Task<IResult> ShowAsync(
        string tenant, HttpContext http, CentreDirectory directory, PreferenceDesk desk)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company)
        {
            return CentrePage.NotFound(http);
        }

        var said = PreferenceWords.Done.GetValueOrDefault(http.Request.Query[Said].ToString());
        return await desk.ShowAsync(http, company, said);
    }

    private static Task<IResult> SendAsync(
        string tenant, HttpContext http, CentreDirectory directory, CentreDoor door, PreferenceDesk desk) =>
        ReadAsync(tenant, http, directory, door, (company, fields) => desk.Send(http, company, fields));

    private static Task<IResult> EnterAsync(
        string tenant, HttpContext http, CentreDirectory directory, CentreDoor door, PreferenceDesk desk) =>
        ReadAsync(tenant, http, directory, door, (company, fields) => desk.Enter(http, company, fields));

    private static async Task<IResult> OpenAsync(
        string tenant, HttpContext http, CentreDirectory directory, CentreDoor door, PreferenceDesk desk)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company)
        {
            return CentrePage.NotFound(http);
        }

        return await door.ReadAsync(http, company, isSubmission: false) switch
        {
            Posted.Form posted => await desk.OpenAsync(http, company, posted.Fields),
            Posted.Turned turned => turned.Page,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Task<IResult> LeaveAsync(
        string tenant, HttpContext http, CentreDirectory directory, CentreDoor door, PreferenceSession session) =>
        ReadAsync(tenant, http, directory, door, (company, _) =>
        {
            session.End(http, company);
            return CentrePage.See(http, CentrePaths.Home(company, null));
        });

    private static async Task<IResult> ReadAsync(
        string tenant, HttpContext http, CentreDirectory directory, CentreDoor door,
        Func<CentreTenant, IFormCollection, IResult> answer)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company)
        {
            return CentrePage.NotFound(http);
        }

        return await door.ReadAsync(http, company, isSubmission: false) switch
        {
            Posted.Form posted => answer(company, posted.Fields),
            Posted.Turned turned => turned.Page,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
