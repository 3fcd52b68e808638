using Npgsql;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>Reads entries of one log.</summary>
internal static class PgRows
{
    private const string Columns = """
        SELECT e.position, s.kind, s.id, e.version, e.type, e.at, e.actor, e.data, e.hash
        FROM entries e LEFT JOIN streams s ON s.log = e.log AND s.number = e.stream
        """;

    /// <summary>Entries from a position on.</summary>
    public static PgStatement From(PgScope scope, long position, int limit) => new(
        $"{Columns} WHERE e.log = $1 AND e.position >= $2 ORDER BY e.position LIMIT $3",
        scope.LogNumber, position, limit);

    /// <summary>Position and stream of entries from a position on.</summary>
    public static PgStatement Changes(PgScope scope, long position, int limit) => new(
        """
        SELECT e.position, s.kind, s.id FROM entries e JOIN streams s ON s.log = e.log AND s.number = e.stream
        WHERE e.log = $1 AND e.position >= $2 ORDER BY e.position LIMIT $3
        """,
        scope.LogNumber, position, limit);

    /// <summary>Entries at some positions, in any order.</summary>
    public static PgStatement At(PgScope scope, long[] positions) =>
        new($"{Columns} WHERE e.log = $1 AND e.position = ANY ($2)", scope.LogNumber, positions);

    /// <summary>Entries of one stream from a version on.</summary>
    public static PgStatement Stream(PgScope scope, StreamId stream, long version, int limit) => new(
        $"""
        {Columns} WHERE e.log = $1 AND e.version >= $4 AND e.stream =
          (SELECT number FROM streams WHERE log = $1 AND kind = $2 AND id = $3)
        ORDER BY e.version LIMIT $5
        """,
        scope.LogNumber, stream.Kind, stream.Id, version, limit);

    /// <summary>The blocks an actor has entries in, newest first.</summary>
    public static PgStatement Blocks(PgScope scope, Actor actor, int limit) => new(
        "SELECT block FROM actors WHERE log = $1 AND actor = $2 ORDER BY block DESC LIMIT $3",
        scope.LogNumber, actor.ToString(), limit);

    /// <summary>The newest entries an actor has in some blocks.</summary>
    public static PgStatement Actor(PgScope scope, Actor actor, long[] blocks, int limit) => new(
        $"""
        {Columns} JOIN unnest($3) b (block)
          ON e.position BETWEEN b.block << {LedgerRows.BlockBits} AND ((b.block + 1) << {LedgerRows.BlockBits}) - 1
        WHERE e.log = $1 AND e.actor = $2 ORDER BY e.position DESC LIMIT $4
        """,
        scope.LogNumber, actor.ToString(), blocks, limit);

    /// <summary>An entry.</summary>
    /// <exception cref="LogUnavailableException">The row does not hold together.</exception>
    public static LedgerEntry Read(NpgsqlDataReader row, LogId log)
    {
        var (position, version) = (row.GetInt64(0), row.GetInt64(3));
        if (row.IsDBNull(1))
            throw Gap(log, position);

        var stream = new StreamId(log, row.GetString(1), row.GetString(2));
        var (type, at) = (row.GetString(4), At(log, position, row.GetInt64(5)));
        var (actor, data) = (Domain.Ledger.Actor.Parse(row.GetString(6)), row.GetFieldValue<byte[]>(7));
        return new(position, stream, version, type, at, actor, data, row.GetFieldValue<byte[]>(8));
    }

    /// <summary>The refusal to go on without an entry.</summary>
    public static LogUnavailableException Gap(LogId log, long position) =>
        Damage.Of(log, $"entry {position} is missing or cannot be read.");

    private static Instant At(LogId log, long position, long ticks) =>
        ticks >= Instant.MinValue.ToUnixTimeTicks() && ticks <= Instant.MaxValue.ToUnixTimeTicks()
            ? Instant.FromUnixTimeTicks(ticks)
            : throw Gap(log, position);
}
