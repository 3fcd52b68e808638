using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Cluster.Hosting;

/// <summary>How the cluster of one region behaves. A region is a cluster: it is never stretched over two.</summary>
public sealed record CellOptions
{
    /// <summary>
    /// The region; it is part of the cluster's name, so that silos of two regions never find each other.
    /// </summary>
    public required Region Region { get; init; }

    /// <summary>
    /// How long a caller waits for an owner's answer before it says that the outcome is unknown. 30 s.
    /// </summary>
    public TimeSpan ResponseTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a silo that is told to stop may take to finish what it does and hand over. 30 s.</summary>
    public TimeSpan ShutdownGrace { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>True when owners move by themselves to silos that have more room. True.</summary>
    public bool Rebalances { get; init; } = true;

    /// <summary>
    /// Into how many slots the logs are shared out among the sweepers of the cell; each has a heartbeat on some silo.
    /// More than there are ever silos; every silo says the same number. 16.
    /// </summary>
    public int HeartbeatSlots { get; init; } = 16;

    /// <summary>How often a reminder beats; Orleans allows no less than a minute. One minute.</summary>
    public TimeSpan HeartbeatEvery { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long a silo may be without the store while another silo reaches it, before it leaves the cell so that others
    /// own what it owned; null: it never leaves. 10 s.
    /// </summary>
    public TimeSpan? LeavesAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a silo that has lost the store asks the others whether they reach it. 1 s.</summary>
    public TimeSpan LooksAroundEvery { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The name of the cluster.</summary>
    public string ClusterId => $"privacycloud-{Region}";

    /// <summary>Everything that is wrong with these options, all at once; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. Region.IsDefault ? (IEnumerable<string>)[$"{nameof(Region)} must be named."] : [],
        .. ResponseTimeout <= TimeSpan.Zero
            ? (IEnumerable<string>)[$"{nameof(ResponseTimeout)} must be more than nothing."] : [],
        .. HeartbeatSlots is < 1 or > 1_024
            ? (IEnumerable<string>)[$"{nameof(HeartbeatSlots)} must be from 1 to 1024."] : [],
        .. HeartbeatEvery <= TimeSpan.Zero
            ? (IEnumerable<string>)[$"{nameof(HeartbeatEvery)} must be more than nothing."] : [],
        .. LeavesAfter < TimeSpan.Zero
            ? (IEnumerable<string>)[$"{nameof(LeavesAfter)} must not be less than nothing."] : [],
        .. LooksAroundEvery <= TimeSpan.Zero
            ? (IEnumerable<string>)[$"{nameof(LooksAroundEvery)} must be more than nothing."] : [],
        .. ShutdownGrace <= TimeSpan.Zero
            ? (IEnumerable<string>)[$"{nameof(ShutdownGrace)} must be more than nothing."] : [],
    ];
}
