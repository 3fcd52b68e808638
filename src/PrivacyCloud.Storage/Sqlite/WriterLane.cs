using System.Diagnostics;
using Microsoft.Data.Sqlite;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// The queue of writes of one database file. A batch shares one transaction and one commit; it answers only when
/// the commit is durable. When a batch fails its connection is dropped, and the next one opens and verifies anew.
/// </summary>
internal sealed class WriterLane<TWriter>(
    LogId log, Func<TWriter> open, WriterThreads threads, SqliteOptions options, StorageMeters meters)
    : ILane, IDisposable
    where TWriter : class, IWriter
{
    private readonly Lock _gate = new();
    private readonly Queue<WriteJob<TWriter>> _waiting = new();
    private TWriter? _writer;
    private int _items;
    private bool _scheduled;
    private bool _closed;

    /// <summary>Opens the file now, so that a damaged one is refused before it is used.</summary>
    public TWriter OpenNow() => _writer ??= open();

    /// <summary>Writes in a transaction shared with whatever else is waiting.</summary>
    /// <exception cref="OverloadedException">Too much is waiting already.</exception>
    public Task<TResult> WriteAsync<TResult>(Func<TWriter, TResult> write, int items = 1) =>
        Enqueue(write, alone: false, items);

    /// <summary>Does something that cannot be in a transaction.</summary>
    public Task<TResult> AloneAsync<TResult>(Func<TWriter, TResult> act) => Enqueue(act, alone: true, items: 1);

    /// <inheritdoc/>
    public bool WorkOnce()
    {
        var batch = Take();
        Work(batch);
        lock (_gate)
        {
            _scheduled = _waiting.Count > 0;
            return _scheduled;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
            _closed = true;

        _writer?.Dispose();
        _writer = null;
    }

    private Task<TResult> Enqueue<TResult>(Func<TWriter, TResult> run, bool alone, int items)
    {
        var job = new WriteJob<TWriter, TResult>(run, alone, items);
        bool schedule;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            if (_items > 0 && _items + items > options.QueueMax)
                throw new OverloadedException($"{_items} writes are waiting for {log}. Try again in a moment.");

            _waiting.Enqueue(job);
            _items += items;
            schedule = !_scheduled;
            _scheduled = true;
        }

        if (schedule)
            threads.Enqueue(this);

        return job.Done;
    }

    private List<WriteJob<TWriter>> Take()
    {
        var (batch, items) = (new List<WriteJob<TWriter>>(), 0);
        lock (_gate)
        {
            while (_waiting.TryPeek(out var next) && (batch.Count == 0
                || (items + next.Items <= options.BatchMax && !(next.Alone || batch[0].Alone))))
            {
                batch.Add(_waiting.Dequeue());
                items += next.Items;
            }

            _items -= items;
        }

        return batch;
    }

    private void Work(List<WriteJob<TWriter>> batch)
    {
        try
        {
            var writer = OpenNow();
            if (batch is [{ Alone: true }])
                batch[0].Run(writer);
            else
                Commit(writer, batch);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Drop();
            var reason = Explain(exception);
            batch.ForEach(job => job.Fail(reason));
            return;
        }

        batch.ForEach(static job => job.Complete());
    }

    private void Commit(TWriter writer, List<WriteJob<TWriter>> batch)
    {
        writer.Db.Sql("BEGIN IMMEDIATE").Run();
        foreach (var job in batch)
            job.Run(writer);

        writer.BeforeCommit();
        options.CrashPoint("commit");
        var started = Stopwatch.GetTimestamp();
        writer.Db.Sql("COMMIT").Run();
        meters.Committed(batch.Sum(static job => job.Items), Stopwatch.GetElapsedTime(started));
        options.CrashPoint("committed");
        writer.AfterCommit();
    }

    /// <summary>Closing the connection rolls back what was not committed.</summary>
    private void Drop()
    {
        _writer?.Dispose();
        _writer = null;
    }

    private Exception Explain(Exception exception) => exception switch
    {
        LogUnavailableException => exception,
        SqliteException sqlite when Damage.Is(sqlite) => Damage.Of(log, "log's", sqlite),
        _ => new OutcomeUnknownException(
            $"A commit of {log} failed midway; what it held may or may not be there.", exception),
    };
}
