using System.Collections.Immutable;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>Reads entries and the tree's nodes from a ledger database, over any connection to it.</summary>
internal sealed class LedgerRows(Db db, LogId log)
{
    private const string Columns = """
        SELECT e.position, k.text, s.ref, e.version, t.text, e.at, a.text, e.data, e.hash
        FROM entries e JOIN streams s ON s.id = e.stream JOIN names k ON k.id = s.kind
        JOIN names t ON t.id = e.type JOIN names a ON a.id = e.actor
        """;

    /// <summary>How many entries there are.</summary>
    public long Size() => (db.Number("SELECT max(position) FROM entries") ?? -1) + 1;

    /// <summary>One entry, or null.</summary>
    public LedgerEntry? Find(long position)
    {
        using var row = db.Sql($"{Columns} WHERE e.position = ?1").Bind(1, position);
        return row.Step() ? Read(row) : null;
    }

    /// <summary>Entries from a position on.</summary>
    public ImmutableArray<LedgerEntry> From(long position, int limit)
    {
        using var rows = db.Sql($"{Columns} WHERE e.position >= ?1 ORDER BY e.position LIMIT ?2")
            .Bind(1, position).Bind(2, limit);
        return All(rows);
    }

    /// <summary>Entries of one stream from a version on.</summary>
    public ImmutableArray<LedgerEntry> Stream(long stream, long version, int limit)
    {
        using var rows = db.Sql($"{Columns} WHERE e.stream = ?1 AND e.version >= ?2 ORDER BY e.version LIMIT ?3")
            .Bind(1, stream).Bind(2, version).Bind(3, limit);
        return All(rows);
    }

    /// <summary>The newest entries of an actor.</summary>
    public ImmutableArray<LedgerEntry> Actor(long actor, int limit)
    {
        using var rows = db.Sql($"{Columns} WHERE e.actor = ?1 ORDER BY e.position DESC LIMIT ?2")
            .Bind(1, actor).Bind(2, limit);
        return All(rows);
    }

    /// <summary>The hash of a complete subtree; a leaf's is made anew from its row.</summary>
    public ReadOnlyMemory<byte> Node(int level, long index)
    {
        if (level == 0)
            return MerkleHash.Leaf((Find(index) ?? throw Gap(index)).Leaf.Span);

        var position = ((index + 1) << level) - 1;
        var nodes = StoredNodes(position);
        return nodes.Length >= level * MerkleHash.Size
            ? nodes.AsMemory((level - 1) * MerkleHash.Size, MerkleHash.Size)
            : throw Gap(position);
    }

    /// <summary>The subtrees that an entry completed, from level 1 up.</summary>
    public byte[] StoredNodes(long position)
    {
        using var row = db.Sql("SELECT nodes FROM entries WHERE position = ?1").Bind(1, position);
        return row.Step() ? row.Bytes(0) : throw Gap(position);
    }

    /// <summary>The chain's hash before a position.</summary>
    public byte[] ChainBefore(long position)
    {
        if (position == 0)
            return HashChain.Genesis(log);

        using var row = db.Sql("SELECT hash FROM entries WHERE position = ?1").Bind(1, position - 1);
        return row.Step() ? Hash(row, 0, position - 1) : throw Gap(position - 1);
    }

    /// <summary>The last checkpoint's text, or null.</summary>
    public string? LastCheckpoint()
    {
        using var row = db.Sql("SELECT note FROM checkpoints WHERE id = 0");
        return row.Step() ? row.Text(0) : null;
    }

    /// <summary>The number of a name that is kept once, or null.</summary>
    public long? Name(string text)
    {
        using var row = db.Sql("SELECT id FROM names WHERE text = ?1").Bind(1, text);
        return row.Step() ? row.Long(0) : null;
    }

    /// <summary>The number of a stream, or null.</summary>
    public long? StreamNumber(StreamId stream) =>
        Name(StreamKey.Of(stream).Kind) is { } kind ? StreamNumber(kind, StreamKey.Of(stream)) : null;

    /// <summary>The number of a stream whose kind's number is known, or null.</summary>
    public long? StreamNumber(long kind, StreamKey key)
    {
        using var row = db.Sql("SELECT id FROM streams WHERE kind = ?1 AND ref = ?2").Bind(1, kind);
        key.BindRef(row, 2);
        return row.Step() ? row.Long(0) : null;
    }

    private ImmutableArray<LedgerEntry> All(Statement rows)
    {
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        while (rows.Step())
            entries.Add(Read(rows));

        return entries.DrainToImmutable();
    }

    private LedgerEntry Read(Statement row)
    {
        var stream = StreamKey.Read(log, row, 1, 2);
        var (position, version, type) = (row.Long(0), row.Long(3), row.Text(4));
        var (at, data, hash) = (At(row.Long(5), position), row.Bytes(7), Hash(row, 8, position));
        var actor = Domain.Ledger.Actor.Parse(row.Text(6));
        var leaf = LeafBytes.Write(position, stream, version, type, at, actor, data);
        return new(position, stream, version, type, at, actor, data, hash, leaf);
    }

    private Instant At(long ticks, long position) =>
        ticks >= Instant.MinValue.ToUnixTimeTicks() && ticks <= Instant.MaxValue.ToUnixTimeTicks()
            ? Instant.FromUnixTimeTicks(ticks)
            : throw Gap(position);

    private byte[] Hash(Statement row, int at, long position) =>
        row.Span(at).Length == MerkleHash.Size ? row.Bytes(at) : throw Gap(position);

    private LogUnavailableException Gap(long position) =>
        Damage.Of(log, $"entry {position} is missing or cannot be read.");
}
