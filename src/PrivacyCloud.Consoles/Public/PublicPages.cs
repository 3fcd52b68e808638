using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Consoles.Public.Errors;
using PrivacyCloud.Consoles.Public.Explainer;
using PrivacyCloud.Consoles.Public.Home;
using PrivacyCloud.Consoles.Public.Jurisdictions;
using PrivacyCloud.Consoles.Public.Questions;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Consoles.Public;

/// <summary>The routes of the pages that anybody may read.</summary>
internal static class PublicPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", HomeAsync);
        routes.MapGet("/deadlines", Deadlines);
        routes.MapGet("/open-questions", OpenQuestions);
        routes.MapGet("/jurisdictions/{code}", Jurisdiction);
    }

    private static async Task<RazorComponentResult<HomePage>> HomeAsync(
        HttpContext http, TimeProvider time, ITenantOverview tenants, CancellationToken cancellation) =>
        Page<HomePage>(http, time, StatusCodes.Status200OK, ("Regions", await tenants.ReadAsync(cancellation)));

    private static RazorComponentResult<ExplainerPage> Deadlines(
        HttpContext http, TimeProvider time, LawLibrary library)
    {
        var page = PageContext.Of(http, time);
        var explained = library.Books.Count == 0
            ? null
            : new Explainer.Explainer(library, page.Now, page.Language).Answer(ExplainerQuery.Read(http.Request.Query));
        return Page<ExplainerPage>(
            http, time,
            explained is Explained.Mistaken ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
            ("Explained", explained));
    }

    private static RazorComponentResult<QuestionsPage> OpenQuestions(HttpContext http, TimeProvider time) =>
        Page<QuestionsPage>(http, time, StatusCodes.Status200OK);

    private static RazorComponentResult Jurisdiction(
        string code, HttpContext http, TimeProvider time, LawLibrary library) =>
        library.Find(code) is { } book
            ? Page<JurisdictionPage>(http, time, StatusCodes.Status200OK, ("Book", book))
            : NotFound(http, time);

    public static RazorComponentResult<NotFoundPage> NotFound(HttpContext http, TimeProvider time) =>
        Page<NotFoundPage>(http, time, StatusCodes.Status404NotFound);

    /// <summary>What is told of a fault that was met while a page was made.</summary>
    /// <param name="http">The call.</param>
    /// <param name="time">The clock.</param>
    /// <param name="told">The fault in words that callers are told, or null when it is a defect.</param>
    public static RazorComponentResult<FailedPage> Failed(HttpContext http, TimeProvider time, Exception? told) =>
        Page<FailedPage>(
            http, time,
            told is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status503ServiceUnavailable,
            ("Uncertain", told is OutcomeUnknownException),
            ("TraceId", System.Diagnostics.Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier));

    private static RazorComponentResult<TPage> Page<TPage>(
        HttpContext http, TimeProvider time, int status, params (string Name, object? Value)[] given)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        PageHeaders.Set(http.Response);
        var parameters = given.ToDictionary(g => g.Name, g => g.Value);
        parameters["Page"] = PageContext.Of(http, time);
        return new RazorComponentResult<TPage>(parameters) { StatusCode = status, PreventStreamingRendering = true };
    }
}
