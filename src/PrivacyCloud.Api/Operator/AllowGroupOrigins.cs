using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Brands;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Groups;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Operator;

/// <summary><c>POST /v1/operator/groups/{id}/origins</c>: the origins of the group's own pages.</summary>
internal static class AllowGroupOrigins
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/operator/groups/{id}/origins", HandleAsync)
            .WithName("allowGroupOrigins")
            .WithSummary("Say at which web origins the group's own pages stand; they may call with every brand's keys.")
            .Takes<OriginsBody>()
            .Changes<ChangeBody>()
            .NeedsOperator();

    private static async Task<IResult> HandleAsync(
        HttpContext http, string id, IRegionDirectory directory, Executor executor)
    {
        if (!GroupId.TryParse(id, out var group)
            || await directory.FindAsync(group, http.RequestAborted) is not { } log)
        {
            return Problem.Of(StatusCodes.Status404NotFound, OperatorRefusals.GroupUnknown);
        }

        var sent = await BodyReader.ReadAsync<OriginsBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var headers = CommandHeaders.Of(http, sent.Bytes);
        var command = new GroupCommand.AllowOrigins([.. body.Origins]);
        return headers.Problem is { } problem
            ? problem
            : await executor.RunAsync(
                http,
                Executor.Submit(GroupAggregate.StreamOf(log.Region, group), command, Actor.Operator, headers),
                done => Results.Json(new ChangeBody(id, done.Version, done.Position), ApiJson.Options));
    }
}
