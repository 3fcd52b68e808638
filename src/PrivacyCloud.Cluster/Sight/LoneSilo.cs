using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Cluster.Hosting;
using PrivacyCloud.Runtime.Sharing;

namespace PrivacyCloud.Cluster.Sight;

/// <summary>
/// Has a silo leave its cell when it has lost the store while another silo reaches it, and that has been so for a
/// while: what its owners are asked can only wait here, and elsewhere it would be done. When nobody reaches the store
/// nobody leaves, for nobody could do better; so at least one silo stays whatever happens to the store.
/// </summary>
internal sealed class LoneSilo(
    StoreWatch store, OtherSights others, Departure departure, CellOptions cell, IHostApplicationLifetime life,
    TimeProvider time, ILogger<LoneSilo> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (cell.LeavesAfter is not { } patience)
        {
            return;
        }

        using var timer = new PeriodicTimer(cell.LooksAroundEvery, time);
        long? alone = null;
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                alone = await IsAloneAsync(stoppingToken) ? alone ?? time.GetTimestamp() : null;
                if (alone is { } since && time.GetElapsedTime(since) >= patience)
                {
                    log.Leaves(patience);
                    departure.Begin();
                    life.StopApplication();
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Being told to stop is the ordinary end.
        }
    }

    private async Task<bool> IsAloneAsync(CancellationToken cancel) =>
        !store.IsReachable && await others.AnyReachesAsync(cancel) && !store.IsReachable;
}
