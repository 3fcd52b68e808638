using System.Numerics;
using System.Security.Cryptography;

namespace PrivacyCloud.Domain.Ledger;

/// <summary>
/// Checks RFC 6962 proofs as RFC 9162, sections 2.1.3.2 and 2.1.4.2, says: with nothing but the proof.
/// </summary>
public static class MerkleVerifier
{
    /// <summary>True when the leaf stands at the index in the tree of this size and root.</summary>
    public static bool VerifyInclusion(
        ReadOnlySpan<byte> leafHash, long index, long size, IReadOnlyList<ReadOnlyMemory<byte>> proof,
        ReadOnlySpan<byte> root)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (index < 0 || index >= size || !WellFormed(proof) || leafHash.Length != MerkleHash.Size)
            return false;

        var (node, last, hash) = (index, size - 1, leafHash.ToArray());
        foreach (var sibling in proof)
        {
            if (last == 0)
                return false;

            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleHash.Node(sibling.Span, hash);
                (node, last) = SkipLevelsWithoutSibling(node, last);
            }
            else
            {
                hash = MerkleHash.Node(hash, sibling.Span);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && CryptographicOperations.FixedTimeEquals(hash, root);
    }

    /// <summary>
    /// True when the tree of the later size and root begins with that of the earlier. Every tree extends the empty
    /// one, whose root is the hash of nothing and whose proof is empty.
    /// </summary>
    public static bool VerifyConsistency(
        long from, long to, ReadOnlySpan<byte> rootFrom, ReadOnlySpan<byte> rootTo,
        IReadOnlyList<ReadOnlyMemory<byte>> proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (from < 0 || from > to || !WellFormed(proof))
            return false;

        if (from == to)
            return proof.Count == 0 && CryptographicOperations.FixedTimeEquals(rootFrom, rootTo);

        if (from == 0)
            return proof.Count == 0 && CryptographicOperations.FixedTimeEquals(rootFrom, MerkleHash.Empty);

        // A complete older tree is itself the first hash of the way.
        IReadOnlyList<ReadOnlyMemory<byte>> way =
            BitOperations.IsPow2(from) ? [rootFrom.ToArray(), .. proof] : proof;
        return way.Count > 0 && Climb(from, to, rootFrom, rootTo, way);
    }

    private static bool Climb(
        long from, long to, ReadOnlySpan<byte> rootFrom, ReadOnlySpan<byte> rootTo,
        IReadOnlyList<ReadOnlyMemory<byte>> way)
    {
        var (node, last) = (from - 1, to - 1);
        var shift = BitOperations.TrailingZeroCount(~node);
        (node, last) = (node >> shift, last >> shift);
        var (older, newer) = (way[0].ToArray(), way[0].ToArray());
        foreach (var sibling in way.Skip(1))
        {
            if (last == 0)
                return false;

            if ((node & 1) == 1 || node == last)
            {
                older = MerkleHash.Node(sibling.Span, older);
                newer = MerkleHash.Node(sibling.Span, newer);
                (node, last) = SkipLevelsWithoutSibling(node, last);
            }
            else
            {
                newer = MerkleHash.Node(newer, sibling.Span);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && CryptographicOperations.FixedTimeEquals(older, rootFrom)
            && CryptographicOperations.FixedTimeEquals(newer, rootTo);
    }

    private static (long Node, long Last) SkipLevelsWithoutSibling(long node, long last)
    {
        while ((node & 1) == 0 && node != 0)
            (node, last) = (node >> 1, last >> 1);

        return (node, last);
    }

    private static bool WellFormed(IReadOnlyList<ReadOnlyMemory<byte>> proof) =>
        proof.Count <= 64 && proof.All(hash => hash.Length == MerkleHash.Size);
}
