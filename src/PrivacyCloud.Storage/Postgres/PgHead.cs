using System.Numerics;
using Npgsql;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>Where a log ends, as its row says.</summary>
/// <param name="Size">How many entries there are.</param>
/// <param name="Chain">The chain's hash up to the last entry.</param>
/// <param name="Edge">The tree's right edge: the roots of its complete subtrees, largest first, joined.</param>
/// <param name="Streams">How many streams have a number.</param>
/// <param name="Contents">How many sealed contents have a number.</param>
/// <param name="Commits">The marks of the last commits, newest first.</param>
internal sealed record PgHead(long Size, byte[] Chain, byte[] Edge, long Streams, long Contents, Guid[] Commits)
{
    /// <summary>How many marks are kept.</summary>
    public const int CommitsMax = 16;

    /// <summary>The columns, in the order <see cref="Read"/> takes them.</summary>
    public const string Columns = "h.size, h.chain, h.edge, h.streams, h.contents, h.commits";

    /// <summary>The head of an empty log.</summary>
    public static PgHead Empty(LogId log) => new(0, HashChain.Genesis(log), [], 0, 0, []);

    /// <summary>Reads a row.</summary>
    public static PgHead Read(NpgsqlDataReader row) => new(
        row.GetInt64(0), row.GetFieldValue<byte[]>(1), row.GetFieldValue<byte[]>(2), row.GetInt64(3), row.GetInt64(4),
        row.GetFieldValue<Guid[]>(5));

    /// <summary>The tree's right edge, ready to grow.</summary>
    /// <exception cref="LogUnavailableException">The row does not hold together.</exception>
    public MerkleFrontier Frontier(LogId log)
    {
        if (Size < 0 || Chain.Length != MerkleHash.Size
            || Edge.Length != BitOperations.PopCount((ulong)Size) * MerkleHash.Size)
            throw Damage.Of(log, "its head does not hold together.");

        return new(Size, (level, _) => Edge.AsMemory(
            BitOperations.PopCount((ulong)Size >> (level + 1)) * MerkleHash.Size, MerkleHash.Size));
    }
}
