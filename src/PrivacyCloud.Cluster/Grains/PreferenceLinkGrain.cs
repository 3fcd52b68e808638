using PrivacyCloud.Runtime.Consents.Doors;

namespace PrivacyCloud.Cluster.Grains;

/// <summary>One personal link to somebody's preferences.</summary>
[Alias("privacycloud.preference-link"), GrainInterfaceType("privacycloud.preference-link")]
public interface IPreferenceLinkGrain : IOwnerGrain;

[GrainType("preference-link")]
internal sealed class PreferenceLinkGrain(IGrainContext context, Owners owners) : IGrainBase, IPreferenceLinkGrain
{
    private readonly Owner _owner = owners.Open(PreferenceLinkAggregate.Kind, context);

    public static GrainDoor Door { get; } =
        new(PreferenceLinkAggregate.Kind, (grains, key) => grains.GetGrain<IPreferenceLinkGrain>(key));

    public IGrainContext GrainContext => context;

    public Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel) =>
        _owner.ExecuteAsync(command, cancel);
}
