using System.Globalization;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Files;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// Recomputes chain and tree of a whole log from its entries and with nothing the writer knows, in short reads, so that
/// it can run while the log is in use.
/// </summary>
internal sealed class PgVerification
{
    private const int Part = 1_000;
    private const int FaultsMax = 20;

    private readonly LogId _log;
    private readonly List<string> _faults = [];
    private readonly MerkleFrontier _frontier = new();
    private byte[] _chain;
    private Checkpoint? _signed;

    private PgVerification(LogId log) => (_log, _chain) = (log, HashChain.Genesis(log));

    /// <summary>Verifies a log as far as it went when this began; also one that was refused as damaged.</summary>
    public static async Task<Verification> RunAsync(PgStore store, LogId log, CancellationToken cancel)
    {
        var run = new PgVerification(log);
        try
        {
            var signer = store.Cell(log).Signer;
            var end = await store.InspectAsync(log, PgEnd.ReadAsync, cancel);
            run.Begin(end, signer);
            while (run._frontier.Size < end.Head.Size && run._faults.Count < FaultsMax)
            {
                var rows = await store.InspectAsync(
                    log, (scope, stop) => run.ReadAsync(scope, end.Head.Size, stop), cancel);
                if (!run.Take(rows))
                    break;
            }

            run.End(end.Head);
            await store.InspectAsync(log, (scope, stop) => run.CheckVersionsAsync(scope, end.Head.Size, stop), cancel);
        }
        catch (LogUnavailableException exception)
        {
            run._faults.Add(exception.Message);
        }

        return new(run._frontier.Size, run._frontier.Root(), [.. run._faults]);
    }

    private void Begin(PgEnd end, CheckpointSigner signer)
    {
        if (end.Entries != end.Head.Size)
            Fault($"The head tells of {end.Head.Size} entries, but {end.Entries} are there.");

        if (end.Checkpoint is not { } text)
            return;

        if (!SignedNote.TryParse(text, out var note) || !signer.IsOurs(note)
            || note.Checkpoint.Origin != _log.ToString())
            Fault($"The last checkpoint is not one that was signed here.");
        else if (note.Checkpoint.Size > end.Head.Size)
            Fault($"{end.Head.Size} entries are there, but a checkpoint over {note.Checkpoint.Size} was signed.");
        else
            _signed = note.Checkpoint;

        CheckCheckpoint();
    }

    private async Task<List<Row>> ReadAsync(PgScope scope, long size, CancellationToken cancel)
    {
        var (rows, at, limit) = (new List<Row>(), 0, (int)Math.Min(Part, size - _frontier.Size));
        await scope.RunAsync(
            cancel,
            PgRows.From(scope, _frontier.Size, limit) with { Row = row => rows.Add(new(PgRows.Read(row, _log), [])) },
            new PgStatement(
                "SELECT nodes FROM entries WHERE log = $1 AND position >= $2 ORDER BY position LIMIT $3",
                scope.LogNumber, _frontier.Size, limit)
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

    private bool Take(List<Row> rows)
    {
        if (rows.Count == 0)
            Fault($"Entry {_frontier.Size} cannot be read.");

        foreach (var row in rows)
        {
            if (row.Entry.Position != _frontier.Size)
            {
                Fault($"Entry {_frontier.Size} is missing.");
                return false;
            }

            Take(row);
        }

        return rows.Count > 0;
    }

    private void Take(Row row)
    {
        var leaf = MerkleHash.Leaf(row.Entry.Leaf.Span);
        if (!HashChain.Next(_chain, leaf).AsSpan().SequenceEqual(row.Entry.Hash.Span))
            Fault($"Entry {row.Entry.Position} does not follow from the one before.");

        if (!LedgerHead.Stored(_frontier.Append(leaf)).AsSpan().SequenceEqual(row.Nodes))
            Fault($"The tree does not hold at entry {row.Entry.Position}.");

        // Going on from what is stored, one changed entry is one fault and not as many as follow it.
        _chain = row.Entry.Hash.ToArray();
        CheckCheckpoint();
    }

    private void CheckCheckpoint()
    {
        if (_signed is { } signed && signed.Size == _frontier.Size
            && !signed.Root.Span.SequenceEqual(_frontier.Root().Span))
            Fault($"The root over {signed.Size} entries is not the one that was signed.");
    }

    private void End(PgHead head)
    {
        if (_frontier.Size == head.Size && (!head.Chain.AsSpan().SequenceEqual(_chain)
            || !head.Edge.AsSpan().SequenceEqual(PgHead.Join(_frontier))))
            Fault($"The head is not that of the last entry.");
    }

    /// <summary>
    /// A stream has as many entries as its version says, from 1 without gaps. Streams that grew after this began are
    /// left out: they are compared by what they had then.
    /// </summary>
    private async Task<bool> CheckVersionsAsync(PgScope scope, long size, CancellationToken cancel)
    {
        const string Sql = """
            SELECT s.kind || '/' || s.id FROM streams s LEFT JOIN (
              SELECT stream, count(*) AS entries, min(version) AS first, max(version) AS last, max(position) AS at
              FROM entries WHERE log = $1 GROUP BY stream) e ON e.stream = s.number
            WHERE s.log = $1 AND coalesce(e.at, 0) < $2 AND (coalesce(e.entries, 0) <> s.version
              OR coalesce(e.first, 1) <> 1 OR coalesce(e.last, 0) <> s.version) LIMIT 10
            """;
        foreach (var stream in await scope.ListAsync(row => row.GetString(0), new(Sql, scope.LogNumber, size), cancel))
            Fault($"The versions of stream {stream} have a gap.");

        return true;
    }

    private void Fault(FormattableString what)
    {
        if (_faults.Count < FaultsMax)
            _faults.Add(what.ToString(CultureInfo.InvariantCulture));
    }

    private sealed record Row(LedgerEntry Entry, byte[] Nodes);
}
