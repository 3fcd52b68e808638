using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Tracking;

/// <summary><c>POST /v1/tracking/message</c>: the person writes to the company.</summary>
internal static class SendPersonMessage
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/tracking/message", HandleAsync)
            .WithName("sendPersonMessage")
            .WithSummary("The person writes to the company.")
            .Takes<PersonWordsBody>()
            .Changes<TrackedBody>()
            .NeedsAnyKey();
        BrowserOrigin.MapPreflight(routes, "/v1/tracking/message", HttpMethods.Post);
    }

    private static Task<IResult> HandleAsync(HttpContext http, TrackingActs acts) =>
        acts.SayAsync(http, static text => new RequestAct.ReceiveMessage(text));
}
