using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Tracking;

/// <summary><c>POST /v1/tracking/complaint</c>: the person complains.</summary>
internal static class SendPersonComplaint
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/tracking/complaint", HandleAsync)
            .WithName("sendPersonComplaint")
            .WithSummary("The person complains.")
            .Takes<PersonWordsBody>()
            .Changes<TrackedBody>()
            .NeedsAnyKey();
        BrowserOrigin.MapPreflight(routes, "/v1/tracking/complaint", HttpMethods.Post);
    }

    private static Task<IResult> HandleAsync(HttpContext http, TrackingActs acts) =>
        acts.SayAsync(http, static text => new RequestAct.Complain(text));
}
