using System.Collections.Concurrent;
using System.Globalization;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>A queue of writes that a thread can work on for one batch.</summary>
internal interface ILane
{
    /// <summary>Works on one batch; true when more is waiting.</summary>
    bool WorkOnce();
}

/// <summary>
/// The few threads that write for all logs. A lane is in the queue at most once and worked on by one thread at a
/// time; after a batch it goes to the end, so that a busy log starves nobody.
/// </summary>
internal sealed class WriterThreads : IDisposable
{
    private readonly BlockingCollection<ILane> _ready = [];
    private readonly Thread[] _threads;

    public WriterThreads(int count)
    {
        _threads = [.. Enumerable.Range(1, count).Select(Start)];
    }

    /// <summary>Puts a lane in the queue.</summary>
    public void Enqueue(ILane lane) => _ready.Add(lane);

    /// <inheritdoc/>
    public void Dispose()
    {
        _ready.CompleteAdding();
        foreach (var thread in _threads)
            thread.Join();

        _ready.Dispose();
    }

    private Thread Start(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"ledger writer {number}");
        var thread = new Thread(Work) { IsBackground = true, Name = name };
        thread.Start();
        return thread;
    }

    private void Work()
    {
        foreach (var lane in _ready.GetConsumingEnumerable())
        {
            // When the store is being closed nothing new is taken in, and what waits is worked off here.
            while (lane.WorkOnce() && !TryGiveBack(lane))
            {
            }
        }
    }

    private bool TryGiveBack(ILane lane)
    {
        if (_ready.IsAddingCompleted)
            return false;

        try
        {
            _ready.Add(lane);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
