using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// A holder's number in a log: that of the first row of <c>streams</c> with the holder's id. A data subject has one
/// as a stream; for any other holder a row without kind is added. The numbers of what a holder has begin with it,
/// so that all of it is found without an index.
/// </summary>
internal sealed class HolderRows(Db db)
{
    /// <summary>How many contents, and how many claims, one holder may have at most, as a power of two.</summary>
    public const string OwnBits = "20";

    private const int OwnBitCount = 20;

    /// <summary>The number, or null.</summary>
    public static long? Find(Db db, HolderId holder)
    {
        using var row = db.Sql("""
            SELECT id FROM streams WHERE substr(ref, 1, 8) = substr(?1, 1, 8) AND ref = ?1 ORDER BY id LIMIT 1
            """).Bind(1, Bytes(holder.Value));
        return row.Step() ? row.Long(0) : null;
    }

    /// <summary>The number; a holder without one gets it.</summary>
    public long FindOrAdd(HolderId holder) => Find(db, holder) ?? Add(holder);

    /// <summary>The first number of what a holder has.</summary>
    public static long First(long holder) => holder << OwnBitCount;

    /// <summary>The last number of what a holder has.</summary>
    public static long Last(long holder) => First(holder + 1) - 1;

    /// <summary>The next free number, by a statement that answers the largest between two.</summary>
    public static long Next(long holder, Statement largest)
    {
        using var row = largest.Bind(1, First(holder)).Bind(2, Last(holder));
        var next = row.Step() && !row.IsNull(0) ? row.Long(0) + 1 : First(holder);
        return next <= Last(holder)
            ? next
            : throw new InvalidOperationException("One holder has too many contents or claims.");
    }

    /// <summary>An id as it is stored.</summary>
    public static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);

    private long Add(HolderId holder)
    {
        db.Sql("INSERT INTO streams (kind, ref) VALUES (0, ?1)").Bind(1, Bytes(holder.Value)).Run();
        return db.LastRow;
    }
}
