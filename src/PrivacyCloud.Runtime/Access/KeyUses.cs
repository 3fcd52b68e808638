using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Access;

/// <summary>
/// When each key was last used: noted in memory, written to a view at most once in a while, and never to the ledger.
/// A crash loses the last while, which is all the exactness that is promised.
/// </summary>
public sealed class KeyUses(ILedger ledger, TimeProvider time, RuntimeOptions options, ILogger<KeyUses> log)
{
    private const string Kind = "key-use";
    private readonly ConcurrentDictionary<(LogId Log, ApiKeyId Key), Use> _uses = new();

    /// <summary>A key was used just now.</summary>
    public void Note(LogId owner, ApiKeyId key)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        _uses.GetOrAdd((owner, key), _ => new()).Note(now);
    }

    /// <summary>Writes what was noted since it was last written. Answers how many keys were written.</summary>
    public async Task<int> FlushOnceAsync(CancellationToken cancel)
    {
        var every = Duration.FromTimeSpan(options.KeyUseEvery);
        var due = _uses.Where(one => one.Value.IsDue(every)).GroupBy(one => one.Key.Log);
        var written = 0;
        foreach (var owner in due)
        {
            try
            {
                foreach (var (key, use) in owner)
                {
                    await WriteAsync(key.Log, key.Key, use, cancel);
                    written++;
                }
            }
            catch (Exception fault) when (fault is LogUnavailableException or OutcomeUnknownException
                or OverloadedException or DbException or IOException)
            {
                log.KeyUsesLost(owner.Key, fault);
            }
        }

        return written;
    }

    private async Task WriteAsync(LogId owner, ApiKeyId key, Use use, CancellationToken cancel)
    {
        var at = use.UsedAt;
        await ledger.AppendAsync(
            new()
            {
                Stream = new(owner, Kind, key.ToString()),
                ExpectedVersion = 0,
                At = at,
                Actor = Actor.Platform,
                Events = [],
                Views = [new(ViewNames.KeyUses, key.ToString(), WireJson.Write(new KeyUseRow(key, at)))],
            },
            cancel);
        use.Written(at);
    }

    private sealed class Use
    {
        private readonly Lock _gate = new();
        private Instant _usedAt;
        private Instant? _writtenAt;

        public Instant UsedAt
        {
            get
            {
                lock (_gate)
                    return _usedAt;
            }
        }

        public void Note(Instant at)
        {
            lock (_gate)
                _usedAt = at;
        }

        public bool IsDue(Duration every)
        {
            lock (_gate)
                return _writtenAt is not { } written || _usedAt - written >= every;
        }

        public void Written(Instant at)
        {
            lock (_gate)
                _writtenAt = at;
        }
    }
}
