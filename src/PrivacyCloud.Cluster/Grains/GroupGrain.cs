using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Cluster.Grains;

/// <summary>A group and which tenants belong to it.</summary>
[Alias("privacycloud.group"), GrainInterfaceType("privacycloud.group")]
public interface IGroupGrain : IOwnerGrain;

[GrainType("group")]
internal sealed class GroupGrain(IGrainContext context, Owners owners) : IGrainBase, IGroupGrain
{
    private readonly Owner _owner = owners.Open(GroupAggregate.Kind, context);

    public static GrainDoor Door { get; } =
        new(GroupAggregate.Kind, (grains, key) => grains.GetGrain<IGroupGrain>(key));

    public IGrainContext GrainContext => context;

    public Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel) =>
        _owner.ExecuteAsync(command, cancel);
}
