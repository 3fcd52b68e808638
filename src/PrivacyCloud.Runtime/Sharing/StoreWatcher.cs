using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Sharing;

/// <summary>
/// Looks at a shared store every second, for whoever acts on changes without being asked: news to endpoints, figures,
/// checkpoints. Answers to people do not wait for it: they are caught up with one by one.
/// </summary>
public sealed class StoreWatcher(
    StoreWatch watch, IClockwork clockwork, ILedger ledger, RuntimeOptions options, TimeProvider time,
    ILogger<EngineParts> log) : BackgroundService, IHostedLifecycleService
{
    /// <summary>Begins before anything else of the host starts.</summary>
    public Task StartingAsync(CancellationToken cancellationToken) =>
        watch.BeginAsync(clockwork.Regions, cancellationToken);

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!ledger.IsShared)
            return;

        using var timer = new PeriodicTimer(options.LookEvery, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await TryLookAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Being told to stop is the ordinary end.
        }
    }

    /// <summary>
    /// A store that is away for a while is looked at again when it is back. One that keeps silent is as good as away: a
    /// network that was cut says nothing.
    /// </summary>
    private async Task TryLookAsync(CancellationToken cancel)
    {
        try
        {
            var look = watch.LookOnceAsync(clockwork.Regions, cancel);
            if (await Task.WhenAny(look, Task.Delay(options.LookSilence, time, cancel)) != look)
                watch.IsReachable = false;

            await look;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            watch.IsReachable = false;
            log.StoreUnwatched(fault);
        }
    }
}
