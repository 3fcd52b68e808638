using Npgsql;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>Tries again what met a passing fault before anything was committed, for a bounded time.</summary>
internal sealed class PgRetry(Region region, NpgsqlDataSource source, TimeProvider clock, TimeSpan retryFor)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    /// <summary>Runs an attempt until it succeeds, meets a fault that stays, or the time is over.</summary>
    /// <exception cref="OverloadedException">The time is over; nothing was done.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> attempt, CancellationToken cancel)
    {
        var started = clock.GetTimestamp();
        for (var wait = FirstWait; ; wait = Longer(wait))
        {
            try
            {
                return await attempt(cancel);
            }
            catch (Exception fault) when (PgFault.IsPassing(fault))
            {
                if (PgFault.IsConfused(fault))
                    source.Clear();

                cancel.ThrowIfCancellationRequested();
                if (clock.GetElapsedTime(started) + wait > retryFor)
                    throw new OverloadedException($"The database of region {region} cannot be reached.", fault);
            }
            catch (NpgsqlException fault) when (PgFault.IsClosed(fault))
            {
                throw new OverloadedException(
                    $"The database of region {region} does not let this process in: {fault.Message}", fault);
            }

            await Task.Delay(wait, clock, cancel);
        }
    }

    private static TimeSpan Longer(TimeSpan wait) => wait * 2 < LongestWait ? wait * 2 : LongestWait;
}
