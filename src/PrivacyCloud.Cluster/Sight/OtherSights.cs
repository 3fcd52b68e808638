using Orleans.Runtime.Services;
using PrivacyCloud.Cluster.Identity;

namespace PrivacyCloud.Cluster.Sight;

/// <summary>Asks the other silos of the cell whether they reach the store.</summary>
internal sealed class OtherSights(
    IServiceProvider services, IClusterMembershipService members, ILocalSiloDetails here, ISiloStatusOracle silo,
    TimeProvider time) : GrainServiceClient<IStoreSight>(services)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>True when one of them says so. One that does not answer is not heard.</summary>
    public async Task<bool> AnyReachesAsync(CancellationToken cancel)
    {
        CallIdentity.Cell.Enter();
        var others = members.CurrentSnapshot.Members.Values
            .Where(one => one.Status == SiloStatus.Active && !one.SiloAddress.Equals(here.SiloAddress));
        return (await Task.WhenAll(others.Select(one => AskAsync(one.SiloAddress, cancel)))).Contains(true);
    }

    private async Task<bool> AskAsync(SiloAddress other, CancellationToken cancel)
    {
        try
        {
            return await GetGrainService(other).ReachesAsync().WaitAsync(Patience, time, cancel);
        }
        catch (Exception fault) when (LostCalls.Told(fault, silo.CurrentStatus, cancel) is not null)
        {
            return false;
        }
    }
}
