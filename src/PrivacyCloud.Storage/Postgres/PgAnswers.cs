using Npgsql;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>The answers kept for commands that come again.</summary>
internal static class PgAnswers
{
    private const int SweepPart = 500;

    /// <summary>The answer kept for a scope.</summary>
    public static PgStatement Find(PgScope scope, ReadOnlyMemory<byte> key) => new(
        "SELECT scope, body, answer, at FROM answers WHERE log = $1 AND scope = $2", scope.LogNumber, key.ToArray());

    /// <summary>Takes away some of the answers given before a moment, so few that nobody waits long.</summary>
    public static PgStatement Sweep(PgScope scope, Instant before) => new(
        """
        WITH old AS (SELECT scope FROM answers WHERE log = $1 AND at < $2 ORDER BY at LIMIT $3),
        swept AS (DELETE FROM answers a USING old WHERE a.log = $1 AND a.scope = old.scope RETURNING 1)
        SELECT count(*) FROM swept
        """,
        scope.LogNumber, before.ToUnixTimeTicks(), SweepPart);

    /// <summary>Reads a row.</summary>
    public static RecordedAnswer Read(NpgsqlDataReader row) => new(
        row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1), row.GetFieldValue<byte[]>(2),
        Instant.FromUnixTimeTicks(row.GetInt64(3)));
}
