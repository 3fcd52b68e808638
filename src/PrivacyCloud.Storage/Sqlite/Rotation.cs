using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// Starts a new epoch in a region: every surviving key of every log is wrapped anew, and only then the old epoch's
/// key is destroyed. A rotation that was cut short is finished by the next one. A log that cannot be opened stops
/// it, because destroying the old epoch would destroy that log's keys.
/// </summary>
internal static class Rotation
{
    private const int Part = 200;

    /// <summary>Rotates a region's keys.</summary>
    public static async Task RunAsync(Store store, Region region, CancellationToken cancel)
    {
        if (!store.Cells.TryGetValue(region, out var cell))
            throw new ArgumentException($"The region {region} is not served here.", nameof(region));

        await cell.Changing.WaitAsync(cancel);
        try
        {
            if (!cell.Keys.HasOlder())
                cell.Keys.StartEpoch();

            store.Options.CrashPoint("rotate.epoch");
            foreach (var log in store.Folder.Logs(region))
            {
                using var lease = await store.RentAsync(log, cancel);
                await RewrapAsync(lease.Log);
                store.Options.CrashPoint("rotate.log");
            }

            cell.Keys.DestroyOlderThan(cell.Keys.Current);
            store.RegionRotated(region);
        }
        finally
        {
            cell.Changing.Release();
        }
    }

    private static async Task RewrapAsync(OpenLog log)
    {
        var keys = log.Cell.Keys;
        for (long? after = 0; after is { } from;)
            after = await log.Keys.WriteAsync(writer => KeyRows.Rewrap(writer.Db, log.Log, keys, from, Part));

        await log.Keys.WriteAsync(writer => KeyRows.RewrapIndexKey(writer.Db, log.Log, keys));
        if (!await log.Keys.AloneAsync(static writer => writer.Db.TruncateLog()))
            throw new IOException($"A reader of {log.Log} kept the write-ahead log from being cut; rotate again.");
    }
}
