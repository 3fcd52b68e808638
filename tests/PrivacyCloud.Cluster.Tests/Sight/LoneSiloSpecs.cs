using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Runtime.Services;
using Orleans.TestingHost;
using PrivacyCloud.Cluster.Sight;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Sharing;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Cluster.Tests.Sight;

/// <summary>Two silos whose ways to one store are torn: who alone has lost it leaves, and never everybody.</summary>
public sealed class LoneSiloSpecs : IAsyncLifetime
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(20);

    private readonly ModelStore _store = new();
    private ClusterUnderTest _cluster = null!;

    private static string[] Others => ["", $"edge:{Given.Log}", $"platform:{Given.Log}", "garbage"];

    private InProcessSiloHandle First => _cluster.Cluster.Silos[0];

    private InProcessSiloHandle Second => _cluster.Cluster.Silos[1];

    public async ValueTask InitializeAsync()
    {
        NoFaults faults = new();
        _store.Found(Given.Log);
        RuntimeOptions options = new() { LookEvery = Often };
        EngineParts parts = new(
            new ModelLedger(_store, faults), new ModelVault(_store, faults), TimeProvider.System, options, new(),
            NullLogger<EngineParts>.Instance);
        _cluster = await ClusterUnderTest.StartAsync(parts, silos: 2, silo =>
        {
            var torn = TornLedger.Over(_store);
            silo.Services.AddSingleton(torn);
            silo.Services.AddSingleton(torn.Ledger);
            silo.Services.AddSingleton(TimeProvider.System);
            silo.Services.AddSingleton(options);
            silo.Services.AddSingleton<CommitFeed>();
            silo.Services.AddSingleton<IClockwork>(new ModelReaders(_store, faults));
            silo.Services.AddSingleton<StoreWatch>();
            silo.Services.AddHostedService<StoreWatcher>();
            silo.LeaveWhenAlone(new() { Region = Given.Vietnam, LeavesAfter = Patience, LooksAroundEvery = Often });
        });
    }

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    [Fact]
    public async Task A_silo_that_alone_has_lost_the_store_leaves_and_the_others_stay()
    {
        Tear(Second, torn: true);
        await Begun(Second).WaitAsync(LongEnough, Given.Cancel);

        Assert.False(Begun(First).IsCompleted);
    }

    [Fact]
    public async Task When_nobody_reaches_the_store_nobody_leaves_and_when_it_is_back_for_one_alone_the_other_does()
    {
        Tear(First, torn: true);
        Tear(Second, torn: true);
        await Task.WhenAll(LostAsync(First), LostAsync(Second));

        // Twice the patience: that nothing happens has no barrier.
        await Task.Delay(Patience * 2, Given.Cancel);
        Assert.Equal((false, false), (Begun(First).IsCompleted, Begun(Second).IsCompleted));

        Tear(Second, torn: false);
        await Begun(First).WaitAsync(LongEnough, Given.Cancel);
        Assert.False(Begun(Second).IsCompleted);
    }

    [Fact]
    public async Task Nobody_but_the_cell_asks_a_silo_for_its_way_to_the_store()
    {
        Asking asking = new(_cluster.Cluster.GetSiloServiceProvider(First.SiloAddress));
        foreach (var identity in Others)
        {
            RequestContext.Set("privacycloud.tenant", identity);
            await Assert.ThrowsAsync<UnauthorizedAccessException>(() => asking.Of(Second.SiloAddress).ReachesAsync());
        }

        RequestContext.Set("privacycloud.tenant", "cell");
        Assert.True(await asking.Of(Second.SiloAddress).ReachesAsync());
    }

    private void Tear(InProcessSiloHandle silo, bool torn) => _cluster.Of<TornWay>(silo).Way.Tear(torn);

    private Task Begun(InProcessSiloHandle silo) => _cluster.Of<Departure>(silo).Begun;

    private async Task LostAsync(InProcessSiloHandle silo)
    {
        while (_cluster.Of<StoreWatch>(silo).IsReachable)
            await Task.Delay(Often, Given.Cancel);
    }

    private sealed class Asking(IServiceProvider services) : GrainServiceClient<IStoreSight>(services)
    {
        public IStoreSight Of(SiloAddress silo) => GetGrainService(silo);
    }
}
