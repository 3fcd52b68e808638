using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Specs.Ledger;

/// <summary>A tree that keeps its complete subtrees as a store does, and counts how often it is asked.</summary>
internal sealed class StoredTree
{
    private readonly Dictionary<(int Level, long Index), byte[]> _nodes = [];

    public MerkleFrontier Frontier { get; } = new();

    public int Lookups { get; private set; }

    public static StoredTree Of(IEnumerable<byte[]> leaves)
    {
        var tree = new StoredTree();
        foreach (var leaf in leaves)
            tree.Append(leaf);

        return tree;
    }

    public static StoredTree OfSize(int size) => Of(Enumerable.Range(0, size).Select(BitConverter.GetBytes));

    public ReadOnlyMemory<byte> Lookup(int level, long index)
    {
        Lookups++;
        return _nodes[(level, index)];
    }

    public ReadOnlySpan<byte> Leaf(long index) => _nodes[(0, index)];

    private void Append(byte[] leaf)
    {
        var (position, hash) = (Frontier.Size, MerkleHash.Leaf(leaf));
        _nodes[(0, position)] = hash;
        var completed = Frontier.Append(hash);
        for (var at = 0; at < completed.Length; at++)
            _nodes[(at + 1, position >> (at + 1))] = completed[at];
    }
}
