using System.Diagnostics;

namespace PrivacyCloud.Domain.Outbox;

/// <summary>The rules of a tenant's endpoints. Pure: no clock, no ids, no I/O.</summary>
public static class WebhooksDecider
{
    /// <summary>The most endpoints a tenant may have.</summary>
    public const int EndpointsMax = 10;

    /// <summary>The most types an endpoint may name.</summary>
    public const int TypesMax = 50;

    /// <summary>Before anything happened.</summary>
    public static WebhooksState Initial { get; } = new WebhooksState.None();

    /// <summary>How long the secret before still signs beside the new one.</summary>
    public static Duration Overlap { get; } = Duration.FromHours(24);

    private static Decision<WebhooksEvent> Nothing { get; } = new Decision<WebhooksEvent>.Accepted([]);

    /// <summary>What a command causes at a moment, or why it causes nothing.</summary>
    public static Decision<WebhooksEvent> Decide(WebhooksState state, WebhooksCommand command, Instant now) =>
        command switch
        {
            WebhooksCommand.Register c => Register(state.All(), c),
            WebhooksCommand.RotateSecret c => Find(state, c.Endpoint) is null
                ? WebhooksRefusals.Unknown
                : new WebhooksEvent.SecretRotated(c.Endpoint, c.Secret, now + Overlap),
            WebhooksCommand.Disable c => Find(state, c.Endpoint) is not { IsDisabled: false }
                ? Nothing
                : new WebhooksEvent.EndpointDisabled(c.Endpoint),
            WebhooksCommand.Remove c => Find(state, c.Endpoint) is null
                ? WebhooksRefusals.Unknown
                : new WebhooksEvent.EndpointRemoved(c.Endpoint),
            _ => throw new UnreachableException(),
        };

    /// <summary>The state after one more event. An impossible history throws.</summary>
    public static WebhooksState Evolve(WebhooksState state, WebhooksEvent happened) => happened switch
    {
        WebhooksEvent.EndpointRegistered e => new WebhooksState.Kept(
            state.All().Add(new(e.Endpoint, e.Url, e.Types, e.Secret, null, null, IsDisabled: false))),
        WebhooksEvent.SecretRotated e => Change(state, e.Endpoint, one => one with
        {
            Secret = e.Secret,
            Former = one.Secret,
            FormerUntil = e.OverlapUntil,
        }),
        WebhooksEvent.EndpointDisabled e => Change(state, e.Endpoint, one => one with { IsDisabled = true }),
        WebhooksEvent.EndpointRemoved e => new WebhooksState.Kept(state.All().Without(one => one.Id == e.Endpoint)),
        _ => throw new UnreachableException(),
    };

    /// <summary>An endpoint, or null.</summary>
    public static WebhookEndpoint? Find(WebhooksState state, Ids.WebhookId id) =>
        state.All().FirstOrDefault(one => one.Id == id);

    private static Decision<WebhooksEvent> Register(
        ValueList<WebhookEndpoint> all, WebhooksCommand.Register command)
    {
        if (all.Any(one => one.Id == command.Endpoint))
            return Nothing;

        if (command.Types.Count > TypesMax || command.Types.Distinct().Count() != command.Types.Count)
            return WebhooksRefusals.TypesUnfit;

        if (all.Any(one => one.Url == command.Url))
            return WebhooksRefusals.UrlTaken;

        return all.Count >= EndpointsMax
            ? WebhooksRefusals.TooMany
            : new WebhooksEvent.EndpointRegistered(command.Endpoint, command.Url, command.Types, command.Secret);
    }

    private static WebhooksState.Kept Change(
        WebhooksState state, Ids.WebhookId id, Func<WebhookEndpoint, WebhookEndpoint> change) =>
        Find(state, id) is null
            ? throw new UnreachableException()
            : new([.. state.All().Select(one => one.Id == id ? change(one) : one)]);
}
