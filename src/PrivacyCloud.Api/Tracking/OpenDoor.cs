using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Api.Tracking;

/// <summary>
/// <c>POST /v1/tracking/door</c>: enter the fresh code: a session that lets the person act for a short while.
/// </summary>
internal static class OpenDoor
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/tracking/door", HandleAsync)
            .WithName("openDoor")
            .WithSummary("Enter the fresh code: a session that lets the person act for a short while.")
            .Takes<CodeBody>()
            .Produces<TrackedBody>()
            .Problems(400, 409, 422)
            .NeedsAnyKey();
        BrowserOrigin.MapPreflight(routes, "/v1/tracking/door", HttpMethods.Post);
    }

    private static Task<IResult> HandleAsync(HttpContext http, TrackingDoor door, TrackingActs acts) =>
        acts.EnterAsync(
            http, CodePurpose.Door,
            opened => door.BeginAsync(http, opened.Rows, isDoor: true));
}
