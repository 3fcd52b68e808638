using Microsoft.Extensions.Hosting;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Documents;

namespace PrivacyCloud.Runtime.Reactors;

/// <summary>
/// Beats for whatever is done now and then: sweeping, writing down key use, letting idle entities leave
/// where this process keeps them itself.
/// </summary>
public sealed class Heartbeat(
    Sweeper sweeper,
    KeyUses uses,
    AnswerSweep answers,
    Notary notary,
    OrphanSweep orphans,
    TimeProvider time,
    RuntimeOptions options,
    InProcessGateway? gateway = null) : BackgroundService
{
    /// <summary>One beat.</summary>
    public async Task BeatAsync(CancellationToken cancel)
    {
        await sweeper.SweepOnceAsync(cancel);
        await uses.FlushOnceAsync(cancel);
        gateway?.LetIdleLeave();
        await answers.SweepOnceAsync(cancel);
        await notary.SignOnceAsync(cancel);
        await orphans.SweepOnceAsync(cancel);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.SweepEvery, time);
        try
        {
            // The first beat comes at once: what fell due while the process was down is caught up now.
            do
            {
                await BeatAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Being told to stop is the ordinary end.
        }
    }
}
