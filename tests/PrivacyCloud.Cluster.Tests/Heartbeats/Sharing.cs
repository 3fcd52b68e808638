using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Cluster.Tests.Heartbeats;

/// <summary>Which silo of a cluster has which share of the logs.</summary>
internal static class Sharing
{
    private const int Samples = 200;

    public static IReadOnlyList<ISweepShare> Shares(this ClusterUnderTest cluster) =>
        [.. cluster.Cluster.GetActiveSilos().Select(silo => cluster.Of<ISweepShare>(silo))];

    /// <summary>Waits until every log, whichever it be, is of somebody's share: every slot lives somewhere.</summary>
    public static async Task AllSlotsAsync(this ClusterUnderTest cluster)
    {
        var logs = Enumerable.Range(1, Samples)
            .Select(number => LogId.Of(Given.Vietnam, new TenantId(Given.Id(number)))).ToList();
        while (!logs.All(log => cluster.Shares().Any(share => share.IsMine(log))))
            await Task.Delay(20, Given.Cancel);
    }
}
