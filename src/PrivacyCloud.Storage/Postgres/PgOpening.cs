using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Files;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// Checks the end of a log when a process first uses it, in two reads of a size that grows with the logarithm of the
/// log's: head and last entry against chain and tree, and the last checkpoint against the tree.
/// </summary>
internal static class PgOpening
{
    /// <summary>Refuses a log whose end does not hold.</summary>
    /// <exception cref="LogUnavailableException">It does not.</exception>
    public static async Task CheckAsync(PgScope scope, CheckpointSigner signer, CancellationToken cancel)
    {
        var (head, entries, checkpoint) = await PgEnd.ReadAsync(scope, cancel);
        if (entries != head.Size)
            throw Damage.Of(scope.Log, $"its head tells of {head.Size} entries, but {entries} are there.");

        var signed = checkpoint is null ? null : Signed(scope.Log, checkpoint, head, signer);
        var last = await ReadLastAsync(scope, head.Size, cancel);
        var nodes = await PgNodes.ReadAsync(scope, lookup => Ask(lookup, head.Size, signed), cancel);
        CheckEnd(scope.Log, head, last, nodes);
        if (signed is not null)
            CheckExtends(scope.Log, head, signed, nodes);
    }

    private static SignedNote Signed(LogId log, string text, PgHead head, CheckpointSigner signer)
    {
        if (!SignedNote.TryParse(text, out var note) || note.Checkpoint.Origin != log.ToString()
            || !signer.IsOurs(note))
            throw Damage.Of(log, "its last checkpoint is not one that was signed here.");

        return note.Checkpoint.Size <= head.Size
            ? note
            : throw Damage.Of(
                log, $"it holds {head.Size} entries, but a checkpoint over {note.Checkpoint.Size} was signed.");
    }

    private static void Ask(MerkleLookup lookup, long size, SignedNote? signed)
    {
        if (size > 0)
            _ = new MerkleFrontier(size - 1, lookup);

        if (signed?.Checkpoint.Size is not { } before)
            return;

        MerkleTree.Root(before, lookup);
        MerkleTree.Consistency(before, size, lookup);
    }

    private static async Task<Last> ReadLastAsync(PgScope scope, long size, CancellationToken cancel)
    {
        var last = new Last(null, [], HashChain.Genesis(scope.Log));
        await scope.RunAsync(
            cancel,
            PgRows.At(scope, [size - 1]) with { Row = row => last = last with { Entry = PgRows.Read(row, scope.Log) } },
            new PgStatement(
                "SELECT position, hash, nodes FROM entries WHERE log = $1 AND position IN ($2, $3)",
                scope.LogNumber, size - 1, size - 2)
            {
                Row = row => last = row.GetInt64(0) == size - 1
                    ? last with { Nodes = row.GetFieldValue<byte[]>(2) }
                    : last with { Before = row.GetFieldValue<byte[]>(1) },
            });
        return last;
    }

    private static void CheckEnd(LogId log, PgHead head, Last last, PgNodes nodes)
    {
        if (head.Size == 0)
        {
            if (!head.Chain.AsSpan().SequenceEqual(HashChain.Genesis(log)))
                throw Damage.Of(log, "its head does not begin where the log does.");

            return;
        }

        var entry = last.Entry ?? throw Damage.Of(log, "its last entry cannot be read.");
        var leaf = MerkleHash.Leaf(entry.Leaf.Span);
        if (last.Before.Length != MerkleHash.Size
            || !HashChain.Next(last.Before, leaf).AsSpan().SequenceEqual(entry.Hash.Span))
            throw Damage.Of(log, $"entry {head.Size - 1} does not follow from the one before.");

        var frontier = new MerkleFrontier(head.Size - 1, nodes.Node);
        if (!LedgerHead.Stored(frontier.Append(leaf)).AsSpan().SequenceEqual(last.Nodes))
            throw Damage.Of(log, $"the tree does not hold at entry {head.Size - 1}.");

        if (!entry.Hash.Span.SequenceEqual(head.Chain) || !frontier.Edge.AsSpan().SequenceEqual(head.Edge))
            throw Damage.Of(log, "its head is not that of its last entry.");
    }

    private static void CheckExtends(LogId log, PgHead head, SignedNote signed, PgNodes nodes)
    {
        var size = signed.Checkpoint.Size;
        var root = signed.Checkpoint.Root.Span;
        if (!MerkleTree.Root(size, nodes.Node).Span.SequenceEqual(root)
            || !MerkleVerifier.VerifyConsistency(
                size, head.Size, root, head.Frontier(log).Root().Span,
                MerkleTree.Consistency(size, head.Size, nodes.Node)))
            throw Damage.Of(log, "it does not extend its last checkpoint.");
    }

    private sealed record Last(LedgerEntry? Entry, byte[] Nodes, byte[] Before);
}
