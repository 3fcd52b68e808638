using System.Collections.Immutable;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>Reads entries and the tree's nodes from a ledger database, over any connection to it.</summary>
internal sealed class LedgerRows(Db db, LogId log)
{
    /// <summary>A block of entries has two to the power of this many.</summary>
    public const int BlockBits = 8;

    private const string Columns = """
        SELECT e.position, s.kind, s.ref, e.version, e.type, e.at, e.actor, e.data, e.hash
        FROM entries e JOIN streams s ON s.id = e.stream
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
    public ImmutableArray<LedgerEntry> Stream(StreamRow stream, long version, int limit)
    {
        if (stream.First is not { } first)
            return [];

        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        if (version <= 1)
            entries.Add(Find(first) ?? throw Gap(first));

        using var rows = db.Sql($"""
            {Columns} WHERE e.stream = ?1 AND e.version > 1 AND e.version >= ?2 ORDER BY e.version LIMIT ?3
            """).Bind(1, stream.Number).Bind(2, version).Bind(3, limit - entries.Count);
        return All(rows, entries);
    }

    /// <summary>How many entries a stream has.</summary>
    public long Version(StreamRow stream)
    {
        if (stream.First is null)
            return 0;

        using var row = db.Sql("SELECT max(version) FROM entries WHERE stream = ?1 AND version > 1")
            .Bind(1, stream.Number);
        return row.Step() && !row.IsNull(0) ? row.Long(0) : 1;
    }

    /// <summary>The newest entries of an actor: of as many of its blocks as are needed.</summary>
    public ImmutableArray<LedgerEntry> Actor(long actor, int limit)
    {
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        foreach (var block in Blocks(actor, limit))
        {
            using var rows = db.Sql($"""
                {Columns} WHERE e.position BETWEEN ?1 AND ?2 AND e.actor = ?3 ORDER BY e.position DESC LIMIT ?4
                """).Bind(1, block << BlockBits).Bind(2, ((block + 1) << BlockBits) - 1).Bind(3, actor)
                .Bind(4, limit - entries.Count);
            while (rows.Step())
                entries.Add(Read(rows));

            if (entries.Count >= limit)
                break;
        }

        return entries.DrainToImmutable();
    }

    /// <summary>The hash of a complete subtree; those of leaves and small ones are made anew from the rows.</summary>
    public ReadOnlyMemory<byte> Node(int level, long index)
    {
        if (level == 0)
            return MerkleHash.Leaf((Find(index) ?? throw Gap(index)).Leaf.Span);

        if (level < LedgerHead.StoredFrom)
            return MerkleHash.Node(Node(level - 1, 2 * index).Span, Node(level - 1, (2 * index) + 1).Span);

        var position = ((index + 1) << level) - 1;
        var (nodes, from) = (StoredNodes(position), (level - LedgerHead.StoredFrom) * MerkleHash.Size);
        return nodes.Length >= from + MerkleHash.Size
            ? nodes.AsMemory(from, MerkleHash.Size)
            : throw Gap(position);
    }

    /// <summary>The larger subtrees that an entry completed, from the smallest up.</summary>
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
    public long? Name(string text) => db.Names.Find(text);

    /// <summary>A stream, or null.</summary>
    public StreamRow? FindStream(StreamId stream)
    {
        var key = StreamKey.Of(stream);
        return Name(key.Kind) is { } kind ? FindStream(kind, key) : null;
    }

    /// <summary>A stream whose kind's number is known, or null.</summary>
    public StreamRow? FindStream(long kind, StreamKey key)
    {
        using var row = db.Sql("""
            SELECT id, first FROM streams WHERE substr(ref, 1, 8) = substr(?2, 1, 8) AND ref = ?2 AND kind = ?1
            """).Bind(1, kind);
        key.BindRef(row, 2);
        return row.Step() ? new(row.Long(0), row.IsNull(1) ? null : row.Long(1)) : null;
    }

    /// <summary>
    /// A stream, or null; and whether its id is nobody's at all, neither another stream's nor a holder's.
    /// </summary>
    public StreamRow? FindStream(long? kind, StreamKey key, out bool isUnknown)
    {
        using var rows = db.Sql("""
            SELECT id, first, kind FROM streams WHERE substr(ref, 1, 8) = substr(?1, 1, 8) AND ref = ?1 ORDER BY id
            """);
        key.BindRef(rows, 1);
        isUnknown = true;
        while (rows.Step())
        {
            isUnknown = false;
            if (rows.Long(2) == kind)
                return new(rows.Long(0), rows.IsNull(1) ? null : rows.Long(1));
        }

        return null;
    }

    private long[] Blocks(long actor, int limit)
    {
        using var rows = db.Sql("SELECT block FROM actors WHERE actor = ?1 ORDER BY block DESC LIMIT ?2")
            .Bind(1, actor).Bind(2, limit);
        var blocks = new List<long>();
        while (rows.Step())
            blocks.Add(rows.Long(0));

        return [.. blocks];
    }

    private ImmutableArray<LedgerEntry> All(Statement rows) => All(rows, ImmutableArray.CreateBuilder<LedgerEntry>());

    private ImmutableArray<LedgerEntry> All(Statement rows, ImmutableArray<LedgerEntry>.Builder entries)
    {
        while (rows.Step())
            entries.Add(Read(rows));

        return entries.DrainToImmutable();
    }

    private LedgerEntry Read(Statement row)
    {
        var (position, version) = (row.Long(0), row.Long(3));
        var (kind, type, actorName) = (Text(row, 1, position), Text(row, 4, position), Text(row, 6, position));
        var stream = StreamKey.Read(log, kind, row, 2);
        var (at, hash) = (At(row.Long(5), position), Hash(row, 8, position));
        var data = Data(row, 7, position, StreamKey.Own(row, 2));
        var actor = Domain.Ledger.Actor.Parse(actorName);
        return new(position, stream, version, type, at, actor, data, hash);
    }

    private string Text(Statement row, int at, long position) => db.Names.Text(row.Long(at)) ?? throw Gap(position);

    private Instant At(long ticks, long position) =>
        ticks >= Instant.MinValue.ToUnixTimeTicks() && ticks <= Instant.MaxValue.ToUnixTimeTicks()
            ? Instant.FromUnixTimeTicks(ticks)
            : throw Gap(position);

    private byte[] Data(Statement row, int at, long position, Guid own)
    {
        try
        {
            return Unpacker.Unpack(row.Span(at), db.Words, own);
        }
        catch (InvalidDataException)
        {
            throw Gap(position);
        }
    }

    private byte[] Hash(Statement row, int at, long position) =>
        row.Span(at).Length == MerkleHash.Size ? row.Bytes(at) : throw Gap(position);

    private LogUnavailableException Gap(long position) =>
        Damage.Of(log, $"entry {position} is missing or cannot be read.");
}
