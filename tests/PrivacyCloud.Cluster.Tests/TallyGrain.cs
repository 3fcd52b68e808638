using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Cluster.Tests;

/// <summary>The owner of a tally: all that a new aggregate needs to be owned on a cluster.</summary>
[Alias("privacycloud.tests.tally")]
public interface ITallyGrain : IOwnerGrain;

[GrainType("tally")]
internal sealed class TallyGrain(IGrainContext context, Owners owners) : IGrainBase, ITallyGrain
{
    private readonly Owner _owner = owners.Open(Tally.Kind, context);

    public static GrainDoor Door { get; } = new(Tally.Kind, (grains, key) => grains.GetGrain<ITallyGrain>(key));

    public IGrainContext GrainContext => context;

    public Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel) =>
        _owner.ExecuteAsync(command, cancel);
}
