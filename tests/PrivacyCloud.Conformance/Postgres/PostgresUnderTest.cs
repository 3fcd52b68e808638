using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>The PostgreSQL driver over a database and a folder of its own.</summary>
public sealed class PostgresUnderTest : IStoreUnderTest
{
    private const string Template = "cell";
    private const int ConnectionsMax = 10;

    private static readonly PgRoles Roles = new();

    private readonly bool _owns;
    private ServiceProvider? _services;

    private PostgresUnderTest(
        PostgresDatabase database, string folder, bool owns, Func<PgOptions, PgOptions>? change = null)
    {
        (Database, Folder, _owns, Change) = (database, folder, owns, change ?? (static options => options));
        Open();
    }

    public PostgresDatabase Database { get; }

    public string Folder { get; }

    public Func<PgOptions, PgOptions> Change { get; set; }

    /// <summary>The password the tests give the running role, so that it can connect.</summary>
    public static string Password => PostgresServer.Password;

    public ILedger Ledger => Port<ILedger>();

    public IViewStore Views => Port<IViewStore>();

    public IVault Vault => Port<IVault>();

    public IClockwork Clockwork => Port<IClockwork>();

    public IRegionDirectory Directory => Port<IRegionDirectory>();

    public ILeases Leases => Port<ILeases>();

    public IDocumentStore Documents => Port<IDocumentStore>();

    public IEvidenceSigner Evidence => Port<IEvidenceSigner>();

    public ILastingKeys Lasting => Port<ILastingKeys>();

    internal PgPurge Purge => Port<PgPurge>();

    public static async Task<IStoreUnderTest> NewAsync() => await NewAsync(null);

    public static async Task<PostgresUnderTest> NewAsync(Func<PgOptions, PgOptions>? change)
    {
        var database = await NewDatabaseAsync();
        var folder = Path.Combine(Path.GetTempPath(), $"privacycloud-pg-{Guid.NewGuid():n}");
        return new(database, folder, owns: true, change);
    }

    /// <summary>A database that is migrated and belongs to the specs' region.</summary>
    public static async Task<PostgresDatabase> NewDatabaseAsync() =>
        await (await PostgresServer.GetAsync()).NewDatabaseAsync(Template, MigrateAsync);

    /// <summary>Another process's driver over the same data.</summary>
    public PostgresUnderTest Beside() => new(Database, Folder, owns: false, Change);

    public void Open() => _services = new ServiceCollection()
        .AddPostgresStorage(Change(new()
        {
            Connections = new Dictionary<Domain.Ids.Region, string>
            {
                [Given.Vietnam] = Database.As(Roles.App, Password),
            },
            Folder = Folder,
            ConnectionsMax = ConnectionsMax,
            WritersMax = ConnectionsMax / 2,
        }))
        .BuildServiceProvider();

    public async Task ReopenAsync()
    {
        await CloseAsync();
        Open();
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        if (!_owns)
            return;

        await Database.DisposeAsync();
        if (System.IO.Directory.Exists(Folder))
            System.IO.Directory.Delete(Folder, recursive: true);
    }

    private static async Task MigrateAsync(PostgresDatabase database)
    {
        await PgMigrator.RunAsync(database.Superuser, Given.Vietnam, Roles, CancellationToken.None);
        await database.ExecuteAsync($"ALTER ROLE {Roles.App} PASSWORD '{Password}'");
    }

    private async Task CloseAsync()
    {
        if (_services is { } services)
            await services.DisposeAsync();

        _services = null;
    }

    private T Port<T>()
        where T : notnull => _services!.GetRequiredService<T>();
}
