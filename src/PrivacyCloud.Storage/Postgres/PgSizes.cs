using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>How long each log of a region is, by the one role that sees that of all logs.</summary>
internal static class PgSizes
{
    /// <summary>Reads it in one round trip, and one more when another process has founded a log meanwhile.</summary>
    public static async Task<IReadOnlyList<LogSize>> ReadAsync(PgStore store, Region region, CancellationToken cancel)
    {
        if (!store.Cells.TryGetValue(region, out var cell))
            return [];

        var rows = await cell.SweepAsync(
            row => (Log: row.GetInt64(0), Size: row.GetInt64(1)), new("SELECT log, size FROM heads"), cancel);
        if (rows.Any(row => cell.Log(row.Log) is null))
            await cell.LearnAsync(cancel);

        return
        [
            .. from row in rows
               where !cell.Damaged.ContainsKey(row.Log)
               let log = cell.Log(row.Log)
               where log is not null
               select new LogSize(log.Value, row.Size),
        ];
    }
}
