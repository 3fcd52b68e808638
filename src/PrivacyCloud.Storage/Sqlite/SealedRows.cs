using System.Collections.Immutable;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>Sealed contents and identifier claims of one log; and which compartments may hold none any more.</summary>
internal sealed class SealedRows(Db db)
{
    private readonly HolderRows _holders = new(db);

    /// <summary>The holder an identifier's hash belongs to, or null.</summary>
    public static HolderId? FindHolder(Db db, long kind, ReadOnlySpan<byte> hash)
    {
        using var row = db.Sql($"""
            SELECT s.ref FROM claims c JOIN streams s ON s.id = c.id >> {HolderRows.OwnBits}
            WHERE substr(c.hash, 1, 6) = substr(?2, 1, 6) AND c.hash = ?2 AND c.kind = ?1
            """).Bind(1, kind).Bind(2, hash);
        return row.Step() && row.IsBlob(0) ? new HolderId(new(row.Span(0), bigEndian: true)) : null;
    }

    /// <summary>The cipher of an item, when holder and compartment are as said; or null.</summary>
    public static byte[]? FindCipher(Db db, Sealed reference)
    {
        if (HolderRows.Find(db, reference.Holder) is not { } holder
            || FindItem(db, holder, reference.Item) is not { } found)
            return null;

        using var row = DrawerRows.Bind(
            db.Sql("SELECT cipher FROM sealed WHERE id = ?1 AND compartment = ?2").Bind(1, found),
            2, reference.Compartment);
        return row.Step() ? row.Bytes(0) : null;
    }

    /// <summary>Every item of a compartment with its cipher, in the order they were stored.</summary>
    public static ImmutableArray<(VaultItemId Item, byte[] Cipher)> FindAll(
        Db db, HolderId holder, Compartment compartment)
    {
        if (HolderRows.Find(db, holder) is not { } number)
            return [];

        var found = ImmutableArray.CreateBuilder<(VaultItemId, byte[])>();
        using var rows = DrawerRows.Bind(
            db.Sql("""
                SELECT item, cipher FROM sealed WHERE id BETWEEN ?1 AND ?2 AND compartment = ?3 ORDER BY id
                """).Bind(1, HolderRows.First(number)).Bind(2, HolderRows.Last(number)),
            3, compartment);
        while (rows.Step())
            found.Add((new(new(rows.Span(0), bigEndian: true)), rows.Bytes(1)));

        return found.ToImmutable();
    }

    /// <summary>Refuses contents and claims for what was shredded, and an item that is there already.</summary>
    public void Check(AppendItem item)
    {
        foreach (var content in item.Sealed)
        {
            var (id, holder, compartment) =
                (content.Reference.Item, content.Reference.Holder, content.Reference.Compartment);
            if (HolderRows.Find(db, holder) is not { } number)
                continue;

            if (IsShredded(number, compartment))
                throw new CompartmentShreddedException("The compartment was shredded; nothing can be put there.");

            if (FindItem(db, number, id) is not null)
                throw new ArgumentException("A sealed content with this id is there already.", nameof(item));
        }

        foreach (var claim in item.Claims)
        {
            if (HolderRows.Find(db, claim.Holder) is { } number && IsShredded(number, Compartment.Identifiers))
                throw new CompartmentShreddedException("The identifiers were shredded; none can be claimed.");
        }
    }

    /// <summary>Stores contents and claims of an item.</summary>
    public void Add(AppendItem item, Func<string, long> kindOf)
    {
        foreach (var content in item.Sealed)
        {
            var holder = _holders.FindOrAdd(content.Reference.Holder);
            Add(HolderRows.Next(holder, db.Sql("SELECT max(id) FROM sealed WHERE id BETWEEN ?1 AND ?2")), content);
        }

        foreach (var claim in item.Claims)
            Add(kindOf(claim.Kind), claim);
    }

    /// <summary>
    /// Stores the first that there is of a holder whose number was given out this moment: nothing of hers can be there
    /// yet, and nobody claims what she does, so that nothing is looked for.
    /// </summary>
    public void AddFirst(AppendItem item, long holder, Func<string, long> kindOf)
    {
        var id = HolderRows.First(holder);
        foreach (var content in item.Sealed)
            Add(id++, content);

        id = HolderRows.First(holder);
        foreach (var claim in item.Claims)
            Add(id++, kindOf(claim.Kind), claim);
    }

    /// <summary>Takes away a compartment's contents and hashes, and marks it so that none can follow.</summary>
    public void Shred(HolderId holder, Compartment compartment)
    {
        var number = _holders.FindOrAdd(holder);
        DrawerRows.Bind(
            db.Sql("INSERT INTO shredded (holder, compartment) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
                .Bind(1, number),
            2, compartment).Run();
        DrawerRows.Bind(
            db.Sql("DELETE FROM sealed WHERE id BETWEEN ?1 AND ?2 AND compartment = ?3")
                .Bind(1, HolderRows.First(number)).Bind(2, HolderRows.Last(number)),
            3, compartment).Run();
        if (compartment == Compartment.Identifiers)
            db.Sql("DELETE FROM claims WHERE id BETWEEN ?1 AND ?2")
                .Bind(1, HolderRows.First(number)).Bind(2, HolderRows.Last(number)).Run();
    }

    private void Add(long id, SealedContent content) => DrawerRows.Bind(
        db.Sql("INSERT INTO sealed (id, item, cipher, compartment) VALUES (?1, ?2, ?3, ?4)")
            .Bind(1, id).Bind(2, HolderRows.Bytes(content.Reference.Item.Value)).Bind(3, content.Cipher.Span),
        4, content.Reference.Compartment).Run();

    /// <summary>The same claim of the same holder is there once.</summary>
    private void Add(long kind, IdentifierClaim claim)
    {
        if (FindClaim(db, kind, claim.Hash.Span) is not null)
            return;

        var holder = _holders.FindOrAdd(claim.Holder);
        Add(HolderRows.Next(holder, db.Sql("SELECT max(id) FROM claims WHERE id BETWEEN ?1 AND ?2")), kind, claim);
    }

    private void Add(long id, long kind, IdentifierClaim claim) =>
        db.Sql("INSERT INTO claims (id, kind, hash) VALUES (?1, ?2, ?3)")
            .Bind(1, id).Bind(2, kind).Bind(3, claim.Hash.Span).Run();

    private static long? FindClaim(Db db, long kind, ReadOnlySpan<byte> hash)
    {
        using var row = db.Sql("""
            SELECT id FROM claims WHERE substr(hash, 1, 6) = substr(?2, 1, 6) AND hash = ?2 AND kind = ?1
            """).Bind(1, kind).Bind(2, hash);
        return row.Step() ? row.Long(0) : null;
    }

    /// <summary>A person has tens of contents, so that an index of their ids would cost more than it saves.</summary>
    private static long? FindItem(Db db, long holder, VaultItemId item)
    {
        using var row = db.Sql("SELECT id FROM sealed WHERE id BETWEEN ?1 AND ?2 AND item = ?3")
            .Bind(1, HolderRows.First(holder)).Bind(2, HolderRows.Last(holder)).Bind(3, HolderRows.Bytes(item.Value));
        return row.Step() ? row.Long(0) : null;
    }

    private bool IsShredded(long holder, Compartment compartment)
    {
        using var row = DrawerRows.Bind(
            db.Sql("SELECT 1 FROM shredded WHERE holder = ?1 AND compartment = ?2").Bind(1, holder), 2, compartment);
        return row.Step();
    }
}
