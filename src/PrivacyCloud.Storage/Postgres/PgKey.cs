using Npgsql;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>A key as it is stored: wrapped under an epoch; of a shredded one nothing but zeros is left.</summary>
internal sealed record PgKey(long Epoch, byte[] Wrapped)
{
    /// <summary>True when the key was destroyed.</summary>
    public bool IsShredded => Epoch == PgKeyRows.Shredded;

    /// <summary>Reads the two columns from a place on.</summary>
    public static PgKey Read(NpgsqlDataReader row) => Read(row, 0);

    /// <summary>Reads the two columns from a place on.</summary>
    public static PgKey Read(NpgsqlDataReader row, int at) => new(row.GetInt64(at), row.GetFieldValue<byte[]>(at + 1));
}
