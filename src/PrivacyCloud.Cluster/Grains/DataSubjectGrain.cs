using PrivacyCloud.Runtime.Consents;

namespace PrivacyCloud.Cluster.Grains;

/// <summary>One person's consents at one tenant.</summary>
[Alias("privacycloud.data-subject"), GrainInterfaceType("privacycloud.data-subject")]
public interface IDataSubjectGrain : IOwnerGrain;

[GrainType("data-subject")]
internal sealed class DataSubjectGrain(IGrainContext context, Owners owners) : IGrainBase, IDataSubjectGrain
{
    private readonly Owner _owner = owners.Open(ConsentAggregate.Kind, context);

    public static GrainDoor Door { get; } =
        new(ConsentAggregate.Kind, (grains, key) => grains.GetGrain<IDataSubjectGrain>(key));

    public IGrainContext GrainContext => context;

    public Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel) =>
        _owner.ExecuteAsync(command, cancel);
}
