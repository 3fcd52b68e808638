using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// Where parcels are handed over, beside everything else: a mail server that is slow holds up no command and no sweep,
/// and one tenant's endpoints hold up no other tenant. It remembers nothing that matters: what is lost here is still
/// due, and the next sweep brings it again.
/// </summary>
public sealed class OutboxLanes(Courier courier, OutboxOptions options, ILogger<Courier> log)
    : IHostedService, IDisposable
{
    private readonly ConcurrentDictionary<LogId, Lane> _lanes = new();
    private readonly SemaphoreSlim _places = new(options.AtOnceMax);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _gate = new();
    private TaskCompletionSource _idle = Completed();
    private int _busy;

    /// <summary>Has a parcel tried soon.</summary>
    /// <param name="stream">The parcel.</param>
    /// <param name="at">The moment a delivery counts from, in the demo.</param>
    public void Post(StreamId stream, Instant? at = null)
    {
        var lane = _lanes.GetOrAdd(stream.Log, _ => new());
        if (_stopping.IsCancellationRequested || !lane.TryAdd(new(stream, at), options))
            return;

        lock (_gate)
        {
            if (_busy++ == 0)
                _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        _ = Task.Run(() => RunAsync(lane), CancellationToken.None);
    }

    /// <summary>Waits until nothing is being tried and nothing waits in memory to be.</summary>
    public Task IdleAsync(CancellationToken cancel)
    {
        lock (_gate)
            return _idle.Task.WaitAsync(cancel);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What is being handed over is broken off, unless the other side has it already.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await IdleAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _places.Dispose();
        _stopping.Dispose();
    }

    private async Task RunAsync(Lane lane)
    {
        try
        {
            while (lane.Next(options) is { } item)
            {
                await TryAsync(item);
                lane.Done();
            }
        }
        finally
        {
            lock (_gate)
            {
                if (--_busy == 0)
                    _idle.SetResult();
            }
        }
    }

    private async Task TryAsync(Item item)
    {
        try
        {
            await _places.WaitAsync(_stopping.Token);
            try
            {
                if (await courier.DeliverAsync(item.Stream, item.At, _stopping.Token) is { } next)
                    Post(next);
            }
            finally
            {
                _places.Release();
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // It is still due; the next process tries it.
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever the trouble of one parcel is, the others must not wait for it.
            log.TryFailed(item.Stream, fault);
        }
    }

    private static TaskCompletionSource Completed()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }

    private sealed record Item(StreamId Stream, Instant? At);

    /// <summary>One tenant's parcels: first come, first tried, so many at once.</summary>
    private sealed class Lane
    {
        private readonly Lock _gate = new();
        private readonly Queue<Item> _waiting = new();
        private readonly HashSet<StreamId> _known = [];
        private int _running;

        public bool TryAdd(Item item, OutboxOptions options)
        {
            lock (_gate)
            {
                if (_waiting.Count >= options.WaitingPerLogMax || !_known.Add(item.Stream))
                    return false;

                _waiting.Enqueue(item);
                return true;
            }
        }

        /// <summary>The next one, if there is a place for it.</summary>
        public Item? Next(OutboxOptions options)
        {
            lock (_gate)
            {
                if (_running >= options.PerLogMax || !_waiting.TryDequeue(out var item))
                    return null;

                // From here on it may be posted again: what changes while it is tried is seen by another look.
                _known.Remove(item.Stream);
                _running++;
                return item;
            }
        }

        public void Done()
        {
            lock (_gate)
                _running--;
        }
    }
}
