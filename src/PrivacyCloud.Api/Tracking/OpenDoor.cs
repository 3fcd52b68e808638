using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Requests.Acts;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Requests;

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

    private static async Task<IResult> HandleAsync(HttpContext http, TrackingDesk desk, TrackingDoor door)
    {
        var sent = await BodyReader.ReadAsync<CodeBody>(http);
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
        var outcome = await desk.TryCodeAsync(
            caller.Log, opened.Rows, CodePurpose.Door, body.Code, caller.Actor, http.RequestAborted);
        return CodeAnswer.ProblemOf(outcome) is { } problem
            ? door.Wrong(http, problem)
            : await door.BeginAsync(http, opened.Rows, isDoor: true);
    }
}
