using System.Collections.Immutable;
using System.Security.Cryptography;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Files;
using PrivacyCloud.Storage.Vault;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>The rows of a key database.</summary>
internal static class KeyRows
{
    private const int EpochSize = 8;

    /// <summary>Found by the holder's first bytes, and compared whole.</summary>
    private const string IsDrawer =
        "substr(holder, 1, 8) = substr(?1, 1, 8) AND holder = ?1 AND compartment = ?2";

    /// <summary>Makes the key under which identifiers are hashed.</summary>
    public static void AddIndexKey(Db db, LogId log, RegionKeys keys)
    {
        var key = RandomNumberGenerator.GetBytes(RegionKeys.KeySize);
        var (epoch, wrapped) = keys.Wrap(key, IndexKey.Purpose(log));
        CryptographicOperations.ZeroMemory(key);
        db.Sql("INSERT INTO own (name, epoch, wrapped) VALUES (?1, ?2, ?3)")
            .Bind(1, IndexKey.Name).Bind(2, epoch).Bind(3, wrapped).Run();
    }

    /// <summary>A commit that changes nothing, as durable as one that adds a key.</summary>
    public static bool Pace(Db db)
    {
        db.Sql("UPDATE own SET epoch = epoch WHERE name = ?1").Bind(1, IndexKey.Name).Run();
        return true;
    }

    /// <summary>The key under which identifiers are hashed.</summary>
    public static byte[] ReadIndexKey(Db db, LogId log, RegionKeys keys)
    {
        using var row = db.Sql("SELECT epoch, wrapped FROM own WHERE name = ?1").Bind(1, IndexKey.Name);
        return row.Step()
            ? keys.Unwrap(row.Span(0), row.Span(1), IndexKey.Purpose(log))
            : throw Damage.Of(log, "its index key is missing.");
    }

    /// <summary>A compartment's key, or null when it never had one.</summary>
    public static WrappedKey? Find(Db db, Drawer drawer)
    {
        using var row = Bind(db.Sql($"SELECT epoch, wrapped FROM keys WHERE {IsDrawer}"), drawer);
        return row.Step() ? new(row.Bytes(0), row.Bytes(1)) : null;
    }

    /// <summary>A compartment's key; one that has none gets it.</summary>
    public static WrappedKey FindOrAdd(Db db, Drawer drawer, LogId log, RegionKeys keys)
    {
        if (Find(db, drawer) is { } found)
            return found;

        var key = RandomNumberGenerator.GetBytes(RegionKeys.KeySize);
        var (epoch, wrapped) = keys.Wrap(key, drawer.Purpose(log));
        CryptographicOperations.ZeroMemory(key);
        Add(db, drawer, epoch, wrapped);
        return new(epoch, wrapped);
    }

    /// <summary>The keys of several compartments, unwrapped; those that have none get one.</summary>
    /// <exception cref="CompartmentShreddedException">One of them was destroyed; nothing was written.</exception>
    public static byte[][] OpenAll(Db db, IReadOnlyList<Drawer> drawers, LogId log, RegionKeys keys)
    {
        var found = drawers.Select(drawer => Find(db, drawer)).ToArray();
        if (found.Any(static one => one is { IsShredded: true }))
            throw new CompartmentShreddedException("The compartment was shredded; nothing can be put there.");

        var opened = new byte[found.Length][];
        for (var at = 0; at < opened.Length; at++)
        {
            // One that had none may have got it by what stands before.
            var there = found[at] ?? FindOrAdd(db, drawers[at], log, keys);
            opened[at] = keys.Unwrap(there.Epoch, there.Wrapped, drawers[at].Purpose(log));
        }

        return opened;
    }

