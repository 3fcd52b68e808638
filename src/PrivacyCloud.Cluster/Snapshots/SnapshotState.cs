namespace PrivacyCloud.Cluster.Snapshots;

/// <summary>What a storage provider keeps for a stream: bytes that the shelf alone understands.</summary>
[GenerateSerializer]
[Alias("privacycloud.snapshot")]
public sealed class SnapshotState
{
    /// <summary>A first line that says version and shape, and the state after it; empty for none.</summary>
    [Id(0)]
    public ReadOnlyMemory<byte> Content { get; set; }
}
