using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Files;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// Verifies a whole log over a connection of its own. It reads in short parts, so that it can run while the log is in
/// use.
/// </summary>
internal static class FullVerification
{
    /// <summary>Verifies a log as far as it went when this began.</summary>
    public static async Task<Verification> RunAsync(Store store, LogId log, CancellationToken cancel)
    {
        var walk = new LedgerWalk(log);
        try
        {
            var signer = store.Cell(log).Signer;
            var size = await store.ReadAsync(log, (_, rows) => Begin(rows, walk, signer), cancel);
            while (walk.IsOn)
            {
                cancel.ThrowIfCancellationRequested();
                if (!walk.Take(await store.ReadAsync(log, (_, rows) => Read(rows, walk), cancel)))
                    break;
            }

            await store.ReadAsync(log, (db, _) => CheckVersions(db, walk, size), cancel);
        }
        catch (LogUnavailableException exception)
        {
            walk.Fault($"{exception.Message}");
        }

        return walk.Outcome();
    }

    private static long Begin(LedgerRows rows, LedgerWalk walk, CheckpointSigner signer)
    {
        var size = rows.Size();
        walk.Begin(size, rows.LastCheckpoint(), signer);
        return size;
    }

    private static List<WalkedEntry> Read(LedgerRows rows, LedgerWalk walk) =>
        [.. rows.From(walk.Next, walk.Count).Select(
            entry => new WalkedEntry(entry, rows.StoredNodes(entry.Position)))];

    private static bool CheckVersions(Db db, LedgerWalk walk, long size)
    {
        using (var gaps = db.Sql("""
            SELECT stream FROM entries WHERE position < ?1 GROUP BY stream
            HAVING count(*) <> max(version) OR min(version) <> 1 LIMIT 10
            """).Bind(1, size))
        {
            while (gaps.Step())
                walk.Fault($"The versions of stream {gaps.Long(0)} have a gap.");
        }

        using (var firsts = db.Sql("""
            SELECT s.id FROM streams s LEFT JOIN entries e ON e.position = s.first AND e.stream = s.id AND e.version = 1
            WHERE s.first < ?1 AND e.position IS NULL LIMIT 10
            """).Bind(1, size))
        {
            while (firsts.Step())
                walk.Fault($"The first entry of stream {firsts.Long(0)} is not where it should be.");
        }

        using (var lost = db.Sql("""
            SELECT e.position FROM entries e JOIN streams s ON s.id = e.stream
            WHERE e.position < ?1 AND e.version = 1 AND s.first IS NOT e.position LIMIT 10
            """).Bind(1, size))
        {
            while (lost.Step())
                walk.Fault($"Entry {lost.Long(0)} is not named by its stream.");
        }

        return true;
    }
}
