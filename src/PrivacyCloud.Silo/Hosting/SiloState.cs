using PrivacyCloud.Cluster.Heartbeats;
using PrivacyCloud.Cluster.Snapshots;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Silo.Hosting;

/// <summary>
/// What a silo keeps for the cell besides the logs, in the region's database: snapshots of long streams and when to
/// beat. Both can be lost; nothing but time is lost with them.
/// </summary>
internal static class SiloState
{
    public static void KeepStateInDatabase(this ISiloBuilder silo, SiloOptions options)
    {
        var database = PgCluster.ConnectionTo(options.Serve.Store.Connections[options.Region]);
        silo.AddAdoNetGrainStorage(SnapshotRegistration.Provider, kept =>
        {
            (kept.Invariant, kept.ConnectionString) = (PgCluster.Driver, database);
            kept.GrainStorageSerializer = new PlainSerializer();
        });
        silo.KeepSnapshotsInGrainStorage();
        silo.UseAdoNetReminderService(kept => (kept.Invariant, kept.ConnectionString) = (PgCluster.Driver, database));
        silo.AddHeartbeats(options.Cell);
    }
}
