using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Cluster.Grains;

/// <summary>One legal duty and its clock.</summary>
[Alias("privacycloud.duty"), GrainInterfaceType("privacycloud.duty")]
public interface IDutyGrain : IOwnerGrain;

[GrainType("duty")]
internal sealed class DutyGrain(IGrainContext context, Owners owners) : IGrainBase, IDutyGrain
{
    private readonly Owner _owner = owners.Open(DutyAggregate.Kind, context);

    public static GrainDoor Door { get; } =
        new(DutyAggregate.Kind, (grains, key) => grains.GetGrain<IDutyGrain>(key));

    public IGrainContext GrainContext => context;

    public Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel) =>
        _owner.ExecuteAsync(command, cancel);
}
