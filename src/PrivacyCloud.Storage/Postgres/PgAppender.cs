using Npgsql;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// The queue of appends of one log in this process. While one batch commits the next gathers; a batch shares one
/// transaction and answers only when it is durable.
/// </summary>
internal sealed class PgAppender(PgStore store, PgLog log)
{
    private readonly Lock _gate = new();
    private readonly Queue<PgJob> _waiting = new();
    private readonly PgCommit _commit = new(store, log);
    private Task _work = Task.CompletedTask;
    private bool _isWorking;

    /// <summary>Appends an item with whatever else is waiting.</summary>
    /// <exception cref="OverloadedException">Too much is waiting already.</exception>
    public Task<AppendOutcome> AppendAsync(AppendItem item)
    {
        var job = new PgJob(item);
        lock (_gate)
        {
            if (_waiting.Count >= store.Options.QueueMax)
                throw new OverloadedException(
                    $"{_waiting.Count} writes are waiting for {log.Id}. Try again in a moment.");

            _waiting.Enqueue(job);
            if (!_isWorking)
                (_isWorking, _work) = (true, Task.Run(WorkAsync));
        }

        return job.Done;
    }

    /// <summary>Ends when what was waiting is answered.</summary>
    public Task DrainAsync()
    {
        lock (_gate)
            return _work;
    }

    private async Task WorkAsync()
    {
        while (Take() is { Count: > 0 } batch)
            await AnswerAsync(batch);
    }

    private List<PgJob> Take()
    {
        var (batch, size) = (new List<PgJob>(), 0L);
        lock (_gate)
        {
            while (batch.Count < store.Options.BatchMax && _waiting.TryPeek(out var next)
                && (batch.Count == 0 || size + next.Size <= store.Options.BatchSizeBytesMax))
            {
                batch.Add(_waiting.Dequeue());
                size += next.Size;
            }

            _isWorking = batch.Count > 0;
        }

        return batch;
    }

    private async Task AnswerAsync(List<PgJob> batch)
    {
        try
        {
            await _commit.RunAsync(batch);
        }
        catch (PostgresException) when (batch.Count > 1)
        {
            // The server refused something in it for good, and nothing was written: each stands for itself then.
            foreach (var job in batch)
                await AnswerAsync([job]);

            return;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            batch.ForEach(job => job.Fail(exception));
            return;
        }

        batch.ForEach(static job => job.Complete());
    }
}
