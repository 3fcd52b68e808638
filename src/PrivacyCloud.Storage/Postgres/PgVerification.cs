using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>Verifies a whole log in short reads, so that it can run while the log is in use.</summary>
internal static class PgVerification
{
    /// <summary>Verifies a log as far as it went when this began; also one that was refused as damaged.</summary>
    public static async Task<Verification> RunAsync(PgStore store, LogId log, CancellationToken cancel)
    {
        var walk = new LedgerWalk(log);
        try
        {
            var signer = store.Cell(log).Signer;
            var end = await store.InspectAsync(log, PgEnd.ReadAsync, cancel);
            if (end.Entries != end.Head.Size)
                walk.Fault($"The head tells of {end.Head.Size} entries, but {end.Entries} are there.");

            walk.Begin(end.Head.Size, end.Checkpoint, signer);
            while (walk.IsOn)
            {
                if (!walk.Take(await store.InspectAsync(log, (scope, stop) => ReadAsync(scope, walk, stop), cancel)))
                    break;
            }

            walk.End(end.Head.Chain, end.Head.Edge);
            await store.InspectAsync(
                log, (scope, stop) => CheckVersionsAsync(scope, walk, end.Head.Size, stop), cancel);
        }
        catch (LogUnavailableException exception)
        {
            walk.Fault($"{exception.Message}");
        }

        return walk.Outcome();
    }

    private static async Task<List<WalkedEntry>> ReadAsync(PgScope scope, LedgerWalk walk, CancellationToken cancel)
    {
        var (rows, at) = (new List<WalkedEntry>(), 0);
        await scope.RunAsync(
            cancel,
            PgRows.From(scope, walk.Next, walk.Count) with
            {
                Row = row => rows.Add(new(PgRows.Read(row, scope.Log), [])),
            },
            new PgStatement(
                "SELECT nodes FROM entries WHERE log = $1 AND position >= $2 ORDER BY position LIMIT $3",
                scope.LogNumber, walk.Next, walk.Count)
            {
                Row = row =>
                {
                    if (at < rows.Count)
                        rows[at] = rows[at] with { Nodes = row.GetFieldValue<byte[]>(0) };

                    at++;
                },
            });
        return rows;
    }

    /// <summary>
    /// A stream has as many entries as its version says, from 1 without gaps. Streams that grew after this began are
    /// left out: they are compared by what they had then.
    /// </summary>
    private static async Task<bool> CheckVersionsAsync(
        PgScope scope, LedgerWalk walk, long size, CancellationToken cancel)
    {
        const string Sql = """
            SELECT s.kind || '/' || s.id FROM streams s LEFT JOIN (
              SELECT stream, count(*) AS entries, min(version) AS first, max(version) AS last, max(position) AS at
              FROM entries WHERE log = $1 GROUP BY stream) e ON e.stream = s.number
            WHERE s.log = $1 AND coalesce(e.at, 0) < $2 AND (coalesce(e.entries, 0) <> s.version
              OR coalesce(e.first, 1) <> 1 OR coalesce(e.last, 0) <> s.version) LIMIT 10
            """;
        foreach (var stream in await scope.ListAsync(row => row.GetString(0), new(Sql, scope.LogNumber, size), cancel))
            walk.Fault($"The versions of stream {stream} have a gap.");

        return true;
    }
}
