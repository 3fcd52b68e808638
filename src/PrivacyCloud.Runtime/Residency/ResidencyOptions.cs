using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>Which other cells there are, and how their directories are fetched.</summary>
public sealed record ResidencyOptions
{
    /// <summary>The most peers a cell may have.</summary>
    public const int PeersMax = 64;

    /// <summary>The other regions. None: whatever is not here is nowhere.</summary>
    public IReadOnlyList<Peer> Peers { get; init; } = [];

    /// <summary>How often a peer is asked for its directory. Half a minute.</summary>
    public TimeSpan FetchEvery { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one such call may take, its body included. Ten seconds.</summary>
    public TimeSpan FetchTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>After a call that failed it waits so long, then twice as long, and so on. One second.</summary>
    public TimeSpan BackoffFirst { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>It never waits longer than this. Two minutes.</summary>
    public TimeSpan BackoffMax { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Bytes of a directory; a longer one is not taken. 16 MiB.</summary>
    public int DirectoryBytesMax { get; init; } = 16 * 1024 * 1024;

    /// <summary>Everything that is wrong with these options, all at once; empty when nothing is.</summary>
    public IEnumerable<string> Faults(IReadOnlyDictionary<Region, Country> served)
    {
        if (Peers.Count > PeersMax)
            yield return $"There may be {PeersMax} peers and no more.";

        if (Peers.DistinctBy(peer => peer.Region).Count() < Peers.Count)
            yield return "A region has one peer and no more.";

        foreach (var peer in Peers.Where(peer => served.ContainsKey(peer.Region)))
            yield return $"The region {peer.Region} is served here: it is no peer's.";

        if (FetchEvery <= TimeSpan.Zero || FetchTimeout <= TimeSpan.Zero || BackoffFirst <= TimeSpan.Zero
            || BackoffMax < BackoffFirst || DirectoryBytesMax < 1)
            yield return "Peers are asked after some time, for some time, and for some bytes.";
    }
}
