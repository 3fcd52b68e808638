using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace PrivacyCloud.Consoles.Banner;

/// <summary>
/// Where any page of any brand finds the banner, and where a browser finds that Global Privacy Control is honoured.
/// </summary>
internal static class BannerRoutes
{
    private const string ShortCache = "public, max-age=300";

    /// <summary>The support resource of the Global Privacy Control specification.</summary>
    private static readonly GpcSupport Gpc = new(true, "2026-11-22");

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/banner/v1/privacy-banner.js", (HttpContext http, BannerScript script) =>
            script.ServeNewest(http)).ExcludeFromDescription();
        routes.MapGet("/banner/v1/manifest.json", Manifest).ExcludeFromDescription();
        routes.MapGet(
            "/banner/v1/{version}/privacy-banner.js",
            (string version, HttpContext http, BannerScript script) => script.ServePinned(version, http))
            .ExcludeFromDescription();
        routes.MapGet("/.well-known/gpc.json", (HttpContext http) =>
        {
            OpenToAll(http.Response, ShortCache);
            return Results.Json(Gpc);
        }).ExcludeFromDescription();
    }

    /// <summary>Public by nature: any page may load it, none gets to know who did.</summary>
    public static void OpenToAll(HttpResponse response, string cache)
    {
        response.Headers.CacheControl = cache;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }

    private static IResult Manifest(HttpContext http, BannerScript script)
    {
        if (script.Manifest is not { } manifest)
        {
            return Results.NotFound();
        }

        OpenToAll(http.Response, ShortCache);
        return Results.Json(manifest);
    }

    private sealed record GpcSupport(bool Gpc, string LastUpdate);
}
