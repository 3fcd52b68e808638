using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Simulation.World;

/// <summary>
/// The faults of one process: calls that take long, appends that nobody knows the end of, and its death.
/// </summary>
internal sealed class SeededFaults(Random random, Waiting waiting) : IFaults
{
    private bool _dead;

    /// <summary>No more faults: what is left to do must succeed.</summary>
    public bool Calm { get; set; }

    public void Die() => _dead = true;

    public Task PauseAsync()
    {
        if (_dead)
            return new TaskCompletionSource().Task;

        return Calm || random.Next(100) < 40 ? Task.CompletedTask : waiting.WaitAsync(() => !_dead);
    }

    public AppendFate FateOf(AppendItem item)
    {
        if (_dead)
            return AppendFate.Dead;

        return Calm ? AppendFate.Fine : random.Next(100) switch
        {
            < 4 => AppendFate.UnknownWritten,
            < 8 => AppendFate.UnknownLost,
            _ => AppendFate.Fine,
        };
    }
}

/// <summary>Everything that waits for a disk; the seed says who is served next.</summary>
internal sealed class Waiting(Random random)
{
    private readonly List<(TaskCompletionSource Source, Func<bool> IsAlive)> _all = [];

    public int Count => _all.Count;

    public Task WaitAsync(Func<bool> isAlive)
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _all.Add((source, isAlive));
        return source.Task;
    }

    /// <summary>Serves one; those of dead processes are never served.</summary>
    public void ServeOne()
    {
        _all.RemoveAll(one => !one.IsAlive());
        if (_all.Count == 0)
            return;

        var at = random.Next(_all.Count);
        var (source, _) = _all[at];
        _all.RemoveAt(at);
        source.SetResult();
    }
}
