using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Shared;

/// <summary>Answers with a page of a privacy centre, or takes the browser to one.</summary>
internal static class CentrePage
{
    /// <summary>A page whose component takes a <see cref="CentreContext"/> named <c>Centre</c>.</summary>
    public static IResult Show<TPage>(
        HttpContext http, int status, CentreTenant? company, BrandRow? brand,
        params (string Name, object? Value)[] given)
        where TPage : IComponent
    {
        // The guard goes first: it sets headers of its own, and complains of those that are there.
        var guard = Guard(http);
        PageHeaders.Set(http.Response);

        // Pages hold what a person typed, or how her case stands: no cache on the way keeps them.
        http.Response.Headers.CacheControl = "no-store";
        var parameters = given.ToDictionary(one => one.Name, one => one.Value);
        parameters["Centre"] = new CentreContext(Context(http), company, brand, guard);
        return new RazorComponentResult<TPage>(parameters) { StatusCode = status, PreventStreamingRendering = true };
    }

    /// <summary>Takes the browser to another page after something was done there, in the language it reads.</summary>
    public static IResult See(HttpContext http, string path, params (string Key, string Value)[] query)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Location = Context(http).Link(path, query);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>The page for a company, brand or group that is not here.</summary>
    public static IResult NotFound(HttpContext http) => Say(
        http, StatusCodes.Status404NotFound, null, CentreWords.NotFoundTitle, CentreWords.NotFoundWhy);

    /// <summary>A page that says one thing.</summary>
    public static IResult Say(HttpContext http, int status, CentreTenant? company, Text title, Text why) =>
        Show<CentreSayingPage>(http, status, company, null, ("Saying", title), ("Why", why));

    /// <summary>Language and time of a call.</summary>
    public static PageContext Context(HttpContext http) =>
        PageContext.Of(http, http.RequestServices.GetRequiredService<TimeProvider>());

    /// <summary>
    /// Nobody is signed in here, even who was: forms of people are bound to nobody, and staff see what people see.
    /// </summary>
    public static void Stand(HttpContext http) => http.User = new ClaimsPrincipal(new ClaimsIdentity());

    private static FormGuard Guard(HttpContext http)
    {
        Stand(http);
        var tokens = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
        return new(tokens.FormFieldName, tokens.RequestToken!);
    }
}
