using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>Finds the region of a tenant or a group among the logs that are here.</summary>
internal sealed class SqliteDirectory(Store store) : IRegionDirectory
{
    /// <inheritdoc/>
    public bool TryFind(TenantId tenant, out LogId log) => TryFind(region => LogId.Of(region, tenant), out log);

    /// <inheritdoc/>
    public bool TryFind(GroupId group, out LogId log) => TryFind(region => LogId.Of(region, group), out log);

    private bool TryFind(Func<Region, LogId> logIn, out LogId log)
    {
        foreach (var region in store.Options.Regions)
        {
            log = logIn(region);
            if (store.Knows(log))
                return true;
        }

        log = default;
        return false;
    }
}
