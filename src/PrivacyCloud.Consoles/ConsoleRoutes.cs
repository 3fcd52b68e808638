using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.Public;
using PrivacyCloud.Consoles.Shared;

namespace PrivacyCloud.Consoles;

/// <summary>Where the pages are found.</summary>
public static class ConsoleRoutes
{
    /// <summary>Maps the pages, their style sheet and script, and the page for what is not there.</summary>
    public static WebApplication MapPrivacyCloudConsoles(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapGet("/assets/{name}", (string name, HttpContext http, ConsoleAssets assets) => assets.Serve(name, http))
            .ExcludeFromDescription();
        var pages = app.MapGroup(string.Empty).WithMetadata(ConsolePage.Mark).ExcludeFromDescription();
        PublicPages.Map(pages);
        app.MapFallback("{*path}", (HttpContext http, TimeProvider time) => WantsPage(http)
                ? PublicPages.NotFound(http, time)
                : Results.Problem(statusCode: StatusCodes.Status404NotFound))
            .WithMetadata(ConsolePage.Mark).ExcludeFromDescription();
        return app;
    }

    private static bool WantsPage(HttpContext http) =>
        http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
