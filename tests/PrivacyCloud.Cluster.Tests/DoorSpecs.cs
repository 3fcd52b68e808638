using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;
using PrivacyCloud.Cluster.Hosting;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Conformance.Sqlite;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Cluster.Tests;

/// <summary>A silo as a host puts it together: every kind of stream has an owner, and the owner answers.</summary>
public sealed class DoorSpecs : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"privacycloud-{Guid.NewGuid():n}");
    private InProcessTestCluster _cluster = null!;

    private IServiceProvider Silo => _cluster.GetSiloServiceProvider();

    public async ValueTask InitializeAsync()
    {
        InProcessTestClusterBuilder builder = new(1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton<LawLibrary>(_ => RulePacks.BuiltIn());
            silo.Services.AddSingleton(new OutboxOptions());
            silo.Services.AddSqliteStorage(new SqliteOptions { Folder = _folder, Regions = [Given.Vietnam] });
            silo.AddPrivacyCloudCluster(new(), new() { Region = Given.Vietnam });
        });
        _cluster = builder.Build();
        await _cluster.DeployAsync();
        await Silo.GetRequiredService<ILedger>().FoundAsync(Given.Log, Given.Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _cluster.StopAllSilosAsync();
        await _cluster.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Every_kind_of_stream_has_an_owner() => Assert.Equal(
        Silo.GetRequiredService<Aggregates>().All.Select(one => one.Kind).Order(),
        Silo.GetRequiredService<GrainDoors>().Kinds.Order());

    [Fact]
    public async Task Every_owner_answers()
    {
        var gateway = Silo.GetRequiredService<ICommandGateway>();
        Assert.IsType<ClusterGateway>(gateway);

        // Woken for nothing: what has no alarm, or nothing to wait for, says so and writes nothing.
        foreach (var kind in Silo.GetRequiredService<GrainDoors>().Kinds)
        {
            Assert.IsType<CommandOutcome.Done>(await gateway.ExecuteAsync(
                Submission.Wake(new(Given.Log, kind, "one")), Given.Cancel));
        }
    }
}
