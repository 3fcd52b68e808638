using System.Collections.Concurrent;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>The system's time, with timers that go off when a spec says so.</summary>
internal sealed class HandClock : TimeProvider
{
    private readonly ConcurrentBag<HandTimer> _timers = [];

    /// <summary>How long the timers that were set were to wait.</summary>
    public IEnumerable<TimeSpan> Waits => _timers.Select(timer => timer.Wait).Where(wait => wait >= TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(() => callback(state)) { Wait = dueTime };
        _timers.Add(timer);
        return timer;
    }

    /// <summary>Lets every timer that was set go off.</summary>
    public void Ring()
    {
        foreach (var timer in _timers.Where(timer => timer.Wait >= TimeSpan.Zero))
        {
            timer.Wait = Timeout.InfiniteTimeSpan;
            timer.GoOff();
        }
    }

    private sealed class HandTimer(Action goOff) : ITimer
    {
        public TimeSpan Wait { get; set; }

        public void GoOff() => goOff();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Wait = dueTime;
            return true;
        }

        public void Dispose() => Wait = Timeout.InfiniteTimeSpan;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
