using System.Collections.Immutable;
using System.Globalization;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// Recomputes chain and tree of a whole log from its entries, over a connection of its own and with nothing the
/// writer knows. It reads in short parts, so that it can run while the log is in use.
/// </summary>
internal sealed class FullVerification
{
    private const int Part = 1_000;
    private const int FaultsMax = 20;

    private readonly LogId _log;
    private readonly List<string> _faults = [];
    private readonly MerkleFrontier _frontier = new();
    private byte[] _chain;
    private SignedNote? _checkpoint;

    private FullVerification(LogId log) => (_log, _chain) = (log, HashChain.Genesis(log));

    /// <summary>Verifies a log as far as it went when this began.</summary>
    public static async Task<Verification> RunAsync(Store store, LogId log, CancellationToken cancel)
    {
        var run = new FullVerification(log);
        try
        {
            var signer = store.Cell(log).Signer;
            var size = await store.ReadAsync(log, (_, rows) => run.Begin(rows, signer.IsOurs), cancel);
            while (run._frontier.Size < size && run._faults.Count < FaultsMax)
            {
                cancel.ThrowIfCancellationRequested();
                var taken = await store.ReadAsync(log, (_, rows) => run.Take(rows, size), cancel);
                if (taken == 0)
                    break;
            }

            await store.ReadAsync(log, (db, _) => run.CheckVersions(db, size), cancel);
        }
        catch (LogUnavailableException exception)
        {
            run._faults.Add(exception.Message);
        }

        return new(run._frontier.Size, run._frontier.Root(), run._faults.ToImmutableArray());
    }

    private long Begin(LedgerRows rows, Func<SignedNote, bool> isOurs)
    {
        var size = rows.Size();
        if (rows.LastCheckpoint() is not { } text)
            return size;

        if (!SignedNote.TryParse(text, out var note) || !isOurs(note) || note.Checkpoint.Origin != _log.ToString())
            Fault($"The last checkpoint is not one that was signed here.");
        else if (note.Checkpoint.Size > size)
            Fault($"{size} entries are there, but a checkpoint over {note.Checkpoint.Size} was signed.");
        else
            _checkpoint = note;

        CheckCheckpoint();
        return size;
    }

    private int Take(LedgerRows rows, long size)
    {
        var entries = rows.From(_frontier.Size, (int)Math.Min(Part, size - _frontier.Size));
        foreach (var entry in entries)
        {
            if (entry.Position != _frontier.Size)
            {
                Fault($"Entry {_frontier.Size} is missing.");
                return 0;
            }

            Take(entry, rows.StoredNodes(entry.Position));
        }

        if (entries.IsEmpty)
            Fault($"Entry {_frontier.Size} cannot be read.");

        return entries.Length;
    }

    private void Take(LedgerEntry entry, byte[] storedNodes)
    {
        var leaf = MerkleHash.Leaf(entry.Leaf.Span);
        var expected = HashChain.Next(_chain, leaf);
        if (!expected.AsSpan().SequenceEqual(entry.Hash.Span))
            Fault($"Entry {entry.Position} does not follow from the one before.");

        if (!LedgerHead.Stored(_frontier.Append(leaf)).AsSpan().SequenceEqual(storedNodes))
            Fault($"The tree does not hold at entry {entry.Position}.");

        // Going on from what is stored, one changed entry is one fault and not as many as follow it.
        _chain = entry.Hash.ToArray();
        CheckCheckpoint();
    }

    private void CheckCheckpoint()
    {
        if (_checkpoint?.Checkpoint is { } signed && signed.Size == _frontier.Size
            && !signed.Root.Span.SequenceEqual(_frontier.Root().Span))
            Fault($"The root over {signed.Size} entries is not the one that was signed.");
    }

    private bool CheckVersions(Db db, long size)
    {
        using (var gaps = db.Sql("""
            SELECT stream FROM entries WHERE position < ?1 GROUP BY stream
            HAVING count(*) <> max(version) OR min(version) <> 1 LIMIT 10
            """).Bind(1, size))
        {
            while (gaps.Step())
                Fault($"The versions of stream {gaps.Long(0)} have a gap.");
        }

        using (var firsts = db.Sql("""
            SELECT s.id FROM streams s LEFT JOIN entries e ON e.position = s.first AND e.stream = s.id AND e.version = 1
            WHERE s.first < ?1 AND e.position IS NULL LIMIT 10
            """).Bind(1, size))
        {
            while (firsts.Step())
                Fault($"The first entry of stream {firsts.Long(0)} is not where it should be.");
        }

        using (var lost = db.Sql("""
            SELECT e.position FROM entries e JOIN streams s ON s.id = e.stream
            WHERE e.position < ?1 AND e.version = 1 AND s.first IS NOT e.position LIMIT 10
            """).Bind(1, size))
        {
            while (lost.Step())
                Fault($"Entry {lost.Long(0)} is not named by its stream.");
        }

        return true;
    }

    private void Fault(FormattableString what)
    {
        if (_faults.Count < FaultsMax)
            _faults.Add(what.ToString(CultureInfo.InvariantCulture));
    }
}
