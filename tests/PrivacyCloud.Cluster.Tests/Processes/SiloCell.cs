using Npgsql;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Conformance.Postgres;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Cluster.Tests.Processes;

/// <summary>The database and the folder of a cell, which outlive the silos that serve it.</summary>
internal sealed class SiloCell : IAsyncDisposable
{
    private static readonly PgRoles Roles = new();

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"privacycloud-silos-{Guid.NewGuid():n}");
    private readonly PostgresDatabase _database;

    private SiloCell(PostgresDatabase database) => _database = database;

    /// <summary>The port of its database server.</summary>
    public int DatabasePort => new NpgsqlConnectionStringBuilder(_database.Superuser).Port;

    /// <summary>An empty cell, with the tables in which silos find each other; skips where no silo was built.</summary>
    public static async Task<SiloCell> MakeAsync()
    {
        Assert.SkipUnless(File.Exists(SiloProcess.Program), "The silo: build src/PrivacyCloud.Silo first");
        return new(await (await PostgresServer.GetAsync()).NewDatabaseAsync("silos", MigrateAsync));
    }

    /// <summary>Another silo.</summary>
    /// <param name="program">Which program; null for the one that was built beside this suite.</param>
    /// <param name="throughPort">Where it finds the database's server; null for the server itself.</param>
    /// <param name="leaveAfter">For how many seconds it stays when it alone has lost the store.</param>
    public SiloProcess Start(string? program = null, int? throughPort = null, int? leaveAfter = null) =>
        SiloProcess.Start(
            program ?? SiloProcess.Program,
            [
                $"--data={_folder}", $"--store={StoreAt(throughPort ?? DatabasePort)}",
                $"--membership={StoreAt(DatabasePort)}",
                .. leaveAfter is { } seconds ? (string[])[$"--leave-after={seconds}"] : [],
            ],
            PostgresServer.Password);

    /// <summary>How many reminders its silos keep in the database.</summary>
    public Task<long> RemindersAsync() =>
        _database.ValueAsync<long>("SELECT count(*) FROM privacycloud_cluster.reminders");

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private static async Task MigrateAsync(PostgresDatabase database)
    {
        await PgMigrator.RunAsync(database.Superuser, Given.Vietnam, Roles, CancellationToken.None);
        await database.ExecuteAsync($"ALTER ROLE {Roles.App} PASSWORD '{PostgresServer.Password}'");
    }

    private string StoreAt(int port) => $"postgres://{Roles.App}@127.0.0.1:{port}/{_database.Name}";
}
