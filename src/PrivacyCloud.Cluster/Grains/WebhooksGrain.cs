using PrivacyCloud.Runtime.Outbox;

namespace PrivacyCloud.Cluster.Grains;

/// <summary>The addresses of a tenant's own systems.</summary>
[Alias("privacycloud.webhooks"), GrainInterfaceType("privacycloud.webhooks")]
public interface IWebhooksGrain : IOwnerGrain;

[GrainType("webhooks")]
internal sealed class WebhooksGrain(IGrainContext context, Owners owners) : IGrainBase, IWebhooksGrain
{
    private readonly Owner _owner = owners.Open(WebhooksAggregate.Kind, context);

    public static GrainDoor Door { get; } =
        new(WebhooksAggregate.Kind, (grains, key) => grains.GetGrain<IWebhooksGrain>(key));

    public IGrainContext GrainContext => context;

    public Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel) =>
        _owner.ExecuteAsync(command, cancel);
}
