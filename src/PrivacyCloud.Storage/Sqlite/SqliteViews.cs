using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>Views in the ledger's own database.</summary>
internal sealed class SqliteViews(Store store) : IViewStore
{
    private const int PageMax = 1_000;

    /// <inheritdoc/>
    public Task<ReadOnlyMemory<byte>?> FindAsync(LogId log, string view, string key, CancellationToken cancel) =>
        store.ReadAsync(log, (db, rows) => Find(db, rows.Name(view), key), cancel);

    /// <inheritdoc/>
    public Task<ViewPage> ListAsync(
        LogId log, string view, string? after, int limit, bool descending, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, PageMax);
        return store.ReadAsync(
            log,
            (db, rows) => rows.Name(view) is { } number
                ? ViewRows.Page(db, number, after, limit, descending)
                : new ViewPage([], null),
            cancel);
    }

    private static ReadOnlyMemory<byte>? Find(Db db, long? view, string key)
    {
        // Not a conditional expression: there a null array would become an empty memory.
        if (view is { } number && ViewRows.Find(db, number, key) is { } body)
            return body;

        return null;
    }
}
