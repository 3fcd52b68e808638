using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Cluster.Grains;

/// <summary>A tenant: its brands, keys, law and terms. No consent is written through it.</summary>
[Alias("privacycloud.tenant"), GrainInterfaceType("privacycloud.tenant")]
public interface ITenantGrain : IOwnerGrain;

[GrainType("tenant")]
internal sealed class TenantGrain(IGrainContext context, Owners owners) : IGrainBase, ITenantGrain
{
    private readonly Owner _owner = owners.Open(TenantAggregate.Kind, context);

    public static GrainDoor Door { get; } =
        new(TenantAggregate.Kind, (grains, key) => grains.GetGrain<ITenantGrain>(key));

    public IGrainContext GrainContext => context;

    public Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel) =>
        _owner.ExecuteAsync(command, cancel);
}
