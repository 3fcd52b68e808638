using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Simulation.Model;

/// <summary>Views, due moments and directory, read from the same store as the ledger writes.</summary>
public sealed class ModelReaders(ModelStore store, IFaults faults) : IViewStore, IClockwork, IRegionDirectory
{
    public IReadOnlyList<Region> Regions => [.. store.Logs.Select(log => log.Region).Distinct()];

    public async Task<ReadOnlyMemory<byte>?> FindAsync(LogId log, string view, string key, CancellationToken cancel)
    {
        await faults.PauseAsync();
        return store.In(log, found =>
            found.Rows.TryGetValue((view, key), out var body) ? (ReadOnlyMemory<byte>?)body : null);
    }

    public async Task<ViewPage> ListAsync(
        LogId log, string view, string? after, int limit, bool descending, CancellationToken cancel)
    {
        await faults.PauseAsync();
        var sign = descending ? -1 : 1;
        var rows = store.In(log, found => found.Rows
            .Where(row => row.Key.View == view)
            .Where(row => after is null || sign * string.CompareOrdinal(row.Key.Key, after) > 0)
            .Select(row => new ViewRow(row.Key.Key, row.Value))
            .ToList());
        rows.Sort((one, other) => sign * string.CompareOrdinal(one.Key, other.Key));
        var page = rows.Take(limit).ToList();
        return new(page, rows.Count > limit ? page[^1].Key : null);
    }

    public async Task<IReadOnlyList<LogId>> DueLogsAsync(
        Region region, Instant now, int limit, CancellationToken cancel)
    {
        await faults.PauseAsync();
        return store.Logs
            .Where(log => log.Region == region)
            .Select(log => (Log: log, Due: DueIn(log, now)))
            .Where(one => one.Due.Count > 0)
            .OrderBy(one => one.Due[0].At)
            .Take(limit)
            .Select(one => one.Log)
            .ToList();
    }

    public async Task<IReadOnlyList<DueStream>> DueStreamsAsync(
        LogId log, Instant now, int limit, CancellationToken cancel)
    {
        await faults.PauseAsync();
        return DueIn(log, now).Take(limit).ToList();
    }

    public ValueTask<LogId?> FindAsync(TenantId tenant, CancellationToken cancel) => Find(tenant.ToString());

    public ValueTask<LogId?> FindAsync(GroupId group, CancellationToken cancel) => Find(group.ToString());

    private ValueTask<LogId?> Find(string owner)
    {
        var log = store.Logs.FirstOrDefault(one => one.Owner == owner);
        return new(log.IsDefault ? null : log);
    }

    private List<DueStream> DueIn(LogId log, Instant now) => store.In(log, found => found.Due
        .Where(one => one.Value <= now)
        .OrderBy(one => one.Value)
        .ThenBy(one => one.Key.Local, StringComparer.Ordinal)
        .Select(one => new DueStream(one.Key, one.Value))
        .ToList());
}
