using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Reactors;

/// <summary>
/// Wakes the streams whose moment has come. It reads the due-time index of each region and touches no other log. What
/// fails stays due and is tried again; one log in trouble holds up no other.
/// </summary>
public sealed class Sweeper(
    IClockwork clockwork,
    ICommandGateway gateway,
    IEnumerable<IReactor> reactors,
    TimeProvider time,
    RuntimeOptions options,
    EngineMeters meters,
    ILogger<EngineParts> log,
    ISweepShare? share = null)
{
    private readonly Dictionary<string, IReactor> _reactors =
        reactors.ToDictionary(one => one.Kind, StringComparer.Ordinal);

    private volatile bool _held;
    private int _sweeping;

    /// <summary>
    /// Wakes nothing until it is let go again: while a past is being loaded, its moments must not be taken for now.
    /// </summary>
    public void Hold() => _held = true;

    /// <summary>Wakes again what is due, at the next beat.</summary>
    public void LetGo() => _held = false;

    /// <summary>
    /// Wakes everything that is due now, however long it has been due. Answers how many streams were woken.
    /// </summary>
    public async Task<int> SweepOnceAsync(CancellationToken cancel)
    {
        if (_held)
            return 0;

        Interlocked.Increment(ref _sweeping);
        try
        {
            var woken = 0;
            foreach (var region in clockwork.Regions)
                woken += await TrySweepAsync(region, cancel);

            return woken;
        }
        finally
        {
            Interlocked.Decrement(ref _sweeping);
        }
    }

    /// <summary>Sweeps unless a sweep is under way in this process, which then does it already.</summary>
    public Task<int> SweepUnlessSweepingAsync(CancellationToken cancel) =>
        Volatile.Read(ref _sweeping) > 0 ? Task.FromResult(0) : SweepOnceAsync(cancel);

    private async Task<int> TrySweepAsync(Region region, CancellationToken cancel)
    {
        var woken = 0;
        try
        {
            woken += await SweepAsync(region, new(Duration.Zero, log => share?.IsMine(log) != false), cancel);
            if (share is not null)
                woken += await SweepAsync(region, new(options.SweepLateAfter, log => !share.IsMine(log)), cancel);
        }
        catch (Exception fault) when (IsPassing(fault, cancel))
        {
            log.RegionUnreadable(region, fault);
        }

        return woken;
    }

    private async Task<int> SweepAsync(Region region, Part part, CancellationToken cancel)
    {
        var woken = 0;
        HashSet<LogId> done = [];
        while (true)
        {
            // A log that was swept and is still due had failures: it waits for the next sweep, the others go on.
            var limit = options.SweepLogsMax + done.Count;
            var logs = await clockwork.DueLogsAsync(region, Now() - part.LateBy, limit, cancel);
            var fresh = logs.Where(done.Add).ToList();
            if (fresh.Count == 0)
                return woken;

            foreach (var owner in fresh.Where(part.Has))
                woken += await SweepAsync(owner, part.LateBy, cancel);
        }
    }

    private async Task<int> SweepAsync(LogId owner, Duration lateBy, CancellationToken cancel)
    {
        var woken = 0;
        HashSet<StreamId> tried = [];
        try
        {
            while (true)
            {
                var limit = options.SweepStreamsMax + tried.Count;
                var due = await clockwork.DueStreamsAsync(owner, Now() - lateBy, limit, cancel);
                var fresh = due.Where(one => tried.Add(one.Stream)).ToList();
                if (fresh.Count == 0)
                    return woken;

                woken += await WakeAsync(fresh, cancel);
            }
        }
        catch (Exception fault) when (IsPassing(fault, cancel))
        {
            log.DueUnreadable(owner, fault);
            return woken;
        }
    }

    private async Task<int> WakeAsync(IReadOnlyList<DueStream> due, CancellationToken cancel)
    {
        var woken = 0;
        foreach (var some in due.Chunk(options.SweepWorkersMax))
        {
            var done = await Task.WhenAll(some.Select(one => TryWakeAsync(one, cancel)));
            woken += done.Count(one => one);
        }

        return woken;
    }

    private async Task<bool> TryWakeAsync(DueStream due, CancellationToken cancel)
    {
        var lag = Now() - due.At;
        try
        {
            if (_reactors.TryGetValue(due.Stream.Kind, out var reactor))
                await reactor.WakeAsync(due.Stream, cancel);
            else
                await gateway.ExecuteAsync(Submission.Wake(due.Stream), cancel);

            meters.Woken(due.Stream.Kind, lag, done: true);
            return true;
        }
        catch (Exception fault) when (IsPassing(fault, cancel))
        {
            meters.Woken(due.Stream.Kind, lag, done: false);
            log.WakeFailed(due.Stream, fault);
            return false;
        }
    }

    /// <summary>
    /// A sweep carries on past the trouble of one stream, whatever it is: the other duties of the other tenants must
    /// not wait for it. Only being told to stop stops it.
    /// </summary>
    private static bool IsPassing(Exception fault, CancellationToken cancel) =>
        fault is not OperationCanceledException || !cancel.IsCancellationRequested;

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Some of the logs, and how late what is due in them must be.</summary>
    private sealed record Part(Duration LateBy, Func<LogId, bool> Has);
}
