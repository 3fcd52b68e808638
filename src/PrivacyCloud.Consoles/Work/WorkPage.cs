using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work.Errors;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work;

/// <summary>Answers with a page for staff, or takes the browser to one.</summary>
internal static class WorkPage
{
    /// <summary>
    /// A page whose component takes a <see cref="WorkContext"/> named <c>Work</c> and whatever else is given.
    /// </summary>
    public static async Task<IResult> ShowAsync<TPage>(
        HttpContext http, int status, params (string Name, object? Value)[] given)
        where TPage : IComponent
    {
        var parameters = given.ToDictionary(one => one.Name, one => one.Value);
        parameters["Work"] = await ContextAsync(http);
        PageHeaders.Set(http.Response);
        http.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<TPage>(parameters) { StatusCode = status, PreventStreamingRendering = true };
    }

    /// <summary>Takes the browser to another page after something was done there, in the language it reads.</summary>
    public static IResult See(HttpContext http, string path, params (string Key, string Value)[] query)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Location = Context(http).Link(path, query);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>The page for what is not there, or is another company's.</summary>
    public static Task<IResult> NotFoundAsync(HttpContext http) =>
        ShowAsync<WorkNotFoundPage>(http, StatusCodes.Status404NotFound);

    private static async Task<WorkContext> ContextAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var tokens = services.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
        var staff = http.Features.Get<StaffCaller>();
        return new(
            Context(http),
            staff,
            await CompanyAsync(services, staff, http.RequestAborted),
            new(tokens.FormFieldName, tokens.RequestToken!));
    }

    private static PageContext Context(HttpContext http) =>
        PageContext.Of(http, http.RequestServices.GetRequiredService<TimeProvider>());

    private static async Task<Text?> CompanyAsync(
        IServiceProvider services, StaffCaller? staff, CancellationToken cancel) =>
        staff is null
            ? null
            : (await services.GetRequiredService<Companies>().RowAsync(staff.Log, cancel))?.LegalName;
}
