using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Documents;

/// <summary>
/// Deletes documents that nothing refers to: the process died between writing one and accepting its command. Looks at
/// one log at a time, seldom, for such a file is unreadable anyway: its key was never written.
/// </summary>
public sealed class OrphanSweep(DocumentDesk documents, ILedger ledger, IViewStore views, TimeProvider time)
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    private int _next;
    private DateTimeOffset _last;

    /// <summary>Sweeps the log whose turn it is, when it is time; tells how many documents went.</summary>
    public async Task<int> SweepOnceAsync(CancellationToken cancel)
    {
        var logs = ledger.Logs;
        var now = time.GetUtcNow();
        if (logs.Count == 0 || now - _last < Every)
            return 0;

        _last = now;
        var log = logs[_next++ % logs.Count];
        try
        {
            return await documents.SweepAsync(
                log,
                async (id, ending) =>
                    await views.FindAsync(log, ViewNames.Documents, id.ToString(), ending) is not null,
                cancel);
        }
        catch (Exception fault) when (fault is LogUnavailableException or IOException)
        {
            // Told by whoever opens it next; an orphan more or less harms nobody meanwhile.
            return 0;
        }
    }
}
