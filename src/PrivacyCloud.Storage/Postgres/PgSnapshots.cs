using Npgsql;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>Disposable snapshots of long streams.</summary>
internal static class PgSnapshots
{
    /// <summary>The snapshot of a stream.</summary>
    public static PgStatement Find(PgScope scope, StreamId stream) => new(
        """
        SELECT n.version, n.shape, n.state FROM snapshots n
        JOIN streams s ON s.log = n.log AND s.number = n.stream
        WHERE s.log = $1 AND s.kind = $2 AND s.id = $3
        """,
        scope.LogNumber, stream.Kind, stream.Id);

    /// <summary>
    /// Keeps a snapshot; one of a stream that does not exist is dropped, and so is one that another process has
    /// already gone beyond.
    /// </summary>
    public static PgStatement Keep(PgScope scope, StreamId stream, StreamSnapshot snapshot) => new(
        """
        INSERT INTO snapshots (log, stream, version, shape, state)
        SELECT log, number, $4, $5, $6 FROM streams WHERE log = $1 AND kind = $2 AND id = $3
        ON CONFLICT (log, stream) DO UPDATE
        SET version = excluded.version, shape = excluded.shape, state = excluded.state
        WHERE snapshots.version <= excluded.version OR snapshots.shape <> excluded.shape
        """,
        scope.LogNumber, stream.Kind, stream.Id, snapshot.Version, snapshot.Shape, snapshot.State.ToArray());

    /// <summary>Reads a row.</summary>
    public static StreamSnapshot Read(NpgsqlDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetFieldValue<byte[]>(2));
}
