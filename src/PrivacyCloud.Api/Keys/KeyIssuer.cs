using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Keys;

/// <summary>
/// Issues keys. A secret is kept nowhere; the answer to a repetition derives it anew from the key's id and the
/// caller's Idempotency-Key.
/// </summary>
internal sealed class KeyIssuer(ICommandGateway gateway, KeyMint mint, TimeProvider time)
{
    /// <summary>Issues a key and answers it with its secret; refusals become problems.</summary>
    public async Task<IResult> IssueAsync(HttpContext http, KeyWish wish, CommandHeaders headers)
    {
        var (log, cancel) = (wish.Log, http.RequestAborted);
        var id = new ApiKeyId(Guid.CreateVersion7(time.GetUtcNow()));
        var text = await MakeAsync(wish, id, headers, cancel);
        var digest = await mint.DigestAsync(log, text, cancel);
        TenantCommand command = wish.Brand is { } brand
            ? new TenantCommand.IssuePublishableKey(id, brand, text.Mark, digest)
            : new TenantCommand.IssueSecretKey(id, wish.Permissions, text.Mark, digest);
        var stream = TenantAggregate.StreamOf(log.Region, wish.Tenant);
        var outcome = await gateway.ExecuteAsync(Executor.Submit(stream, command, wish.Actor, headers), cancel);
        if (outcome is not CommandOutcome.Done done)
        {
            return Executor.ProblemOf(outcome);
        }

        var issued = done.Replayed && ApiKeyId.TryParse(done.Answer["key"], out var first)
            ? await MakeAsync(wish, first, headers, cancel)
            : text;
        Headers.Answer(http, done);
        http.Response.Headers.CacheControl = "no-store";
        return Results.Created(
            $"/v1/keys/{done.Answer["key"]}",
            new IssuedKeyBody(done.Answer["key"], issued.Reveal(), issued.Mark, done.Version, done.Position));
    }

    private Task<KeyText> MakeAsync(KeyWish wish, ApiKeyId id, CommandHeaders headers, CancellationToken cancel) =>
        mint.MakeAsync(wish.Log, wish.Kind, wish.Tenant, id, headers.Idempotency?.Key, cancel);
}

/// <summary>A key that somebody wants issued.</summary>
/// <param name="Log">Where the tenant is.</param>
/// <param name="Tenant">For whom.</param>
/// <param name="Actor">Who wants it.</param>
/// <param name="Brand">The brand of a publishable key; none for a secret one.</param>
/// <param name="Permissions">What a secret key may do.</param>
internal sealed record KeyWish(
    LogId Log, TenantId Tenant, Actor Actor, BrandId? Brand, ValueList<Permission> Permissions)
{
    /// <summary>What kind of key it is.</summary>
    public CredentialKind Kind => Brand is null ? CredentialKind.Secret : CredentialKind.Publishable;
}
