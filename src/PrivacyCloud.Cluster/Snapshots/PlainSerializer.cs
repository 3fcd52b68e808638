using Orleans.Storage;

namespace PrivacyCloud.Cluster.Snapshots;

/// <summary>
/// Hands a storage provider the bytes of a snapshot as they are, and back. So a provider reads no names of types from a
/// database, and a broken row is read by the shelf, which may then write over it.
/// </summary>
public sealed class PlainSerializer : IGrainStorageSerializer
{
    /// <inheritdoc/>
    public BinaryData Serialize<T>(T? input) => input is SnapshotState state
        ? new(state.Content)
        : throw new ArgumentException("Nothing but snapshots is kept here.", nameof(input));

    /// <inheritdoc/>
    public T Deserialize<T>(BinaryData input) => new SnapshotState { Content = input.ToMemory() } is T state
        ? state
        : throw new ArgumentException("Nothing but snapshots is kept here.", nameof(input));
}
