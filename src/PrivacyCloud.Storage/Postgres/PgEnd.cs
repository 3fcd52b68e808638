using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>What one look at a log's end shows.</summary>
/// <param name="Head">What the head says.</param>
/// <param name="Entries">How many entries there are by the last one's position.</param>
/// <param name="Checkpoint">The last checkpoint, or null.</param>
internal sealed record PgEnd(PgHead Head, long Entries, string? Checkpoint)
{
    /// <summary>One statement, so that no append comes between its parts.</summary>
    private const string Sql = $"""
        SELECT {PgHead.Columns}, coalesce((SELECT max(e.position) FROM entries e WHERE e.log = $1), -1) + 1,
          (SELECT c.note FROM checkpoints c WHERE c.log = $1)
        FROM heads h WHERE h.log = $1
        """;

    /// <summary>Reads it.</summary>
    /// <exception cref="LogUnavailableException">There is no head.</exception>
    public static async Task<PgEnd> ReadAsync(PgScope scope, CancellationToken cancel)
    {
        var ends = await scope.ListAsync(
            row => new PgEnd(PgHead.Read(row), row.GetInt64(6), row.IsDBNull(7) ? null : row.GetString(7)),
            new(Sql, scope.LogNumber), cancel);
        return ends.Count == 1 ? ends[0] : throw Damage.Of(scope.Log, "its head is missing.");
    }
}
