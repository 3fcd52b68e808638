using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Problems;

namespace PrivacyCloud.Api.Http;

/// <summary>Gives the framework's bare refusals a problem document, unless a browser asked for a page.</summary>
internal static class StatusPages
{
    public static Task Write(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var isPage = !IsApi(http.Request.Path)
            && http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        return isPage ? context.Next(http) : Of(http.Response.StatusCode).ExecuteAsync(http);
    }

    /// <summary>True for addresses that answer programs, not people.</summary>
    public static bool IsApi(PathString path) =>
        path.StartsWithSegments("/v1", StringComparison.Ordinal)
            || path.StartsWithSegments("/openapi", StringComparison.Ordinal)
        || path == "/healthz" || path == "/readyz";

    private static Problem Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => Problem.Of(status, EdgeRefusals.NotFound),
        StatusCodes.Status405MethodNotAllowed => Problem.Of(status, EdgeRefusals.MethodNotAllowed),
        StatusCodes.Status415UnsupportedMediaType => Problem.Of(status, EdgeRefusals.MediaType),
        StatusCodes.Status413PayloadTooLarge => Problem.Of(status, EdgeRefusals.TooLarge),
        _ => Problem.Of(status, EdgeRefusals.BadCall),
    };
}
