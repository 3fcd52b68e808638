using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Hosting;
using Orleans.TestingHost;
using PrivacyCloud.Cluster.Heartbeats;
using PrivacyCloud.Cluster.Hosting;
using PrivacyCloud.Cluster.Snapshots;
using PrivacyCloud.Cluster.Tests.Snapshots;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Conformance.Postgres;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Simulation.Model;
using PrivacyCloud.Storage;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Cluster.Tests.Postgres;

/// <summary>
/// Two silos over one PostgreSQL database, each with a driver of its own, as two processes would have. Snapshots
/// and reminders lie in the database too; who is there is known to the test cluster itself.
/// </summary>
internal sealed class CellOnPostgres : IAsyncDisposable
{
    public const int Slots = 4;

    public const int SnapshotEvery = 10;

    private const string Password = "for tests on loopback alone";
    private const int ConnectionsMax = 10;

    private static readonly PgRoles Roles = new();

    private readonly PostgresDatabase _database;
    private readonly string _folder;

    private CellOnPostgres(PostgresDatabase database, string folder, InProcessTestCluster cluster) =>
        (_database, _folder, Silos) = (database, folder, cluster);

    public InProcessTestCluster Silos { get; }

    public PostgresDatabase Database => _database;

    public static async Task<CellOnPostgres> StartAsync()
    {
        var database = await (await PostgresServer.GetAsync()).NewDatabaseAsync("silos", MigrateAsync);
        var folder = Path.Combine(Path.GetTempPath(), $"privacycloud-cell-{Guid.NewGuid():n}");
        var connection = database.As(Roles.App, Password);
        InProcessTestClusterBuilder builder = new(2);
        builder.ConfigureSilo((_, silo) => Configure(silo, connection, folder));
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new(database, folder, cluster);
    }

    public static async Task MigrateAsync(PostgresDatabase database)
    {
        await PgMigrator.RunAsync(database.Superuser, Given.Vietnam, Roles, CancellationToken.None);
        await database.ExecuteAsync($"ALTER ROLE {Roles.App} PASSWORD '{Password}'");
    }

    public T Of<T>(int silo)
        where T : notnull => Silos.GetSiloServiceProvider(Silos.Silos[silo].SiloAddress).GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await Silos.StopAllSilosAsync();
        await Silos.DisposeAsync();
        await _database.DisposeAsync();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private static void Configure(ISiloBuilder silo, string connection, string folder)
    {
        RuntimeOptions options = new() { SnapshotEvery = SnapshotEvery };
        CellOptions cell = new() { Region = Given.Vietnam, HeartbeatSlots = Slots };
        var database = PgCluster.ConnectionTo(connection);
        silo.Services.AddPostgresStorage(new PgOptions
        {
            Connections = new Dictionary<Region, string> { [Given.Vietnam] = connection },
            Folder = folder,
            ConnectionsMax = ConnectionsMax,
            WritersMax = ConnectionsMax / 2,
        });
        silo.UseAdoNetReminderService(one => (one.Invariant, one.ConnectionString) = (PgCluster.Driver, database));
        silo.AddAdoNetGrainStorage(SnapshotRegistration.Provider, one =>
        {
            (one.Invariant, one.ConnectionString) = (PgCluster.Driver, database);
            one.GrainStorageSerializer = new PlainSerializer();
        });
        silo.KeepSnapshotsInGrainStorage();
        silo.AddHeartbeats(cell);
        AddEngine(silo, options, cell);
    }

    private static void AddEngine(ISiloBuilder silo, RuntimeOptions options, CellOptions cell)
    {
        silo.Services.AddSingleton(options);
        silo.Services.AddSingleton(all => CountedLedger.Over(all.GetRequiredService<ILedger>()));
        silo.Services.AddSingleton(all => all.GetRequiredService<CountedOver>().Count);
        silo.Services.AddSingleton(all => new EngineParts(
            all.GetRequiredService<CountedOver>().Ledger, all.GetRequiredService<IVault>(), TimeProvider.System,
            options, new(), NullLogger<EngineParts>.Instance, all.GetRequiredService<ISnapshotShelf>()));
        silo.Services.AddSingleton(new Aggregates([Tally.Description]));
        silo.Services.AddSingleton<EngineMeters>();
        silo.Services.AddSingleton<CallTenant>();
        silo.Services.AddSingleton<Sweeper>();
        silo.Services.AddSingleton(TallyGrain.Door);
        silo.AddPrivacyCloudEngine(options, cell);
    }
}
