using PrivacyCloud.Cluster.Heartbeats;

namespace PrivacyCloud.Cluster.Tests;

/// <summary>A grain that nobody gave a rule.</summary>
[Alias("privacycloud.tests.stranger")]
public interface IStrangerGrain : IGrainWithStringKey
{
    [Alias("greet")]
    Task GreetAsync();
}

internal sealed class StrangerGrain : IGrainBase, IStrangerGrain
{
    public StrangerGrain(IGrainContext context) => GrainContext = context;

    public IGrainContext GrainContext { get; }

    public Task GreetAsync() => Task.CompletedTask;
}

/// <summary>A grain that passes whatever it is sent on to another grain, named by what it is sent.</summary>
[Alias("privacycloud.tests.meddler")]
public interface IMeddlerGrain : IOwnerGrain;

internal sealed class MeddlerGrain(IGrainContext context, IGrainFactory grains) : IGrainBase, IMeddlerGrain
{
    /// <summary>Sent instead of a key: it calls a heartbeat, in the name of the whole cell.</summary>
    public const string Heartbeat = "heartbeat";

    public IGrainContext GrainContext => context;

    public async Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel)
    {
        var key = System.Text.Encoding.UTF8.GetString(command.Content);
        if (key == Heartbeat)
        {
            Identity.CallIdentity.Cell.Enter();
            await grains.GetGrain<IHeartbeatGrain>(0).StartAsync(cancel);
        }

        Assert.True(GrainKeys.TryReadLog(key, out var log));

        // It even calls itself by the other tenant's name.
        new Identity.CallIdentity(ByEdge: true, log).Enter();
        return await grains.GetGrain<ITallyGrain>(key).ExecuteAsync(new([]), cancel);
    }
}
