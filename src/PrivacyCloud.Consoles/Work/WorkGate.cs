using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Consoles.Work.Errors;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work;

/// <summary>
/// Lets staff through to the endpoints for them: whoever is signed out is taken to the sign-in page, whoever may not is
/// told so, and what is posted without the guard of our own forms changes nothing.
/// </summary>
internal sealed class WorkGate(
    RequestDelegate next, WorkSession session, IAntiforgery antiforgery, CallTenant? tenant = null)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<StaffRule>() is not { } rule)
        {
            ShutUnlessOutside(http);
            await next(http);
            return;
        }

        var no = await CheckAsync(http, rule);
        if (http.Features.Get<StaffCaller>() is { } caller)
        {
            tenant?.Establish(caller.Log);
        }

        await (no is null ? next(http) : no.ExecuteAsync(http));
    }

    /// <summary>An endpoint for staff that nobody put behind the gate is shut, not open.</summary>
    private static void ShutUnlessOutside(HttpContext http)
    {
        if (http.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<OutsideDoor>() is null
            && http.Request.Path.StartsWithSegments(WorkPaths.Root, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"{endpoint.DisplayName} is not behind the gate of the staff.");
        }
    }

    private async Task<IResult?> CheckAsync(HttpContext http, StaffRule rule)
    {
        var sessions = http.RequestServices.GetRequiredService<StaffSessions>();
        if (await session.ResumeAsync(http, sessions) is not { } caller)
        {
            return WorkPage.See(http, ReturnPath.SignInFor(http.Request));
        }

        http.Features.Set(caller);
        if (rule.Permission is { } permission && !caller.May(permission))
        {
            return await WorkPage.ShowAsync<ForbiddenPage>(http, StatusCodes.Status403Forbidden);
        }

        return await antiforgery.IsRequestValidAsync(http)
            ? null
            : await WorkPage.ShowAsync<StaleFormPage>(http, StatusCodes.Status400BadRequest);
    }
}
