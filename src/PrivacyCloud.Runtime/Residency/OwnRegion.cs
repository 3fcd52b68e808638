using System.Collections.Concurrent;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>
/// What is known of one region served here. Each log is read once, and again when its tenant or group has changed. One
/// caller at a time, please.
/// </summary>
internal sealed class OwnRegion(Region region, ILedger ledger, IViewStore views)
{
    private readonly ConcurrentDictionary<LogId, OwnHome> _homes = new();
    private readonly ConcurrentDictionary<LogId, bool> _changed = new();
    private readonly Dictionary<LogId, long> _sizes = [];

    /// <summary>Logs that could not be read when it was last looked.</summary>
    public IReadOnlySet<LogId> Unread { get; private set; } = new HashSet<LogId>();

    /// <summary>What was read, by log.</summary>
    public IReadOnlyDictionary<LogId, OwnHome> Homes => _homes;

    /// <summary>How often anything in the region has changed: it only grows, the same in every process.</summary>
    public long Changes => _homes.Values.Sum(home => home.Version);

    /// <summary>A log's tenant or group has changed, or may have.</summary>
    public void Note(LogId log) => _changed[log] = true;

    /// <summary>Reads what is new or has changed; true when there was any.</summary>
    public async Task<bool> RefreshAsync(CancellationToken cancel)
    {
        if (ledger.IsShared)
            await NoteOthersAsync(cancel);

        var unread = new HashSet<LogId>();
        var any = false;
        foreach (var log in ledger.Logs.Where(log => log.Region == region && IsDue(log)))
        {
            // Taken out first: what changes while it is being read is read again.
            _changed.TryRemove(log, out _);
            any |= await ReadAsync(log, unread, cancel);
        }

        Unread = unread;
        return any;
    }

    private bool IsDue(LogId log) => !_homes.ContainsKey(log) || _changed.ContainsKey(log);

    /// <summary>Other processes write to the same logs and tell nobody: a log that grew may have changed.</summary>
    private async Task NoteOthersAsync(CancellationToken cancel)
    {
        foreach (var (log, size) in await ledger.SizesAsync(region, cancel))
        {
            if (_sizes.TryGetValue(log, out var before) && before == size)
                continue;

            _sizes[log] = size;
            Note(log);
        }
    }

    private async Task<bool> ReadAsync(LogId log, HashSet<LogId> unread, CancellationToken cancel)
    {
        try
        {
            var home = await OwnHome.ReadAsync(views, log, cancel);
            var isNew = !_homes.TryGetValue(log, out var before) || before != home;
            _homes[log] = home;
            return isNew;
        }
        catch (LogUnavailableException)
        {
            // One damaged log must not take the others out of the directory; what was told of it before stands.
            unread.Add(log);
            _changed[log] = true;
            return false;
        }
    }
}
