using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Reactors;

/// <summary>
/// Lets go of answers kept for replays once their window has passed. Looks at one log at a time, never at all at once.
/// </summary>
public sealed class AnswerSweep(ILedger ledger, TimeProvider time, RuntimeOptions options)
{
    private int _next;

    /// <summary>
    /// Sweeps the log whose turn it is, and tells how many answers went. One that cannot be opened waits.
    /// </summary>
    public async Task<long> SweepOnceAsync(CancellationToken cancel)
    {
        var logs = ledger.Logs;
        if (logs.Count == 0)
            return 0;

        var log = logs[_next++ % logs.Count];
        try
        {
            var before = Instant.FromDateTimeOffset(time.GetUtcNow()) - Duration.FromTimeSpan(options.AnswersKeptFor);
            return await ledger.SweepAnswersAsync(log, before, cancel);
        }
        catch (LogUnavailableException)
        {
            // Told by whoever opens it next; a sweep is no place to complain twice a minute.
            return 0;
        }
    }
}
