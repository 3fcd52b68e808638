using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>Reads the views that were written in the same transaction as the events they fold: never stale.</summary>
public interface IViewStore
{
    /// <summary>One row, or null.</summary>
    Task<ReadOnlyMemory<byte>?> FindAsync(LogId log, string view, string key, CancellationToken cancel);

    /// <summary>
    /// Rows in ordinal order of their keys, ascending or descending, after a key (exclusive), at most
    /// <paramref name="limit"/> (1 to 1,000). The answer's <c>Next</c> is the last key when there are more.
    /// </summary>
    Task<ViewPage> ListAsync(
        LogId log, string view, string? after, int limit, bool descending, CancellationToken cancel);
}

/// <summary>One page of a view.</summary>
public sealed record ViewPage(IReadOnlyList<ViewRow> Rows, string? Next);

/// <summary>One row of a view.</summary>
public sealed record ViewRow(string Key, ReadOnlyMemory<byte> Body);
