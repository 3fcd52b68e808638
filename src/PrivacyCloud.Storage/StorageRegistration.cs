using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Files;
using PrivacyCloud.Storage.Postgres;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Storage;

/// <summary>Puts the embedded store behind the ports.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Registers ledger, views, vault, clockwork and directory on SQLite, and documents, signer and lasting keys
    /// as files. The data folder is
    /// locked when the first of them is asked for, and let go of when the container is disposed.
    /// </summary>
    public static IServiceCollection AddSqliteStorage(this IServiceCollection services, SqliteOptions options)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<Store>();
        services.AddSingleton<ILedger, SqliteLedger>();
        services.AddSingleton<IViewStore, SqliteViews>();
        services.AddSingleton<IVault, SqliteVault>();
        services.AddSingleton<IClockwork, SqliteClockwork>();
        services.AddSingleton<IRegionDirectory, SqliteDirectory>();
        services.AddSingleton<ILeases, SqliteLeases>();
        services.AddSingleton(provider => new FileEvidence(provider.GetRequiredService<Store>()));
        services.AddSingleton<IEvidenceSigner>(provider => provider.GetRequiredService<FileEvidence>());
        services.AddSingleton<ILastingKeys>(provider => provider.GetRequiredService<FileEvidence>());
        services.AddSingleton<IDirectoryShelf>(provider =>
            new FileShelf(provider.GetRequiredService<Store>().Folder.Root));
        services.AddSingleton<IDocumentStore>(provider =>
            new FileDocuments(new OwnRooms(provider.GetRequiredService<Store>().Folder), options.CrashPoint));
        return services;
    }

    /// <summary>
    /// Registers ledger, views, vault, clockwork, leases and directory on PostgreSQL, one database per region, and
    /// documents, signer and lasting keys in a folder that all processes share. The databases are looked at, and
    /// refused when they do not fit, when the first of them is asked for.
    /// </summary>
    public static IServiceCollection AddPostgresStorage(this IServiceCollection services, PgOptions options)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<PgStore>();
        services.AddSingleton<ILedger, PgLedger>();
        services.AddSingleton<IViewStore, PgViews>();
        services.AddSingleton<IClockwork, PgClockwork>();
        services.AddSingleton<IRegionDirectory, PgDirectory>();
        services.AddSingleton<ILeases, PgLeases>();
        services.AddSingleton<PgPurge>();
        services.AddSingleton<IVault, PgVault>();
        services.AddSingleton(provider => new FileEvidence(provider.GetRequiredService<PgStore>()));
        services.AddSingleton<IEvidenceSigner>(provider => provider.GetRequiredService<FileEvidence>());
        services.AddSingleton<ILastingKeys>(provider => provider.GetRequiredService<FileEvidence>());
        services.AddSingleton<IDocumentStore>(provider => new FileDocuments(
            new SharedRooms(
                Path.GetFullPath(options.Folder), provider.GetRequiredService<PgStore>().KnowsAsync,
                provider.GetRequiredService<TimeProvider>()),
            options.CrashPoint));
        services.AddSingleton<IDirectoryShelf>(_ => new FileShelf(Path.GetFullPath(options.Folder)));
        return services;
    }
}
