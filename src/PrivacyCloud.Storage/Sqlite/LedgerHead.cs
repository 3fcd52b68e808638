using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>Where a log ends: the chain's last hash and the tree's right edge. Held by the writer alone.</summary>
internal sealed class LedgerHead
{
    private readonly MerkleFrontier _frontier;

    private LedgerHead(byte[] chain, MerkleFrontier frontier) => (Chain, _frontier) = (chain, frontier);

    /// <summary>How many entries there are.</summary>
    public long Size => _frontier.Size;

    /// <summary>The chain's hash up to the last entry.</summary>
    public byte[] Chain { get; private set; }

    /// <summary>The tree's size and root.</summary>
    public TreeHead Tree => new(Size, _frontier.Root());

    /// <summary>
    /// Reads the end of a log and checks it in a number of reads that grows with the logarithm of its size: the last
    /// entry against chain and nodes, and the last checkpoint against the tree.
    /// </summary>
    public static LedgerHead Load(LedgerRows rows, LogId log, Func<SignedNote, bool> isOurs)
    {
        var size = rows.Size();
        var head = size == 0 ? new(HashChain.Genesis(log), new()) : LoadLast(rows, log, size);
        CheckLastCheckpoint(rows, log, head, isOurs);
        return head;
    }

    /// <summary>The smallest subtree whose root is stored has two to the power of this many leaves.</summary>
    public const int StoredFrom = 3;

    /// <summary>Takes in a leaf; answers the chain's hash and the nodes to store with it.</summary>
    public (byte[] Chain, byte[] Nodes) Append(ReadOnlySpan<byte> leaf)
    {
        var hash = MerkleHash.Leaf(leaf);
        Chain = HashChain.Next(Chain, hash);
        return (Chain, Stored(_frontier.Append(hash)));
    }

    /// <summary>Those of the subtrees an entry completes that are stored with it, from the smallest up.</summary>
    public static byte[] Stored(byte[][] completed)
    {
        if (completed.Length < StoredFrom)
            return [];

        var joined = new byte[(completed.Length - StoredFrom + 1) * MerkleHash.Size];
        for (var level = StoredFrom; level <= completed.Length; level++)
            completed[level - 1].CopyTo(joined, (level - StoredFrom) * MerkleHash.Size);

        return joined;
    }

    private static LedgerHead LoadLast(LedgerRows rows, LogId log, long size)
    {
        var last = rows.Find(size - 1) ?? throw Damage.Of(log, "its last entry cannot be read.");
        var head = new LedgerHead(rows.ChainBefore(size - 1), new(size - 1, rows.Node));
        var (chain, nodes) = head.Append(last.Leaf.Span);
        if (!chain.AsSpan().SequenceEqual(last.Hash.Span))
            throw Damage.Of(log, $"entry {size - 1} does not follow from the one before.");

        if (!nodes.AsSpan().SequenceEqual(rows.StoredNodes(size - 1)))
            throw Damage.Of(log, $"the tree does not hold at entry {size - 1}.");

        return head;
    }

    private static void CheckLastCheckpoint(LedgerRows rows, LogId log, LedgerHead head, Func<SignedNote, bool> isOurs)
    {
        if (rows.LastCheckpoint() is not { } text)
            return;

        if (!SignedNote.TryParse(text, out var note) || note.Checkpoint.Origin != log.ToString() || !isOurs(note))
            throw Damage.Of(log, "its last checkpoint is not one that was signed here.");

        var size = note.Checkpoint.Size;
        var root = note.Checkpoint.Root.Span;
        if (size > head.Size)
            throw Damage.Of(log, $"it holds {head.Size} entries, but a checkpoint over {size} was signed.");

        if (!MerkleTree.Root(size, rows.Node).Span.SequenceEqual(root)
            || !MerkleVerifier.VerifyConsistency(
                size, head.Size, root, head.Tree.Root.Span, MerkleTree.Consistency(size, head.Size, rows.Node)))
            throw Damage.Of(log, "it does not extend its last checkpoint.");
    }
}
