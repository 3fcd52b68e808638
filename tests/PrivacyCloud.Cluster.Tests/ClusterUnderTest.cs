using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;
using PrivacyCloud.Cluster.Hosting;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Cluster.Tests;

/// <summary>Silos of a real cluster over one store, each with a feed, meters and a door of its own.</summary>
internal sealed class ClusterUnderTest : IEngineUnderTest
{
    private ClusterUnderTest(InProcessTestCluster cluster) => Cluster = cluster;

    public InProcessTestCluster Cluster { get; }

    public IReadOnlyList<ICommandGateway> Gateways =>
        [.. Cluster.GetActiveSilos().Select(silo => Of<ICommandGateway>(silo))];

    public static async Task<ClusterUnderTest> StartAsync(
        EngineParts parts, short silos, Action<ISiloBuilder>? more = null)
    {
        InProcessTestClusterBuilder builder = new(silos);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton(parts with { Commits = new() });
            silo.Services.AddSingleton(new Aggregates([Tally.Description]));
            silo.Services.AddSingleton<EngineMeters>();
            silo.Services.AddSingleton<CallTenant>();
            silo.Services.AddSingleton(TallyGrain.Door);
            silo.AddPrivacyCloudEngine(parts.Options, new CellOptions { Region = Given.Vietnam });
            more?.Invoke(silo);
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new(cluster);
    }

    public T Of<T>(InProcessSiloHandle silo)
        where T : notnull => Cluster.GetSiloServiceProvider(silo.SiloAddress).GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await Cluster.StopAllSilosAsync();
        await Cluster.DisposeAsync();
    }
}