    /// <summary>
    /// Overwrites a key with zeros where it lies and notes that its shredding is under way. Answers what was
    /// overwritten, or null when there was nothing.
    /// </summary>
    public static byte[]? BeginShred(Db db, Drawer drawer)
    {
        var before = Find(db, drawer);
        Bind(db.Sql("INSERT INTO shreds (holder, compartment) VALUES (?1, ?2) ON CONFLICT DO NOTHING"), drawer).Run();
        if (before is null)
            Add(db, drawer, new byte[EpochSize], new byte[RegionKeys.WrappedSize]);
        else
            Bind(db.Sql($"UPDATE keys SET epoch = ?3, wrapped = ?4 WHERE {IsDrawer}"), drawer)
                .Bind(3, new byte[EpochSize]).Bind(4, new byte[RegionKeys.WrappedSize]).Run();

        return before is { IsShredded: false } ? before.Wrapped : null;
    }

    /// <summary>Notes that a shredding is done.</summary>
    public static bool EndShred(Db db, Drawer drawer)
    {
        Bind(db.Sql("DELETE FROM shreds WHERE holder = ?1 AND compartment = ?2"), drawer).Run();
        return true;
    }

    /// <summary>The shreddings that a crash cut short.</summary>
    public static ImmutableArray<Drawer> Unfinished(Db db)
    {
        using var rows = db.Sql("SELECT holder, compartment FROM shreds");
        var unfinished = ImmutableArray.CreateBuilder<Drawer>();
        while (rows.Step())
            unfinished.Add(DrawerRows.Read(rows, 0, 1));

        return unfinished.ToImmutable();
    }

    /// <summary>
    /// Wraps the next surviving keys anew under the newest epoch. Answers the last row looked at, or null at the end.
    /// </summary>
    public static long? Rewrap(Db db, LogId log, RegionKeys keys, long after, int limit)
    {
        var newest = RegionKeys.Write(keys.Current);
        var batch = new List<(long Id, Drawer Drawer, WrappedKey Key)>();
        using (var rows = db.Sql("""
            SELECT id, holder, compartment, epoch, wrapped FROM keys WHERE id > ?1 ORDER BY id LIMIT ?2
            """).Bind(1, after).Bind(2, limit))
        {
            while (rows.Step())
                batch.Add((rows.Long(0), DrawerRows.Read(rows, 1, 2), new(rows.Bytes(3), rows.Bytes(4))));
        }

        foreach (var (id, drawer, old) in batch.Where(
            row => !row.Key.IsShredded && !row.Key.Epoch.SequenceEqual(newest)))
        {
            var (epoch, wrapped) = Renew(keys, old, drawer.Purpose(log));
            db.Sql("UPDATE keys SET epoch = ?2, wrapped = ?3 WHERE id = ?1")
                .Bind(1, id).Bind(2, epoch).Bind(3, wrapped).Run();
        }

        return batch.Count == 0 ? null : batch[^1].Id;
    }

    /// <summary>Wraps the index key anew under the newest epoch.</summary>
    public static bool RewrapIndexKey(Db db, LogId log, RegionKeys keys)
    {
        var key = ReadIndexKey(db, log, keys);
        var (epoch, wrapped) = keys.Wrap(key, IndexKey.Purpose(log));
        CryptographicOperations.ZeroMemory(key);
        db.Sql("UPDATE own SET epoch = ?2, wrapped = ?3 WHERE name = ?1")
            .Bind(1, IndexKey.Name).Bind(2, epoch).Bind(3, wrapped).Run();
        return true;
    }

    private static (byte[] Epoch, byte[] Wrapped) Renew(RegionKeys keys, WrappedKey old, byte[] purpose)
    {
        var key = keys.Unwrap(old.Epoch, old.Wrapped, purpose);
        var renewed = keys.Wrap(key, purpose);
        CryptographicOperations.ZeroMemory(key);
        return renewed;
    }

    private static void Add(Db db, Drawer drawer, byte[] epoch, byte[] wrapped) =>
        Bind(db.Sql("INSERT INTO keys (holder, compartment, epoch, wrapped) VALUES (?1, ?2, ?3, ?4)"), drawer)
            .Bind(3, epoch).Bind(4, wrapped).Run();

    private static Statement Bind(Statement to, Drawer drawer) =>
        DrawerRows.Bind(to.Bind(1, drawer.HolderBytes), 2, drawer.Compartment);
}
