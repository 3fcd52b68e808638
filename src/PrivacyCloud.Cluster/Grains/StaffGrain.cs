using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Cluster.Grains;

/// <summary>One member of a tenant's staff.</summary>
[Alias("privacycloud.staff"), GrainInterfaceType("privacycloud.staff")]
public interface IStaffGrain : IOwnerGrain;

[GrainType("staff")]
internal sealed class StaffGrain(IGrainContext context, Owners owners) : IGrainBase, IStaffGrain
{
    private readonly Owner _owner = owners.Open(StaffAggregate.Kind, context);

    public static GrainDoor Door { get; } =
        new(StaffAggregate.Kind, (grains, key) => grains.GetGrain<IStaffGrain>(key));

    public IGrainContext GrainContext => context;

    public Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel) =>
        _owner.ExecuteAsync(command, cancel);
}
