using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>Views in the ledger's own database.</summary>
internal sealed class PgViews(PgStore store) : IViewStore
{
    private const int PageMax = 1_000;

    /// <inheritdoc/>
    public Task<ReadOnlyMemory<byte>?> FindAsync(LogId log, string view, string key, CancellationToken cancel) =>
        store.ReadAsync(
            log,
            async (scope, stop) => (await scope.ListAsync(
                row => (ReadOnlyMemory<byte>?)row.GetFieldValue<byte[]>(0),
                new("SELECT body FROM views WHERE log = $1 AND view = $2 AND key = $3", scope.LogNumber, view, key),
                stop)).FirstOrDefault(),
            cancel);

    /// <inheritdoc/>
    public Task<ViewPage> ListAsync(
        LogId log, string view, string? after, int limit, bool descending, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, PageMax);
        return store.ReadAsync(
            log,
            async (scope, stop) =>
            {
                var rows = await scope.ListAsync(
                    row => new ViewRow(row.GetString(0), row.GetFieldValue<byte[]>(1)),
                    Page(scope.LogNumber, view, after, limit + 1, descending), stop);
                return rows.Count > limit ? new(rows[..limit], rows[limit - 1].Key) : new ViewPage(rows, null);
            },
            cancel);
    }

    private static PgStatement Page(long log, string view, string? after, int limit, bool descending)
    {
        var (beyond, order) = descending ? ("<", "DESC") : (">", "ASC");
        return after is null
            ? new(
                $"SELECT key, body FROM views WHERE log = $1 AND view = $2 ORDER BY key {order} LIMIT $3",
                log, view, limit)
            : new(
                $"""
                SELECT key, body FROM views WHERE log = $1 AND view = $2 AND key {beyond} $4
                ORDER BY key {order} LIMIT $3
                """,
                log, view, limit, after);
    }
}
