using System.Numerics;

namespace PrivacyCloud.Domain.Ledger;

/// <summary>
/// The right edge of a growing tree: the roots of its complete subtrees, largest first. All that is needed to append
/// a leaf and to know the root; at most 63 hashes.
/// </summary>
public sealed class MerkleFrontier
{
    private readonly List<byte[]> _roots = [];

    /// <summary>The edge of the empty tree.</summary>
    public MerkleFrontier()
    {
    }

    /// <summary>The edge of a tree whose complete subtrees are stored.</summary>
    public MerkleFrontier(long size, MerkleLookup lookup)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentNullException.ThrowIfNull(lookup);
        Size = size;
        for (var (level, from) = (62, 0L); level >= 0; level--)
        {
            var leaves = 1L << level;
            if ((size & leaves) == 0)
                continue;

            _roots.Add(lookup(level, from >> level).ToArray());
            from += leaves;
        }
    }

    /// <summary>
    /// The roots of the complete subtrees one after the other, largest first: all that is needed to go on elsewhere.
    /// </summary>
    public byte[] Edge => [.. _roots.SelectMany(root => root)];

    /// <summary>How many leaves there are.</summary>
    public long Size { get; private set; }

    /// <summary>
    /// Appends a leaf's hash. Answers the subtrees it completes, from level 1 up: none for every second leaf, one
    /// per leaf on average.
    /// </summary>
    public byte[][] Append(byte[] leafHash)
    {
        var completed = new byte[BitOperations.TrailingZeroCount(Size + 1)][];
        var hash = leafHash;
        for (var at = 0; at < completed.Length; at++)
        {
            hash = MerkleHash.Node(_roots[^1], hash);
            _roots.RemoveAt(_roots.Count - 1);
            completed[at] = hash;
        }

        _roots.Add(hash);
        Size++;
        return completed;
    }

    /// <summary>The root over all leaves.</summary>
    public ReadOnlyMemory<byte> Root()
    {
        if (_roots.Count == 0)
            return MerkleHash.Empty;

        var root = _roots[^1];
        for (var at = _roots.Count - 2; at >= 0; at--)
            root = MerkleHash.Node(_roots[at], root);

        return root;
    }
}
