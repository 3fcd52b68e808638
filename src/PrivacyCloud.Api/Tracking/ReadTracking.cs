using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;

namespace PrivacyCloud.Api.Tracking;

/// <summary><c>GET /v1/tracking</c>: how the case of a session stands.</summary>
internal static class ReadTracking
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/tracking", HandleAsync)
            .WithName("readTracking")
            .WithSummary("How the case stands whose session the header Tracking-Session carries.")
            .Produces<TrackedBody>()
            .Problems(400)
            .NeedsAnyKey();

    private static async Task<IResult> HandleAsync(HttpContext http, TrackingDoor door)
    {
        if (QueryReader.Of(http).Problem is { } problem)
        {
            return problem;
        }

        var opened = await door.OpenAsync(http, session: null, mustAct: false);
        return opened.Problem is { } no ? no : await door.AnswerAsync(http, opened.Rows, opened.IsDoor);
    }
}
