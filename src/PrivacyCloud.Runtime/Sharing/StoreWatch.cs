using System.Collections.Concurrent;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Sharing;

/// <summary>
/// Keeps what is answered from memory true where other processes write to the same store. Whoever finds out whose log
/// a call is about has it caught up with first: one read of the store, and whatever others changed since the last one
/// is told to all who remember anything. What was answered anywhere before the call came is then known here too.
/// In a store of one owner it does nothing and costs nothing.
/// </summary>
public sealed class StoreWatch(ILedger ledger, CommitFeed commits)
{
    private readonly ConcurrentDictionary<LogId, WatchedLog> _logs = new();
    private volatile bool _begun;
    private volatile bool _lost;

    /// <summary>
    /// False while a store that others share cannot be reached from here: this process should be asked nothing then,
    /// for the others can answer.
    /// </summary>
    public bool IsReachable
    {
        get => !_lost;
        internal set => _lost = !value;
    }

    /// <summary>Learns of everything that was durable in a log when this was asked.</summary>
    /// <exception cref="LogUnavailableException">The store cannot be read, so nothing is known for sure.</exception>
    public Task CatchUpAsync(LogId log, CancellationToken cancel) => ledger.IsShared
        ? _logs.GetOrAdd(log, one => new(one, ledger, commits)).CatchUpAsync().WaitAsync(cancel)
        : Task.CompletedTask;

    /// <summary>
    /// Begins at the end of every log there is: before the process answers anybody, it remembers nothing that could be
    /// out of date.
    /// </summary>
    public async Task BeginAsync(IEnumerable<Region> regions, CancellationToken cancel)
    {
        if (!ledger.IsShared || _begun)
            return;

        foreach (var region in regions)
        {
            foreach (var (log, size) in await ledger.SizesAsync(region, cancel))
                _logs.GetOrAdd(log, one => new(one, ledger, commits)).BeginAt(size);
        }

        _begun = true;
    }

    /// <summary>
    /// Learns of what changed in every log of the regions served, also of logs that others founded. Answers how many
    /// logs had changed.
    /// </summary>
    public async Task<int> LookOnceAsync(IEnumerable<Region> regions, CancellationToken cancel)
    {
        if (!ledger.IsShared)
            return 0;

        var changed = 0;
        foreach (var region in regions)
        {
            var sizes = await ledger.SizesAsync(region, cancel);
            IsReachable = true;
            foreach (var (log, size) in sizes)
            {
                var watched = _logs.GetOrAdd(log, one => new(one, ledger, commits));
                if (watched.Seen == size)
                    continue;

                await watched.CatchUpAsync().WaitAsync(cancel);
                changed++;
            }
        }

        return changed;
    }
}
