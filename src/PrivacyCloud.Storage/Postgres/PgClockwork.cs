using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// Wake-up times of a region in one table. What is due is told by the caller's clock; how long it is lent to whom, by
/// the database's, so that processes whose clocks differ still agree.
/// </summary>
internal sealed class PgClockwork(PgStore store) : IClockwork
{
    private const int PageMax = 10_000;

    /// <inheritdoc/>
    public IReadOnlyList<Region> Regions =>
        [.. store.Cells.Keys.OrderBy(region => region.ToString(), StringComparer.Ordinal)];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LogId>> DueLogsAsync(
        Region region, Instant now, int limit, CancellationToken cancel)
    {
        if (!store.Cells.TryGetValue(region, out var cell))
            return [];

        var numbers = await cell.SweepAsync(row => row.GetInt64(0), DueLogs(now, limit), cancel);
        if (numbers.Any(number => cell.Log(number) is null))
            await cell.LearnAsync(cancel);

        return [.. numbers.Select(cell.Log).OfType<LogId>()];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DueStream>> DueStreamsAsync(
        LogId log, Instant now, int limit, CancellationToken cancel) => await store.RepeatAsync(
        log,
        async (scope, stop) =>
        {
            var lent = await scope.ListAsync(
                row => (Stream: new StreamId(log, row.GetString(0), row.GetString(1)), At: row.GetInt64(2),
                    Number: row.GetInt64(3)),
                Lend(scope, now, limit), stop);
            return lent.OrderBy(one => one.At).ThenBy(one => one.Number)
                .Select(one => new DueStream(one.Stream, Instant.FromUnixTimeTicks(one.At))).ToArray();
        },
        cancel);

    private PgStatement DueLogs(Instant now, int limit) => new(
        """
        SELECT log FROM due WHERE at <= $1 AND (holder IS NULL OR holder = $2 OR until < clock_timestamp())
        GROUP BY log ORDER BY min(at), log LIMIT $3
        """,
        now.ToUnixTimeTicks(), store.Holder, Math.Clamp(limit, 1, PageMax));

    /// <summary>Who comes at the same time takes other rows instead of waiting for these.</summary>
    private PgStatement Lend(PgScope scope, Instant now, int limit) => new(
        """
        UPDATE due d SET holder = $3, until = clock_timestamp() + $4
        FROM streams s JOIN (
          SELECT stream FROM due
          WHERE log = $1 AND at <= $2 AND (holder IS NULL OR holder = $3 OR until < clock_timestamp())
          ORDER BY at, stream LIMIT $5 FOR UPDATE SKIP LOCKED) w ON w.stream = s.number
        WHERE d.log = $1 AND s.log = $1 AND d.stream = w.stream
        RETURNING s.kind, s.id, d.at, d.stream
        """,
        scope.LogNumber, now.ToUnixTimeTicks(), store.Holder, store.Options.LeaseTerm, Math.Clamp(limit, 1, PageMax));
}
