using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Requests;
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

    private static async Task<IResult> HandleAsync(HttpContext http, TrackingDoor door, TrackingActs acts)
    {
        var sent = await BodyReader.ReadAsync<PersonWordsBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var headers = CommandHeaders.Of(http, sent.Bytes);
        var opened = await door.OpenAsync(http, body.Session, mustAct: true);
        if ((headers.Problem ?? opened.Problem) is { } problem)
        {
            return problem;
        }

        var wanted = WantedAct.Saying(body.Text, text => new RequestAct.Complain(text));
        return wanted.Problem is { } no ? no
            : opened.Of(body.Request) is not { } row ? RequestDoor.Unknown
            : await acts.ActAsync(http, opened, [row.File.Intake.Request], wanted.Act!, headers);
    }
}
