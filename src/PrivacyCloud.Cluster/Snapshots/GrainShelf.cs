using Orleans.Storage;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Cluster.Snapshots;

/// <summary>
/// Snapshots by a storage provider of the cluster, under the key of the grain that owns the stream. A provider that
/// fails or is slow is left alone for a while, so that an outage costs each stream a longer fold and no wait.
/// </summary>
public sealed class GrainShelf(IGrainStorage storage, TimeProvider time) : ISnapshotShelf
{
    /// <summary>The provider's name.</summary>
    public const string Provider = "snapshots";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    private long _restsUntil;

    /// <inheritdoc/>
    public Task<StreamSnapshot?> FindAsync(StreamId stream, CancellationToken cancel) => AskAsync(
        async () =>
        {
            var state = new GrainState<SnapshotState>();
            await storage.ReadStateAsync(NameOf(stream), GrainOf(stream), state, cancel);
            return state.RecordExists && state.State is { } kept ? SnapshotLine.Read(kept.Content) : null;
        },
        cancel);

    /// <inheritdoc/>
    public Task KeepAsync(StreamId stream, StreamSnapshot snapshot, CancellationToken cancel) => AskAsync(
        async () =>
        {
            // Whatever lies there is written over, even what cannot be read: only its tag is asked for.
            var state = new GrainState<SnapshotState>();
            await storage.ReadStateAsync(NameOf(stream), GrainOf(stream), state, cancel);
            state.State = new() { Content = SnapshotLine.Write(snapshot) };
            try
            {
                await storage.WriteStateAsync(NameOf(stream), GrainOf(stream), state, cancel);
            }
            catch (InconsistentStateException)
            {
                // Another owner kept one at the same moment: either will do.
            }

            return true;
        },
        cancel);

    private static GrainId GrainOf(StreamId stream) => GrainId.Create(stream.Kind, GrainKeys.Of(stream));

    /// <summary>
    /// Some providers look at a grain's key alone, so the kind of stream is in the name of the state.
    /// </summary>
    private static string NameOf(StreamId stream) => $"{Provider}.{stream.Kind}";

    private async Task<T> AskAsync<T>(Func<Task<T>> ask, CancellationToken cancel)
    {
        if (time.GetTimestamp() < Interlocked.Read(ref _restsUntil))
        {
            throw new SnapshotsAwayException("The storage of snapshots did not answer a moment ago.");
        }

        try
        {
            return await ask().WaitAsync(Patience, time, cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            // Providers throw whatever their drivers throw; a cache that fails is nobody's fault but its own.
            var rest = (long)(Rest.TotalSeconds * time.TimestampFrequency);
            Interlocked.Exchange(ref _restsUntil, time.GetTimestamp() + rest);
            throw new SnapshotsAwayException("The storage of snapshots does not answer.", fault);
        }
    }
}
