using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>Wake-up times: each log's next in the region's database, each stream's in its log's.</summary>
internal sealed class SqliteClockwork(Store store) : IClockwork
{
    private const int PageMax = 10_000;

    /// <inheritdoc/>
    public IReadOnlyList<Region> Regions => store.Options.Regions;

    /// <inheritdoc/>
    public Task<IReadOnlyList<LogId>> DueLogsAsync(Region region, Instant now, int limit, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<LogId>>(
            store.Cells.TryGetValue(region, out var cell)
                ? cell.Wakes.Due(region, now, Math.Clamp(limit, 1, PageMax))
                : []);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DueStream>> DueStreamsAsync(
        LogId log, Instant now, int limit, CancellationToken cancel) =>
        await store.ReadAsync(log, (db, _) => new DueRows(db).Until(log, now, Math.Clamp(limit, 1, PageMax)), cancel);
}
