using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Requests;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Tracking;

/// <summary><c>POST /v1/tracking/withdrawal</c>: the person takes back a request, or the whole case.</summary>
internal static class WithdrawByPerson
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/tracking/withdrawal", HandleAsync)
            .WithName("withdrawByPerson")
            .WithSummary("The person takes back a request, or the whole case.")
            .Takes<PersonWithdrawalBody>()
            .Changes<TrackedBody>()
            .NeedsAnyKey();
        BrowserOrigin.MapPreflight(routes, "/v1/tracking/withdrawal", HttpMethods.Post);
    }

    private static async Task<IResult> HandleAsync(HttpContext http, TrackingDoor door, TrackingActs acts)
    {
        var sent = await BodyReader.ReadOptionalAsync<PersonWithdrawalBody>(http);
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

        if (opened.Of(body.Request) is not { } named)
        {
            return RequestDoor.Unknown;
        }

        // Of a whole case only what is still open can be taken back.
        var open = opened.Rows.Where(one => one.Ending is null).Select(one => one.File.Intake.Request).ToList();
        return await acts.ActAsync(
            http, opened, body.Request is null && open.Count > 0 ? open : [named.File.Intake.Request],
            new RequestAct.Withdraw(), headers);
    }
}
