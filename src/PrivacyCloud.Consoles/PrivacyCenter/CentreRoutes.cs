using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Consoles.PrivacyCenter.Ask;
using PrivacyCloud.Consoles.PrivacyCenter.Choices;
using PrivacyCloud.Consoles.PrivacyCenter.Group;
using PrivacyCloud.Consoles.PrivacyCenter.Home;
using PrivacyCloud.Consoles.PrivacyCenter.Receipts;
using PrivacyCloud.Consoles.PrivacyCenter.Preferences;
using PrivacyCloud.Consoles.PrivacyCenter.Track;
using PrivacyCloud.Consoles.Public;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter;

/// <summary>The routes of the privacy centres, where people exercise their rights.</summary>
internal static class CentreRoutes
{
    /// <summary>Maps them, where there is an engine that takes requests.</summary>
    public static void Map(WebApplication app, string rateLimit)
    {
        if (app.Services.GetService<RequestDesk>() is null)
        {
            return;
        }

        var pages = app.MapGroup(string.Empty).WithMetadata(ConsolePage.Mark).ExcludeFromDescription()
            .RequireRateLimiting(rateLimit).AddEndpointFilter(EstablishAsync);
        CentreHomePages.Map(pages);
        AskPages.Map(pages);
        DonePages.Map(pages);
        TrackPages.Map(pages);
        TrackActs.Map(pages);
        UploadPages.Map(pages);
        PackagePages.Map(pages);
        LetterPages.Map(pages);
        GroupPages.Map(pages);
        ReceiptPages.Map(pages);
        ChoicePages.Map(pages);
        PreferencePages.Map(pages);
        PreferenceActs.Map(pages);
        PreferenceJson.Map(pages);
        GroupPreferencePages.Map(pages);
    }

    /// <summary>The company whose page it is, is the one whose log the call may write to.</summary>
    private static async ValueTask<object?> EstablishAsync(
        EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var http = call.HttpContext;
        var directory = http.RequestServices.GetRequiredService<CentreDirectory>();
        if (http.GetRouteValue("tenant") is string slug
            && await directory.FindAsync(slug, http.RequestAborted) is { } company)
        {
            http.RequestServices.GetRequiredService<CallTenant>().Establish(company.Log);
        }

        return await next(call);
    }
}
