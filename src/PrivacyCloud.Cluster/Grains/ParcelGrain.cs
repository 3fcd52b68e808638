using PrivacyCloud.Runtime.Outbox;

namespace PrivacyCloud.Cluster.Grains;

/// <summary>One mail or call on its way.</summary>
[Alias("privacycloud.parcel"), GrainInterfaceType("privacycloud.parcel")]
public interface IParcelGrain : IOwnerGrain;

[GrainType("parcel")]
internal sealed class ParcelGrain(IGrainContext context, Owners owners) : IGrainBase, IParcelGrain
{
    private readonly Owner _owner = owners.Open(ParcelAggregate.Kind, context);

    public static GrainDoor Door { get; } =
        new(ParcelAggregate.Kind, (grains, key) => grains.GetGrain<IParcelGrain>(key));

    public IGrainContext GrainContext => context;

    public Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel) =>
        _owner.ExecuteAsync(command, cancel);
}
