using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Cluster.Grains;

/// <summary>One exercise of one right.</summary>
[Alias("privacycloud.request"), GrainInterfaceType("privacycloud.request")]
public interface IRequestGrain : IOwnerGrain;

[GrainType("request")]
internal sealed class RequestGrain(IGrainContext context, Owners owners) : IGrainBase, IRequestGrain
{
    private readonly Owner _owner = owners.Open(RequestAggregate.Kind, context);

    public static GrainDoor Door { get; } =
        new(RequestAggregate.Kind, (grains, key) => grains.GetGrain<IRequestGrain>(key));

    public IGrainContext GrainContext => context;

    public Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel) =>
        _owner.ExecuteAsync(command, cancel);
}
