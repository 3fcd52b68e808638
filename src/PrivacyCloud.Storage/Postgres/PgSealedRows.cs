using Npgsql;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Storage.Vault;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>Reads sealed contents and identifier claims of one log.</summary>
internal static class PgSealedRows
{
    /// <summary>The cipher of an item, when holder and compartment are as said.</summary>
    public static PgStatement One(PgScope scope, Sealed reference, Action<SealedCipher> found) =>
        new(
            """
            SELECT item, cipher FROM sealed WHERE log = $1 AND holder = $2 AND item = $3 AND compartment = $4
            """,
            scope.LogNumber, reference.Holder.Value, reference.Item.Value, reference.Compartment.Name)
        {
            Row = row => found(Read(row)),
        };

    /// <summary>Every item of a compartment with its cipher, in the order they were stored.</summary>
    public static PgStatement All(PgScope scope, Drawer drawer, Action<SealedCipher> found) =>
        new(
            "SELECT item, cipher FROM sealed WHERE log = $1 AND holder = $2 AND compartment = $3 ORDER BY number",
            scope.LogNumber, drawer.Holder.Value, drawer.Compartment.Name)
        {
            Row = row => found(Read(row)),
        };

    /// <summary>The holder an identifier's hash belongs to, or null.</summary>
    public static async Task<HolderId?> FindHolderAsync(
        PgScope scope, string kind, byte[] hash, CancellationToken cancel)
    {
        var found = await scope.ListAsync(
            static row => new HolderId(row.GetGuid(0)),
            new("SELECT holder FROM claims WHERE log = $1 AND kind = $2 AND hash = $3", scope.LogNumber, kind, hash),
            cancel);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>The holders that identifiers' hashes belong to, in their order.</summary>
    public static async Task<IReadOnlyList<HolderId?>> FindHoldersAsync(
        PgScope scope, string kind, IReadOnlyList<ReadOnlyMemory<byte>> hashes, CancellationToken cancel)
    {
        byte[][] wanted = [.. hashes.Select(static one => one.ToArray())];
        var found = await scope.ListAsync(
            static row => (Hash: Convert.ToHexString(row.GetFieldValue<byte[]>(0)), Holder: row.GetGuid(1)),
            new(
                "SELECT hash, holder FROM claims WHERE log = $1 AND kind = $2 AND hash = ANY ($3)", scope.LogNumber,
                kind, wanted),
            cancel);
        var holders = found.ToDictionary(static one => one.Hash, static one => new HolderId(one.Holder));
        return
        [
            .. wanted.Select(one => holders.TryGetValue(Convert.ToHexString(one), out var holder)
                ? holder : (HolderId?)null),
        ];
    }

    private static SealedCipher Read(NpgsqlDataReader row) => new(new(row.GetGuid(0)), row.GetFieldValue<byte[]>(1));
}
