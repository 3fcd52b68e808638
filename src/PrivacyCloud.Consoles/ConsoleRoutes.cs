using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.Banner;
using PrivacyCloud.Consoles.PrivacyCenter;
using PrivacyCloud.Consoles.Public;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work;

namespace PrivacyCloud.Consoles;

/// <summary>Where the pages are found.</summary>
public static class ConsoleRoutes
{
    /// <summary>Maps the pages, their style sheet and script, and the page for what is not there.</summary>
    /// <param name="app">The host.</param>
    /// <param name="rateLimit">The policy that bounds how often one address may ask for a page.</param>
    public static WebApplication MapPrivacyCloudConsoles(this WebApplication app, string rateLimit)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapGet("/assets/{name}", (string name, HttpContext http, ConsoleAssets assets) => assets.Serve(name, http))
            .ExcludeFromDescription();
        BannerRoutes.Map(app);
        var pages = app.MapGroup(string.Empty).WithMetadata(ConsolePage.Mark).ExcludeFromDescription()
            .RequireRateLimiting(rateLimit);
        PublicPages.Map(pages);
        CentreRoutes.Map(app, rateLimit);
        WorkRoutes.Map(app, rateLimit);
        return app;
    }

    /// <summary>
    /// Lets staff in, and gives people a page where nothing is. Stands inside whatever gives programs their answer.
    /// </summary>
    public static WebApplication UsePrivacyCloudConsoles(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        // Said here, it is not put before everything else: no call with a key is asked who has signed in.
        app.UseAuthentication();
        app.UseMiddleware<WorkGate>();
        app.Use(async (http, next) =>
        {
            await next(http).ConfigureAwait(false);
            if (http.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false }
                && http.GetEndpoint() is null && WantsPage(http))
            {
                var time = (TimeProvider)http.RequestServices.GetService(typeof(TimeProvider))!;
                await PublicPages.NotFound(http, time).ExecuteAsync(http).ConfigureAwait(false);
            }
        });
        return app;
    }

    private static bool WantsPage(HttpContext http) =>
        http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
