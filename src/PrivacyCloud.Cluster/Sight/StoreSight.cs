using Microsoft.Extensions.Logging;
using Orleans.Concurrency;
using PrivacyCloud.Runtime.Sharing;

namespace PrivacyCloud.Cluster.Sight;

[Reentrant]
internal sealed class StoreSight(GrainId id, Orleans.Runtime.Silo silo, ILoggerFactory logs, StoreWatch store)
    : GrainService(id, silo, logs), IStoreSight
{
    public Task<bool> ReachesAsync() => Task.FromResult(store.IsReachable);
}
