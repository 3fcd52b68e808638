using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// The tree's nodes for one question. What will be looked up is found out first, by asking the question of an empty
/// tree, and read in one round trip; so the pure functions of the tree need not know that a database is far away.
/// </summary>
internal sealed class PgNodes
{
    private readonly LogId _log;
    private readonly HashSet<long> _leaves = [];
    private readonly HashSet<long> _ends = [];
    private readonly Dictionary<long, byte[]> _hashes = [];
    private readonly Dictionary<long, byte[]> _stored = [];

    private PgNodes(LogId log) => _log = log;

    /// <summary>Reads every node a question looks up.</summary>
    public static async Task<PgNodes> ReadAsync(PgScope scope, Action<MerkleLookup> question, CancellationToken cancel)
    {
        var nodes = new PgNodes(scope.Log);
        question(nodes.Note);
        await scope.RunAsync(
            cancel,
            PgRows.At(scope, [.. nodes._leaves]) with
            {
                Row = row =>
                {
                    var entry = PgRows.Read(row, scope.Log);
                    nodes._hashes[entry.Position] = MerkleHash.Leaf(entry.Leaf.Span);
                },
            },
            new PgStatement(
                "SELECT position, nodes FROM entries WHERE log = $1 AND position = ANY ($2)",
                scope.LogNumber, nodes._ends.ToArray())
            {
                Row = row => nodes._stored[row.GetInt64(0)] = row.GetFieldValue<byte[]>(1),
            });
        return nodes;
    }

    /// <summary>The hash of a complete subtree that the question looked up.</summary>
    /// <exception cref="LogUnavailableException">It is not there.</exception>
    public ReadOnlyMemory<byte> Node(int level, long index)
    {
        if (level == 0)
            return _hashes.TryGetValue(index, out var hash) ? hash : throw PgRows.Gap(_log, index);

        if (level < LedgerHead.StoredFrom)
            return MerkleHash.Node(Node(level - 1, 2 * index).Span, Node(level - 1, (2 * index) + 1).Span);

        var (end, from) = (End(level, index), (level - LedgerHead.StoredFrom) * MerkleHash.Size);
        return _stored.TryGetValue(end, out var stored) && stored.Length >= from + MerkleHash.Size
            ? stored.AsMemory(from, MerkleHash.Size)
            : throw PgRows.Gap(_log, end);
    }

    private static long End(int level, long index) => ((index + 1) << level) - 1;

    private ReadOnlyMemory<byte> Note(int level, long index)
    {
        if (level >= LedgerHead.StoredFrom)
            _ends.Add(End(level, index));
        else
            _leaves.UnionWith(Enumerable.Range(0, 1 << level).Select(at => (index << level) + at));

        return new byte[MerkleHash.Size];
    }
}
