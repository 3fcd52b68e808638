using System.Collections.Concurrent;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>A shelf for a host without a place of its own: what is on it goes with the process.</summary>
public sealed class MemoryShelf : IDirectoryShelf
{
    private readonly ConcurrentDictionary<Region, ReadOnlyMemory<byte>> _kept = new();

    /// <inheritdoc/>
    public Task<ReadOnlyMemory<byte>?> FindAsync(Region region, CancellationToken cancel) =>
        Task.FromResult(_kept.TryGetValue(region, out var bytes) ? new ReadOnlyMemory<byte>?(bytes) : null);

    /// <inheritdoc/>
    public Task KeepAsync(Region region, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        _kept[region] = bytes.ToArray();
        return Task.CompletedTask;
    }
}
