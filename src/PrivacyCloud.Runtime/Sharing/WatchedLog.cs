using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Sharing;

/// <summary>
/// How far one log is known here. Those who ask while a look is under way share the next one: an answer must rest on a
/// look that began after its question.
/// </summary>
internal sealed class WatchedLog(LogId log, ILedger ledger, CommitFeed commits)
{
    private const int EntriesMax = 1_000;
    private const long Never = -1;

    private readonly Lock _gate = new();
    private Task _running = Task.CompletedTask;
    private Task? _next;
    private long _seen = Never;

    /// <summary>The first position that was not looked at yet; less than none before the first look.</summary>
    public long Seen => Interlocked.Read(ref _seen);

    /// <summary>Leaves out what lies before a position: nobody here remembers anything of it.</summary>
    public void BeginAt(long size) => Interlocked.CompareExchange(ref _seen, size, Never);

    /// <summary>Looks at what was durable when this was asked.</summary>
    public Task CatchUpAsync()
    {
        lock (_gate)
        {
            if (!_running.IsCompleted)
                return _next ??= AfterAsync(_running);

            return _running = LookAsync();
        }
    }

    private async Task AfterAsync(Task before)
    {
        await before.ConfigureAwait(
            ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        Task mine;
        lock (_gate)
        {
            _next = null;
            _running = mine = LookAsync();
        }

        await mine;
    }

    private async Task LookAsync()
    {
        // Leaves the lock before anything is waited for.
        await Task.Yield();
        var from = Math.Max(Seen, 0);
        while (true)
        {
            var changes = await ledger.ChangesAsync(log, from, EntriesMax, CancellationToken.None);
            foreach (var stream in changes.Streams)
                commits.Tell(stream);

            from = changes.Next;
            Interlocked.Exchange(ref _seen, from);
            if (changes.Streams.Count == 0)
                return;
        }
    }
}
