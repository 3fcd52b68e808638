using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>Sealed contents and identifier claims of one log; and which compartments may hold none any more.</summary>
internal sealed class SealedRows(Db db)
{
    /// <summary>The holder an identifier's hash belongs to, or null.</summary>
    public static HolderId? FindHolder(Db db, long kind, ReadOnlySpan<byte> hash)
    {
        using var row = db.Sql("SELECT holder FROM claims WHERE kind = ?1 AND hash = ?2").Bind(1, kind).Bind(2, hash);
        return row.Step() ? new HolderId(new(row.Span(0), bigEndian: true)) : null;
    }

    /// <summary>The cipher of an item, when holder and compartment are as said; or null.</summary>
    public static byte[]? FindCipher(Db db, Sealed reference)
    {
        using var row = db.Sql("SELECT cipher FROM sealed WHERE item = ?1 AND holder = ?2 AND compartment = ?3")
            .Bind(1, Bytes(reference.Item.Value)).Bind(2, Bytes(reference.Holder.Value))
            .Bind(3, reference.Compartment.Name);
        return row.Step() ? row.Bytes(0) : null;
    }

    /// <summary>Refuses contents and claims for what was shredded, and an item that is there already.</summary>
    public void Check(AppendItem item)
    {
        foreach (var content in item.Sealed)
        {
            if (IsShredded(content.Reference.Holder, content.Reference.Compartment))
                throw new CompartmentShreddedException("The compartment was shredded; nothing can be put there.");

            using var row = db.Sql("SELECT 1 FROM sealed WHERE item = ?1").Bind(1, Bytes(content.Reference.Item.Value));
            if (row.Step())
                throw new ArgumentException("A sealed content with this id is there already.", nameof(item));
        }

        if (item.Claims.Any(claim => IsShredded(claim.Holder, Compartment.Identifiers)))
            throw new CompartmentShreddedException("The identifiers were shredded; none can be claimed.");
    }

    /// <summary>Stores a content.</summary>
    public void Add(SealedContent content) =>
        db.Sql("INSERT INTO sealed (item, holder, compartment, cipher) VALUES (?1, ?2, ?3, ?4)")
            .Bind(1, Bytes(content.Reference.Item.Value)).Bind(2, Bytes(content.Reference.Holder.Value))
            .Bind(3, content.Reference.Compartment.Name).Bind(4, content.Cipher.Span).Run();

    /// <summary>Stores a claim; the same claim of the same holder is there once.</summary>
    public void Add(long kind, IdentifierClaim claim) =>
        db.Sql("INSERT INTO claims (kind, hash, holder) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
            .Bind(1, kind).Bind(2, claim.Hash.Span).Bind(3, Bytes(claim.Holder.Value)).Run();

    /// <summary>Takes away a compartment's contents and hashes, and marks it so that none can follow.</summary>
    public void Shred(HolderId holder, Compartment compartment)
    {
        db.Sql("INSERT INTO shredded (holder, compartment) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
            .Bind(1, Bytes(holder.Value)).Bind(2, compartment.Name).Run();
        db.Sql("DELETE FROM sealed WHERE holder = ?1 AND compartment = ?2")
            .Bind(1, Bytes(holder.Value)).Bind(2, compartment.Name).Run();
        if (compartment == Compartment.Identifiers)
            db.Sql("DELETE FROM claims WHERE holder = ?1").Bind(1, Bytes(holder.Value)).Run();
    }

    private static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);

    private bool IsShredded(HolderId holder, Compartment compartment)
    {
        using var row = db.Sql("SELECT 1 FROM shredded WHERE holder = ?1 AND compartment = ?2")
            .Bind(1, Bytes(holder.Value)).Bind(2, compartment.Name);
        return row.Step();
    }
}
