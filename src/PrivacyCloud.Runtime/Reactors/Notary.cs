using System.Collections.Concurrent;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Reactors;

/// <summary>
/// Signs a checkpoint of every log that has changed since the last beat: entries cut off a log's end are noticed only
/// as far as a signature reaches.
/// </summary>
public sealed class Notary
{
    private readonly ILedger _ledger;
    private readonly ConcurrentDictionary<LogId, bool> _changed = new();

    /// <summary>Listens to what changes from now on.</summary>
    public Notary(ILedger ledger, CommitFeed commits)
    {
        _ledger = ledger;
        commits.Subscribe(stream => _changed[stream.Log] = true);
    }

    /// <summary>Signs for each log that has changed, and tells how many. What cannot be opened is left out.</summary>
    public async Task<int> SignOnceAsync(CancellationToken cancel)
    {
        var signed = 0;
        foreach (var log in _changed.Keys)
        {
            // Taken out first: what changes while it is being signed is signed with the next beat.
            _changed.TryRemove(log, out _);
            try
            {
                await _ledger.CheckpointAsync(log, cancel);
                signed++;
            }
            catch (LogUnavailableException)
            {
                // Whoever writes to it next is told; a signature is not what is missing then.
            }
        }

        return signed;
    }
}
