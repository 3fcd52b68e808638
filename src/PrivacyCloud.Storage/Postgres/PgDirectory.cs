using System.Collections.Concurrent;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// Finds the region of a tenant or a group, also when another process has founded it. What was not there a moment ago
/// is not looked for again at once, so that a flood of made-up ids does not become a flood of reads.
/// </summary>
internal sealed class PgDirectory(PgStore store) : IRegionDirectory
{
    private const int MissedMax = 10_000;

    private static readonly TimeSpan MissedFor = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<LogId, long> _missed = [];

    /// <inheritdoc/>
    public ValueTask<LogId?> FindAsync(TenantId tenant, CancellationToken cancel) =>
        FindAsync(region => LogId.Of(region, tenant), cancel);

    /// <inheritdoc/>
    public ValueTask<LogId?> FindAsync(GroupId group, CancellationToken cancel) =>
        FindAsync(region => LogId.Of(region, group), cancel);

    private async ValueTask<LogId?> FindAsync(Func<Region, LogId> logIn, CancellationToken cancel)
    {
        LogId[] candidates = [.. store.Cells.Keys.Select(logIn)];
        foreach (var log in candidates)
        {
            if (store.Cell(log).Number(log) is not null)
                return log;
        }

        foreach (var log in candidates.Where(log => !WasMissed(log)))
        {
            if (await store.KnowsAsync(log, cancel))
                return log;

            if (_missed.Count >= MissedMax)
                _missed.Clear();

            _missed[log] = store.Clock.GetTimestamp();
        }

        return null;
    }

    private bool WasMissed(LogId log) =>
        _missed.TryGetValue(log, out var at) && store.Clock.GetElapsedTime(at) < MissedFor;
}
