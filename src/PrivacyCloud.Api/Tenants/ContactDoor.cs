using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Tenants;

/// <summary>
/// Names and removes contacts, and has the details that nobody needs any more erased. Each change is made on the
/// version that was read, so that the details it replaces are known for certain.
/// </summary>
internal sealed class ContactDoor(ICommandGateway gateway, IViewStore views, Contacts contacts, Erasure erasure)
{
    private const int TriesMax = 5;

    /// <summary>Seals the details and names the contact.</summary>
    public async Task<IResult> NameAsync(
        HttpContext http, ReadOnlyMemory<byte> body, ContactRole role, ContactDetails details)
    {
        var headers = CommandHeaders.Of(http, body);
        if (headers.Problem is { } problem)
        {
            return problem;
        }

        var content = await contacts.SealAsync(http.Caller().Log, details, http.RequestAborted);
        return await ChangeAsync(
            http, headers, role, new TenantCommand.NameContact(role, content.Reference), [content]);
    }

    /// <summary>Removes the contact.</summary>
    public async Task<IResult> RemoveAsync(HttpContext http, ReadOnlyMemory<byte> body, ContactRole role)
    {
        var headers = CommandHeaders.Of(http, body);
        return headers.Problem is { } problem
            ? problem
            : await ChangeAsync(http, headers, role, new TenantCommand.RemoveContact(role), []);
    }

    private async Task<IResult> ChangeAsync(
        HttpContext http, CommandHeaders headers, ContactRole role, TenantCommand command,
        IReadOnlyList<SealedContent> contents)
    {
        var (caller, cancel) = (http.Caller(), http.RequestAborted);
        for (var attempt = 1; ; attempt++)
        {
            var before = await ReadAsync(caller, cancel);
            var submission = Executor.Submit(
                TenantAggregate.StreamOf(caller.Log.Region, caller.Tenant), command, caller.Actor, headers) with
            {
                Sealed = contents,
                ExpectedVersion = headers.SeenVersion ?? before.Version,
            };
            var outcome = await gateway.ExecuteAsync(submission, cancel);
            if (outcome is CommandOutcome.Stale && headers.SeenVersion is null && attempt < TriesMax)
            {
                continue;
            }

            return outcome is CommandOutcome.Done done
                ? await AnswerAsync(http, done, OthersOf(before, role, command))
                : Executor.ProblemOf(outcome);
        }
    }

    private async Task<IResult> AnswerAsync(HttpContext http, CommandOutcome.Done done, HolderId? replaced)
    {
        if (!done.Replayed && replaced is { } holder)
        {
            var caller = http.Caller();
            await erasure.OrderAsync(
                caller.Log, holder, Compartment.Contact, citation: null, caller.Actor, CancellationToken.None);
        }

        Headers.Answer(http, done);
        return Results.Json(new ChangeBody(done.Answer["tenant"], done.Version, done.Position), ApiJson.Options);
    }

    private async Task<TenantRow> ReadAsync(Caller caller, CancellationToken cancel) =>
        await views.RowAsync<TenantRow>(caller.Log, ViewNames.Tenants, caller.Tenant.ToString(), cancel)
            ?? throw new LogUnavailableException(caller.Log, LogFault.Missing, "The tenant's row is not there.");

    private static HolderId? OthersOf(TenantRow before, ContactRole role, TenantCommand command) =>
        before.Contacts.FirstOrDefault(one => one.Role == role) is { } old
            && (command as TenantCommand.NameContact)?.Details.Holder != old.Details.Holder
                ? old.Details.Holder
                : null;
}
