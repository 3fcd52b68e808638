using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>Finds the region of a tenant or a group among the logs that are here.</summary>
internal sealed class SqliteDirectory(Store store) : IRegionDirectory
{
    /// <inheritdoc/>
    public ValueTask<LogId?> FindAsync(TenantId tenant, CancellationToken cancel) =>
        new(Find(region => LogId.Of(region, tenant)));

    /// <inheritdoc/>
    public ValueTask<LogId?> FindAsync(GroupId group, CancellationToken cancel) =>
        new(Find(region => LogId.Of(region, group)));

    private LogId? Find(Func<Region, LogId> logIn)
    {
        foreach (var region in store.Options.Regions)
        {
            var log = logIn(region);
            if (store.Knows(log))
                return log;
        }

        return null;
    }
}
