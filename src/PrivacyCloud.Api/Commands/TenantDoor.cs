using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Api.Commands;

/// <summary>Changes the caller's own tenant: the id comes from the credential and from nowhere else.</summary>
internal sealed class TenantDoor(Executor executor)
{
    /// <summary>Reads the body, makes the command, answers the tenant's new version.</summary>
    public async Task<IResult> ChangeAsync<T>(HttpContext http, Func<T, TenantCommand> command)
        where T : class
    {
        var sent = await BodyReader.ReadAsync<T>(http);
        return sent.Value is { } body ? await SendAsync(http, sent.Bytes, command(body)) : sent.Problem!;
    }

    /// <summary>The same for calls that say everything in their address.</summary>
    public async Task<IResult> ChangeAsync(HttpContext http, TenantCommand command)
    {
        var sent = await BodyReader.ReadNoneAsync(http);
        return sent.Problem is { } problem ? problem : await SendAsync(http, sent.Bytes, command);
    }

    /// <summary>Sends a command and answers with a function of one's own.</summary>
    public async Task<IResult> SendAsync(
        HttpContext http, CommandHeaders headers, TenantCommand command, Func<CommandOutcome.Done, IResult> answer)
    {
        var caller = http.Caller();
        var stream = TenantAggregate.StreamOf(caller.Log.Region, caller.Tenant);
        return await executor.RunAsync(http, Executor.Submit(stream, command, caller.Actor, headers), answer);
    }

    private async Task<IResult> SendAsync(HttpContext http, ReadOnlyMemory<byte> body, TenantCommand command)
    {
        var headers = CommandHeaders.Of(http, body);
        return headers.Problem is { } problem ? problem : await SendAsync(http, headers, command, Changed);
    }

    private static IResult Changed(CommandOutcome.Done done) =>
        Results.Json(new ChangeBody(done.Answer["tenant"], done.Version, done.Position), ApiJson.Options);
}
