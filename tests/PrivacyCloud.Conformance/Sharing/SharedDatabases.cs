using PrivacyCloud.Conformance.Postgres;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Sharing;

/// <summary>A database for each region, migrated, for as many processes as like.</summary>
internal sealed class SharedDatabases : IAsyncDisposable
{
    private const int ConnectionsMax = 12;

    private static readonly PgRoles Roles = new();

    private readonly Dictionary<Region, PostgresDatabase> _databases = [];

    /// <summary>The database of a region.</summary>
    public PostgresDatabase this[Region region] => _databases[region];

    /// <summary>Makes the databases; skips the spec that asks where there is no server.</summary>
    public static async Task<SharedDatabases> MakeAsync(params Region[] regions) =>
        await MakeAsync(await PostgresServer.GetAsync(), regions);

    /// <summary>Makes them on a server, for fixtures, which come before any spec asks.</summary>
    public static async Task<SharedDatabases> MakeAsync(PostgresServer server, params Region[] regions)
    {
        var made = new SharedDatabases();
        foreach (var region in regions)
        {
            var name = "shared_" + region.ToString().Replace('-', '_');
            made._databases[region] = await server.NewDatabaseAsync(name, database => MigrateAsync(database, region));
        }

        return made;
    }

    /// <summary>How one process uses them.</summary>
    public PgOptions Options(string folder) => new()
    {
        Folder = folder,
        Connections = _databases.ToDictionary(
            one => one.Key, one => one.Value.As(Roles.App, PostgresServer.Password)),
        ConnectionsMax = ConnectionsMax,
        WritersMax = ConnectionsMax / 2,
    };

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _databases.Values)
            await database.DisposeAsync();
    }

    private static async Task MigrateAsync(PostgresDatabase database, Region region)
    {
        await PgMigrator.RunAsync(database.Superuser, region, Roles, CancellationToken.None);
        await database.ExecuteAsync($"ALTER ROLE {Roles.App} PASSWORD '{PostgresServer.Password}'");
    }
}
