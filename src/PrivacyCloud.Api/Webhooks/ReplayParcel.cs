using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Outbox;

namespace PrivacyCloud.Api.Webhooks;

/// <summary><c>POST /v1/outbox/{id}/replay</c>: what was given up is tried anew.</summary>
internal static class ReplayParcel
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/outbox/{id}/replay", HandleAsync)
            .WithName("replayParcel")
            .WithSummary("Try a mail or a call anew that was given up. It keeps its id.")
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, OutboxDesk desk)
    {
        if (!ParcelId.TryParse(id, out var parcel))
        {
            return Problem.Of(StatusCodes.Status404NotFound, ParcelRefusals.Unknown);
        }

        var sent = await BodyReader.ReadNoneAsync(http);
        var headers = CommandHeaders.Of(http, sent.Bytes);
        if ((sent.Problem ?? headers.Problem) is { } problem)
        {
            return problem;
        }

        var caller = http.Caller();
        var replay = Executor.Submit(
            ParcelAggregate.StreamOf(caller.Log, parcel), new ParcelCommand.Replay(), caller.Actor, headers);
        var outcome = await desk.ReplayAsync(replay, http.RequestAborted);
        if (outcome is not CommandOutcome.Done done)
        {
            return Executor.ProblemOf(outcome);
        }

        Headers.Answer(http, done);
        return Results.Json(new ChangeBody(id, done.Version, done.Position), ApiJson.Options);
    }
}
