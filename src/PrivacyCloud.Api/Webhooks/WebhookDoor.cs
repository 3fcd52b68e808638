using System.Text;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Webhooks;

/// <summary>
/// Changes the endpoints of the caller's company. Secrets are made here, sealed into the vault, shown in the answer,
/// and erased when nothing is signed with them any more.
/// </summary>
internal sealed class WebhookDoor(
    ICommandGateway gateway, IViewStore views, IVault vault, Erasure erasure, TimeProvider time)
{
    private static readonly Compartment Compartment = new("webhook-secret");

    /// <summary>Registers an endpoint and answers its secret.</summary>
    public async Task<IResult> RegisterAsync(HttpContext http, CommandHeaders headers, RegisterWebhookBody body)
    {
        var id = new WebhookId(Guid.CreateVersion7(time.GetUtcNow()));
        return await SealedAsync(http, headers, StatusCodes.Status201Created, secret =>
            new WebhooksCommand.Register(id, body.Url, [.. body.Types ?? []], secret));
    }

    /// <summary>Takes another secret for an endpoint and answers it; the one before that is let go of.</summary>
    public async Task<IResult> RotateAsync(HttpContext http, CommandHeaders headers, WebhookId id)
    {
        var before = await FindAsync(http, id);
        var answer = await SealedAsync(http, headers, StatusCodes.Status200OK, secret =>
            new WebhooksCommand.RotateSecret(id, secret));
        await ForgetUnusedAsync(http, id, [before?.Endpoint.Secret, before?.Endpoint.Former]);
        return answer;
    }

    /// <summary>Removes an endpoint and lets its secrets go.</summary>
    public async Task<IResult> RemoveAsync(HttpContext http, CommandHeaders headers, WebhookId id)
    {
        var before = await FindAsync(http, id);
        var outcome = await gateway.ExecuteAsync(
            Executor.Submit(StreamOf(http), new WebhooksCommand.Remove(id), http.Caller().Actor, headers),
            http.RequestAborted);
        if (outcome is not CommandOutcome.Done done)
        {
            return Executor.ProblemOf(outcome);
        }

        await ForgetUnusedAsync(http, id, [before?.Endpoint.Secret, before?.Endpoint.Former]);
        Headers.Answer(http, done);
        return Results.Json(new ChangeBody(done.Answer["webhook"], done.Version, done.Position), ApiJson.Options);
    }

    private async Task<IResult> SealedAsync(
        HttpContext http, CommandHeaders headers, int status, Func<Sealed, WebhooksCommand> command)
    {
        var (caller, cancel, now) = (http.Caller(), http.RequestAborted, time.GetUtcNow());
        var secret = WebhookSecret.Random().Reveal();

        // A holder of its own, so that it can be erased alone.
        var content = await vault.SealAsync(
            caller.Log, new VaultItemId(Guid.CreateVersion7(now)), new HolderId(Guid.CreateVersion7(now)), Compartment,
            Encoding.ASCII.GetBytes(secret), cancel);
        var submission = Executor.Submit(StreamOf(http), command(content.Reference), caller.Actor, headers) with
        {
            Sealed = [content],
        };
        var outcome = await gateway.ExecuteAsync(submission, cancel);
        if (outcome is not CommandOutcome.Done done)
        {
            return Executor.ProblemOf(outcome);
        }

        Headers.Answer(http, done);
        http.Response.Headers.CacheControl = "no-store";
        var shown = done.Replayed ? await ShownBeforeAsync(http, done) ?? string.Empty : secret;
        return Results.Json(
            new WebhookSecretBody(done.Answer["webhook"], shown, done.Version, done.Position), ApiJson.Options,
            statusCode: status);
    }

    /// <summary>The secret that the first answer to the same call showed, from the vault.</summary>
    private async Task<string?> ShownBeforeAsync(HttpContext http, CommandOutcome.Done done) =>
        WebhookId.TryParse(done.Answer["webhook"], out var id) && await FindAsync(http, id) is { } row
            && await vault.OpenAsync(http.Caller().Log, row.Endpoint.Secret, http.RequestAborted) is { } text
                ? Encoding.ASCII.GetString(text.Span) : null;

    /// <summary>Erases the secrets that were there before and that the endpoint does not hold any more.</summary>
    private async Task ForgetUnusedAsync(HttpContext http, WebhookId id, IReadOnlyList<Sealed?> before)
    {
        var caller = http.Caller();
        var now = await FindAsync(http, id);
        foreach (var old in before)
        {
            if (old is not null && old != now?.Endpoint.Secret && old != now?.Endpoint.Former)
            {
                await erasure.OrderAsync(
                    caller.Log, old.Holder, old.Compartment, citation: null, caller.Actor, CancellationToken.None);
            }
        }
    }

    private Task<WebhookRow?> FindAsync(HttpContext http, WebhookId id) =>
        views.RowAsync<WebhookRow>(http.Caller().Log, ViewNames.Webhooks, id.ToString(), http.RequestAborted);

    private static StreamId StreamOf(HttpContext http) => WebhooksAggregate.StreamOf(http.Caller().Log);
}
