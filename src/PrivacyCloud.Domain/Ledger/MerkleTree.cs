using System.Numerics;

namespace PrivacyCloud.Domain.Ledger;

/// <summary>
/// Finds the hash of a complete subtree: 2^<paramref name="level"/> leaves, the <paramref name="index"/>-th such
/// group from the left. Level 0 is a leaf's own hash.
/// </summary>
public delegate ReadOnlyMemory<byte> MerkleLookup(int level, long index);

/// <summary>
/// RFC 6962 roots and proofs of any size the tree ever had, from the hashes of complete subtrees: each answer needs
/// a number of look-ups that grows with the logarithm of the size.
/// </summary>
public static class MerkleTree
{
    /// <summary>The root over the first <paramref name="size"/> leaves.</summary>
    public static ReadOnlyMemory<byte> Root(long size, MerkleLookup lookup)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        return size == 0 ? MerkleHash.Empty : Range(0, size, lookup);
    }

    /// <summary>The path from a leaf to the root of the tree of a size (RFC 6962, section 2.1.1).</summary>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Inclusion(long index, long size, MerkleLookup lookup)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var path = new List<ReadOnlyMemory<byte>>();
        var (from, to) = (0L, size);
        while (to - from > 1)
        {
            var middle = from + Split(to - from);
            path.Add(index < middle ? Range(middle, to, lookup) : Range(from, middle, lookup));
            (from, to) = index < middle ? (from, middle) : (middle, to);
        }

        path.Reverse();
        return path;
    }

    /// <summary>
    /// The proof that the tree of size <paramref name="to"/> begins with the tree of size <paramref name="from"/>
    /// (RFC 6962, section 2.1.2). Empty when the sizes are equal or the older tree is empty.
    /// </summary>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Consistency(long from, long to, MerkleLookup lookup)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);
        var proof = new List<ReadOnlyMemory<byte>>();
        if (from == 0 || from == to)
            return proof;

        // The older tree's root is known to whoever asks, and left out, as long as only left turns led to it.
        var (low, high, known) = (0L, to, true);
        while (from != high)
        {
            var middle = low + Split(high - low);
            proof.Add(from <= middle ? Range(middle, high, lookup) : Range(low, middle, lookup));
            (low, high, known) = from <= middle ? (low, middle, known) : (middle, high, false);
        }

        if (!known)
            proof.Add(Range(low, high, lookup));

        proof.Reverse();
        return proof;
    }

    private static ReadOnlyMemory<byte> Range(long from, long to, MerkleLookup lookup)
    {
        var leaves = to - from;
        if (BitOperations.IsPow2(leaves))
        {
            var level = BitOperations.Log2((ulong)leaves);
            return lookup(level, from >> level);
        }

        var middle = from + Split(leaves);
        return MerkleHash.Node(Range(from, middle, lookup).Span, Range(middle, to, lookup).Span);
    }

    /// <summary>The largest power of two below a number of leaves: where the RFC cuts a tree in two.</summary>
    private static long Split(long leaves) => 1L << BitOperations.Log2((ulong)(leaves - 1));
}
