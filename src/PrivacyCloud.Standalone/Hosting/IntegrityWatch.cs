using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Standalone.Hosting;

/// <summary>
/// Recomputes every log from its entries, one after the other, a while after the start and then once a day. Opening a
/// log has verified its head already; this finds what lies deeper.
/// </summary>
internal sealed partial class IntegrityWatch(
    ILedger ledger, ILeases leases, TimeProvider time, ILogger<IntegrityWatch> log)
    : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);
    private static readonly Duration Term = Duration.FromMinutes(10);

    private const string Work = "integrity";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(AfterStart, time, stoppingToken).ConfigureAwait(false);
            using var timer = new PeriodicTimer(Every, time);
            do
            {
                foreach (var one in ledger.Logs)
                {
                    await VerifyAsync(one, stoppingToken).ConfigureAwait(false);
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Being told to stop is the ordinary end.
        }
    }

    private async Task VerifyAsync(LogId one, CancellationToken cancel)
    {
        try
        {
            if (!await leases.TryHoldAsync(one, Work, Term, cancel).ConfigureAwait(false))
            {
                return;
            }

            var found = await ledger.VerifyAsync(one, cancel).ConfigureAwait(false);
            if (found.Holds)
            {
                Holds(log, one, found.Size);
            }

            foreach (var fault in found.Faults)
            {
                Faulty(log, one, fault);
            }
        }
        catch (LogUnavailableException unavailable)
        {
            Faulty(log, one, unavailable.Message);
        }
    }

    [LoggerMessage(2000, LogLevel.Information, "The log {Log} holds: {Size} entries recomputed.")]
    private static partial void Holds(ILogger logger, LogId log, long size);

    [LoggerMessage(2001, LogLevel.Critical, "The log {Log} does not hold: {Fault}")]
    private static partial void Faulty(ILogger logger, LogId log, string fault);
}
