using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Cluster.Grains;

/// <summary>What of one holder is to be destroyed, and is.</summary>
[Alias("privacycloud.erasure"), GrainInterfaceType("privacycloud.erasure")]
public interface IErasureGrain : IOwnerGrain;

[GrainType("erasure")]
internal sealed class ErasureGrain(IGrainContext context, Owners owners) : IGrainBase, IErasureGrain
{
    private readonly Owner _owner = owners.Open(ErasureAggregate.Kind, context);

    public static GrainDoor Door { get; } =
        new(ErasureAggregate.Kind, (grains, key) => grains.GetGrain<IErasureGrain>(key));

    public IGrainContext GrainContext => context;

    public Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel) =>
        _owner.ExecuteAsync(command, cancel);
}
