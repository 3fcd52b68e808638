using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Preferences;

/// <summary>
/// What a person decided at every company of a group. No server gathers it: her browser asks each company, and without
/// script each company's own page is a link.
/// </summary>
internal static class GroupPreferencePages
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/group/{group}/preferences", ShowAsync);

    private static async Task<IResult> ShowAsync(string group, HttpContext http, CentreDirectory directory) =>
        await directory.GroupAsync(group, http.RequestAborted) is { } found
            ? CentrePage.Show<GroupPreferencesPage>(
                http, StatusCodes.Status200OK, null, null, ("Group", found))
            : CentrePage.NotFound(http);
}
