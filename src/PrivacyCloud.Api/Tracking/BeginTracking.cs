using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Tracking;

/// <summary><c>POST /v1/tracking</c>: number and secret for a short session that shows the status.</summary>
internal static class BeginTracking
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/tracking", HandleAsync)
            .WithName("beginTracking")
            .WithSummary("Number and secret for a short session that shows how the case stands.")
            .Takes<TrackingBody>()
            .Produces<TrackedBody>()
            .Problems(400)
            .NeedsAnyKey();
        BrowserOrigin.MapPreflight(routes, "/v1/tracking", "GET, POST");
    }

    private static async Task<IResult> HandleAsync(HttpContext http, TrackingDesk desk, TrackingDoor door)
    {
        var sent = await BodyReader.ReadAsync<TrackingBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        return await desk.OpenAsync(http.Caller().Log, body.Number, body.Secret, http.RequestAborted) is { } rows
            ? await door.BeginAsync(http, rows, isDoor: false) : door.Unknown(http);
    }
}
