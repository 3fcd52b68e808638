using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Requests.Acts;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Tracking;

/// <summary><c>POST /v1/tracking/code</c>: a fresh one-time code goes to the person's address.</summary>
internal static class SendCode
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/tracking/code", HandleAsync)
            .WithName("sendCode")
            .WithSummary("Send a fresh one-time code to the address that came with the request.")
            .Takes<CodeWishBody>()
            .Produces<TrackedBody>()
            .Problems(400, 409, 422)
            .NeedsAnyKey();
        BrowserOrigin.MapPreflight(routes, "/v1/tracking/code", HttpMethods.Post);
    }

    private static async Task<IResult> HandleAsync(HttpContext http, TrackingDesk desk, TrackingDoor door)
    {
        var sent = await BodyReader.ReadOptionalAsync<CodeWishBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var opened = await door.OpenAsync(http, body.Session, mustAct: false);
        if (opened.Problem is { } no)
        {
            return no;
        }

        var caller = http.Caller();
        var outcome = await desk.SendCodeAsync(
            caller.Log, opened.Rows[0], body.Purpose, caller.Actor, at: null, http.RequestAborted);
        return CodeAnswer.ProblemOf(outcome) is { } problem
            ? problem : await door.AnswerAsync(http, opened.Rows, opened.IsDoor);
    }
}
