using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Cluster.Snapshots;

/// <summary>Puts snapshots into a storage provider of the cluster.</summary>
public static class SnapshotRegistration
{
    /// <summary>The name under which the host registers the provider; its serializer is best the plain one.</summary>
    public const string Provider = GrainShelf.Provider;

    /// <summary>
    /// Keeps snapshots in the provider of the name <see cref="Provider"/>; without this they lie in the ledger's store.
    /// </summary>
    public static ISiloBuilder KeepSnapshotsInGrainStorage(this ISiloBuilder silo)
    {
        silo.Services.AddSingleton<ISnapshotShelf>(all => new GrainShelf(
            all.GetRequiredKeyedService<IGrainStorage>(Provider), all.GetRequiredService<TimeProvider>()));
        return silo;
    }
}
