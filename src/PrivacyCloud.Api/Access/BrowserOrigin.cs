using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Access;

namespace PrivacyCloud.Api.Access;

/// <summary>
/// Browsers may call with a publishable key from the brand's own origins. Answers name the exact origin and never
/// allow credentials; problem documents carry the same headers, so that a page can read why it was refused.
/// </summary>
internal static class BrowserOrigin
{
    private const string CachedSeconds = "7200";
    private const string HeadersTaken = 
        "Authorization, Content-Disposition, Content-Type, Idempotency-Key, If-Match, If-None-Match, If-Range, Range, "
        + "Tracking-Session";
    /// <summary>Which headers of an answer a page may read.</summary>
    internal const string HeadersShown =
        "Accept-Ranges, Content-Disposition, Content-Range, ETag, Idempotency-Replayed, Location, Retry-After";

    /// <summary>
    /// Refuses an origin that is off the brand's list; no origin at all is an app or a server, and a page of this very
    /// server, which browsers name on every POST, calls from nowhere else.
    /// </summary>
    public static Problem? Check(HttpContext http, Caller caller)
    {
        if (caller.Kind != CredentialKind.Publishable || http.Request.Headers.Origin is not { Count: > 0 } sent
            || IsOwn(http.Request, sent.ToString()))
        {
            return null;
        }

        if (!Origin.TryParse(sent.ToString(), out var origin) || !caller.Origins.Contains(origin))
        {
            return Problem.Of(StatusCodes.Status403Forbidden, AccessRefusals.OriginNotAllowed);
        }

        // A fault wipes the headers that were set before it; what is set at the very start of the answer stays.
        http.Response.OnStarting(() =>
        {
            Allow(http.Response.Headers, origin);
            http.Response.Headers.AccessControlExposeHeaders = HeadersShown;
            return Task.CompletedTask;
        });
        return null;
    }

    /// <summary>
    /// Answers the browser's question before the call. It comes without a key, so that no brand is known yet: any
    /// well-formed origin may ask, and the call itself is held to the list.
    /// </summary>
    public static void MapPreflight(IEndpointRouteBuilder routes, string pattern, string method) =>
        routes.MapMethods(pattern, [HttpMethods.Options], (HttpContext http) =>
        {
            if (Origin.TryParse(http.Request.Headers.Origin.ToString(), out var origin))
            {
                Allow(http.Response.Headers, origin);
                http.Response.Headers.AccessControlAllowMethods = method;
                http.Response.Headers.AccessControlAllowHeaders = HeadersTaken;
                http.Response.Headers.AccessControlMaxAge = CachedSeconds;
            }

            return Results.NoContent();
        }).ExcludeFromDescription();

    /// <summary>
    /// Lets a page of any origin read an answer that says where to go, and nothing of anybody: whose the origin is,
    /// only the region knows to which the call belongs.
    /// </summary>
    public static void AllowAny(HttpContext http)
    {
        if (Origin.TryParse(http.Request.Headers.Origin.ToString(), out var origin))
        {
            Allow(http.Response.Headers, origin);
            http.Response.Headers.AccessControlExposeHeaders = HeadersShown;
        }
    }

    private static bool IsOwn(HttpRequest call, string origin) =>
        string.Equals(origin, $"{call.Scheme}://{call.Host.Value}", StringComparison.Ordinal);

    private static void Allow(IHeaderDictionary headers, Origin origin)
    {
        headers.AccessControlAllowOrigin = origin.ToString();
        headers.Append("Vary", "Origin");
    }
}
