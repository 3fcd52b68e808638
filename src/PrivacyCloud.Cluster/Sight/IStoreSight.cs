using Orleans.Services;

namespace PrivacyCloud.Cluster.Sight;

/// <summary>
/// What each silo of a cell tells the others of its way to the store. It lives once on every silo, knows nothing of
/// tenants, and answers the cell alone.
/// </summary>
[Alias("privacycloud.store-sight"), GrainInterfaceType("privacycloud.store-sight")]
public interface IStoreSight : IGrainService
{
    /// <summary>True when that silo reaches the store.</summary>
    [Alias("reaches")]
    Task<bool> ReachesAsync();
}
