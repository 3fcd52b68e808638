using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Groups;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Operator;

/// <summary><c>POST /v1/operator/groups</c>: companies that belong together get one name.</summary>
internal static class FoundGroup
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/operator/groups", HandleAsync)
            .WithName("foundGroup")
            .WithSummary("Found a group of companies.")
            .Takes<FoundGroupBody>()
            .Changes<ChangeBody>(StatusCodes.Status201Created)
            .NeedsOperator();

    private static async Task<IResult> HandleAsync(
        HttpContext http, ILedger ledger, Executor executor, RuntimeOptions options, TimeProvider time)
    {
        var sent = await BodyReader.ReadAsync<FoundGroupBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var headers = CommandHeaders.Of(http, sent.Bytes);
        var group = new GroupId(FoundingId.Of(http, headers, time));
        var command = new GroupCommand.Found(group, body.Region, body.Name);
        if ((headers.Problem ?? Check(command, options)) is { } problem)
        {
            return problem;
        }

        // Only what will be accepted opens a log: a refused founding leaves nothing behind.
        var stream = GroupAggregate.StreamOf(body.Region, group);
        await ledger.FoundAsync(stream.Log, http.RequestAborted);
        return await executor.RunAsync(http, Executor.Submit(stream, command, Actor.Operator, headers), done =>
            Results.Json(
                new ChangeBody(done.Answer["group"], done.Version, done.Position), ApiJson.Options,
                statusCode: StatusCodes.Status201Created));
    }

    private static Problem? Check(GroupCommand.Found command, RuntimeOptions options)
    {
        if (!options.Regions.ContainsKey(command.Region))
        {
            return Problem.OfField(
                StatusCodes.Status422UnprocessableEntity, "region", OperatorRefusals.RegionUnknown(options));
        }

        return GroupDecider.Decide(GroupDecider.Initial, command) is Decision<GroupEvent>.Refused no
            ? Problem.Of(Executor.StatusOf(no.Reason), no.Reason)
            : null;
    }
}
