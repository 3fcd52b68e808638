using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>The endpoints of a tenant, described for the engine.</summary>
public static class WebhooksAggregate
{
    /// <summary>The kind of stream.</summary>
    public const string Kind = "webhooks";

    /// <summary>The written names of its events.</summary>
    public static EventCodec<WebhooksEvent> Events { get; } = new(
        EventName.Of<WebhooksEvent.EndpointRegistered>("webhooks.endpoint-registered.v1"),
        EventName.Of<WebhooksEvent.SecretRotated>("webhooks.secret-rotated.v1"),
        EventName.Of<WebhooksEvent.EndpointDisabled>("webhooks.endpoint-disabled.v1"),
        EventName.Of<WebhooksEvent.EndpointRemoved>("webhooks.endpoint-removed.v1"));

    /// <summary>The written names of its commands.</summary>
    public static CommandCodec<WebhooksCommand> Commands { get; } = new(
        CommandName.Of<WebhooksCommand.Register>("webhooks.register"),
        CommandName.Of<WebhooksCommand.RotateSecret>("webhooks.rotate-secret"),
        CommandName.Of<WebhooksCommand.Disable>("webhooks.disable"),
        CommandName.Of<WebhooksCommand.Remove>("webhooks.remove"));

    /// <summary>The description.</summary>
    public static Aggregate<WebhooksState, WebhooksCommand, WebhooksEvent> Description { get; } = new()
    {
        Kind = Kind,
        Initial = WebhooksDecider.Initial,
        Decide = WebhooksDecider.Decide,
        Evolve = WebhooksDecider.Evolve,
        Events = Events,
        Commands = Commands,
        Rows = (_, state, version) => state.All().Select(
            one => new ViewDraft(ViewNames.Webhooks, one.Id.ToString(), new WebhookRow(one, version))),
        Answer = (command, _) => new Dictionary<string, string> { ["webhook"] = IdIn(command).ToString() },
    };

    /// <summary>The stream of a tenant's endpoints; its log names the tenant.</summary>
    public static StreamId StreamOf(LogId log) => new(log, Kind, log.Owner);

    private static WebhookId IdIn(WebhooksCommand command) => command switch
    {
        WebhooksCommand.Register c => c.Endpoint,
        WebhooksCommand.RotateSecret c => c.Endpoint,
        WebhooksCommand.Disable c => c.Endpoint,
        WebhooksCommand.Remove c => c.Endpoint,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
