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
            caller.Log, opened.Rows, CodePurpose.Identity, body.Code, caller.Actor, http.RequestAborted);
        return CodeAnswer.ProblemOf(outcome) is { } problem
            ? door.Wrong(http, problem)
            : await door.AnswerAsync(http, await door.AnewAsync(http, opened), opened.IsDoor);
    }
}
