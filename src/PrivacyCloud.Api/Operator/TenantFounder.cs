using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Api.Residency;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Groups;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Residency;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Operator;

/// <summary>
/// Founds a company and has its group admit it. These are two logs and cannot be one transaction: a call that broke
/// off in between is finished by the same call repeated with the same Idempotency-Key.
/// </summary>
internal sealed class TenantFounder(
    ICommandGateway gateway, ILedger ledger, IRegionDirectory directory, IViewStore views, TenantLaws laws,
    RegionAtlas atlas, TimeProvider time)
{
    /// <summary>Checks everything first, so that a refused founding leaves nothing behind.</summary>
    public async Task<IResult> FoundAsync(HttpContext http, TenantCommand.Found command, CommandHeaders headers)
    {
        var cancel = http.RequestAborted;
        if (await directory.FindAsync(command.Group, cancel) is not { } home
            || await views.RowAsync<GroupRow>(home, ViewNames.Groups, command.Group.ToString(), cancel)
                is not { } group)
        {
            return Problem.OfField(
                StatusCodes.Status422UnprocessableEntity, "group",
                await atlas.FindAsync(command.Group, cancel) is Whereabouts.Elsewhere elsewhere
                    ? ResidencyRefusals.GroupElsewhere(elsewhere.Region) : OperatorRefusals.GroupUnknown);
        }

        if (Refuses(command, group) is { } no)
        {
            return Problem.Of(Executor.StatusOf(no), no);
        }

        var stream = TenantAggregate.StreamOf(command.Region, command.Tenant);
        await ledger.FoundAsync(stream.Log, cancel);
        var outcome = await gateway.ExecuteAsync(Executor.Submit(stream, command, Actor.Operator, headers), cancel);
        if (outcome is not CommandOutcome.Done done)
        {
            return Executor.ProblemOf(outcome);
        }

        var admission = new GroupCommand.Admit(command.Tenant, command.Region);
        var homeStream = GroupAggregate.StreamOf(home.Region, command.Group);
        var admitted = await gateway.ExecuteAsync(
            new(homeStream, admission, Actor.Operator), CancellationToken.None);
        if (admitted is not CommandOutcome.Done)
        {
            return Executor.ProblemOf(admitted);
        }

        Headers.Answer(http, done);
        return Results.Json(
            new ChangeBody(done.Answer["tenant"], done.Version, done.Position), ApiJson.Options,
            statusCode: StatusCodes.Status201Created);
    }

    private Refusal? Refuses(TenantCommand.Found command, GroupRow group)
    {
        var law = laws.At(Instant.FromDateTimeOffset(time.GetUtcNow()));
        if (TenantDecider.Decide(TenantDecider.Initial, command, law) is Decision<TenantEvent>.Refused tenant)
        {
            return tenant.Reason;
        }

        var open = new GroupState.Open(group.Id, group.Region, group.Name, group.Origins, group.Members);
        GroupState state = group.IsClosed ? new GroupState.Closed(open) : open;
        return GroupDecider.Decide(state, new GroupCommand.Admit(command.Tenant, command.Region))
            is Decision<GroupEvent>.Refused no ? no.Reason : null;
    }
}
