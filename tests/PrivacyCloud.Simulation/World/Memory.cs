using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Sharing;

namespace PrivacyCloud.Simulation.World;

/// <summary>
/// What one process remembers of streams, as its answers to people do: caught up with before it is asked.
/// </summary>
internal sealed class Memory
{
    private readonly ILedger _ledger;
    private readonly StoreWatch _watch;
    private readonly Dictionary<StreamId, Slot> _known = [];

    public Memory(ILedger ledger, CommitFeed commits)
    {
        (_ledger, _watch) = (ledger, new(ledger, commits));
        commits.Subscribe(stream => _known.Remove(stream));
    }

    /// <summary>How many events a stream has, as far as this process knows.</summary>
    public async Task<long> VersionAsync(StreamId stream)
    {
        await _watch.CatchUpAsync(stream.Log, CancellationToken.None);
        if (!_known.TryGetValue(stream, out var slot))
            _known[stream] = slot = new();

        if (slot.Version is { } known)
            return known;

        var version = 0L;
        await foreach (var entry in _ledger.ReadStreamAsync(stream, 1, CancellationToken.None))
            version = entry.Version;

        slot.Version = version;
        return version;
    }

    private sealed class Slot
    {
        public long? Version { get; set; }
    }
}
