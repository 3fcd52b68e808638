using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.Public;
using PrivacyCloud.Consoles.Shared;

namespace PrivacyCloud.Consoles;

/// <summary>Where the pages are found.</summary>
public static class ConsoleRoutes
{
    /// <summary>The API answers for its own addresses: a fallback there would hide that a method is not taken.</summary>
    private const string NotTheApi = "{*path:regex(^(?!(v1|openapi)(/|$)).*$)}";

    /// <summary>Maps the pages, their style sheet and script, and the page for what is not there.</summary>
    /// <param name="app">The host.</param>
    /// <param name="rateLimit">The policy that bounds how often one address may ask for a page.</param>
    public static WebApplication MapPrivacyCloudConsoles(this WebApplication app, string rateLimit)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapGet("/assets/{name}", (string name, HttpContext http, ConsoleAssets assets) => assets.Serve(name, http))
            .ExcludeFromDescription();
        var pages = app.MapGroup(string.Empty).WithMetadata(ConsolePage.Mark).ExcludeFromDescription()
            .RequireRateLimiting(rateLimit);
        PublicPages.Map(pages);
        app.MapFallback(NotTheApi, (HttpContext http, TimeProvider time) => WantsPage(http)
                ? PublicPages.NotFound(http, time)
                : Results.StatusCode(StatusCodes.Status404NotFound))
            .WithMetadata(ConsolePage.Mark).ExcludeFromDescription();
        return app;
    }

    private static bool WantsPage(HttpContext http) =>
        http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
