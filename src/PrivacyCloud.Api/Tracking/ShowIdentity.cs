using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Api.Tracking;

/// <summary>
/// <c>POST /v1/tracking/identity</c>: enter the identity code: it is shown who asks, for every request of the case.
/// </summary>
internal static class ShowIdentity
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/tracking/identity", HandleAsync)
            .WithName("showIdentity")
            .WithSummary("Enter the identity code: it is shown who asks, for every request of the case.")
            .Takes<CodeBody>()
            .Produces<TrackedBody>()
            .Problems(400, 409, 422)
            .NeedsAnyKey();
        BrowserOrigin.MapPreflight(routes, "/v1/tracking/identity", HttpMethods.Post);
    }

    private static Task<IResult> HandleAsync(HttpContext http, TrackingDoor door, TrackingActs acts) =>
        acts.EnterAsync(
            http, CodePurpose.Identity,
            async opened => await door.AnswerAsync(http, await door.AnewAsync(http, opened), opened.IsDoor));
}
