using System.Collections.Concurrent;
using System.Globalization;
using Orleans.Storage;
using PrivacyCloud.Cluster.Snapshots;

namespace PrivacyCloud.Cluster.Tests.Snapshots;

/// <summary>A storage provider in memory that keeps tags as real ones do, and can be down, slow or spoilt.</summary>
internal sealed class ModelGrainStorage : IGrainStorage
{
    private readonly ConcurrentDictionary<(string Name, GrainId Grain), (byte[] Content, int Tag)> _rows = [];
    private int _asked;

    /// <summary>Every call fails, as when its server is gone.</summary>
    public bool IsDown { get; set; }

    /// <summary>No call ever comes back, as when its network is gone.</summary>
    public bool IsSilent { get; set; }

    /// <summary>How often it was read from or written to.</summary>
    public int Asked => Volatile.Read(ref _asked);

    /// <summary>What is kept, spoilt in some way.</summary>
    public void Spoil(Func<byte[], byte[]> how)
    {
        foreach (var (key, row) in _rows)
            _rows[key] = (how(row.Content), row.Tag);
    }

    /// <summary>All that is kept, byte for byte.</summary>
    public IReadOnlyList<byte[]> All() => [.. _rows.Values.Select(row => row.Content)];

    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        await ComeAsync();
        var found = _rows.TryGetValue((stateName, grainId), out var row);
        grainState.RecordExists = found;
        grainState.ETag = found ? row.Tag.ToString(CultureInfo.InvariantCulture) : null!;
        grainState.State = (T)(object)new SnapshotState { Content = found ? row.Content : [] };
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        await ComeAsync();
        var content = ((SnapshotState)(object)grainState.State!).Content.ToArray();
        var seen = grainState.ETag is { } tag ? int.Parse(tag, CultureInfo.InvariantCulture) : 0;
        var kept = _rows.AddOrUpdate(
            (stateName, grainId), _ => (content, 1), (_, row) => row.Tag == seen ? (content, row.Tag + 1) : row);
        if (kept.Content != content)
            throw new InconsistentStateException("Another wrote first.");
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        throw new NotSupportedException();

    private Task ComeAsync()
    {
        Interlocked.Increment(ref _asked);
        return IsSilent ? new TaskCompletionSource().Task
            : IsDown ? Task.FromException(new IOException("The server of snapshots is gone."))
            : Task.CompletedTask;
    }
}
