using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Problems;

namespace PrivacyCloud.Api.Http;

/// <summary>Gives the framework's bare refusals a problem document, under the addresses of the API.</summary>
internal static class StatusPages
{
    public static Task Write(StatusCodeContext context)
    {
        var http = context.HttpContext;
        return IsApi(http.Request.Path) ? Of(http.Response.StatusCode).ExecuteAsync(http) : context.Next(http);
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
