using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Cluster.Hosting;
using PrivacyCloud.Cluster.Identity;

namespace PrivacyCloud.Cluster.Heartbeats;

/// <summary>
/// Sees to it, as each silo starts, that every slot of the cell has its reminder. Where that fails it is tried again:
/// meanwhile the silos' own timers beat.
/// </summary>
internal sealed class HeartbeatStart(
    IGrainFactory grains, CellOptions cell, TimeProvider time, ILogger<HeartbeatStart> log) : BackgroundService
{
    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var again = new PeriodicTimer(AgainAfter, time);
        try
        {
            CallIdentity.Cell.Enter();
            while (!await TryStartAsync(stoppingToken))
            {
                await again.WaitForNextTickAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Being told to stop is the ordinary end.
        }
    }

    private async Task<bool> TryStartAsync(CancellationToken cancel)
    {
        try
        {
            for (var slot = 0; slot < cell.HeartbeatSlots; slot++)
            {
                await grains.GetGrain<IHeartbeatGrain>(slot).StartAsync(cancel);
            }

            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            log.NotStarted(fault);
            return false;
        }
    }
}
