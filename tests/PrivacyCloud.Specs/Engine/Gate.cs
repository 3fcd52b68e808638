using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Specs.Engine;

/// <summary>Holds appends back until they are let through, so that a spec owns every interleaving.</summary>
internal sealed class Gate : IFaults
{
    private readonly Queue<AppendFate> _fates = new();
    private TaskCompletionSource? _closed;
    private TaskCompletionSource? _arrival;
    private int _appends;

    /// <summary>How many appends came through.</summary>
    public int Appends => Volatile.Read(ref _appends);

    /// <summary>The next calls to the store wait. Answers when the first of them has come.</summary>
    public Task CloseAsync()
    {
        _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return _arrival.Task;
    }

    public void Open() => _closed!.SetResult();

    /// <summary>How the next append ends.</summary>
    public void Next(AppendFate fate) => _fates.Enqueue(fate);

    public Task PauseAsync()
    {
        _arrival?.TrySetResult();
        return _closed?.Task ?? Task.CompletedTask;
    }

    public AppendFate FateOf(AppendItem item)
    {
        Interlocked.Increment(ref _appends);
        return _fates.TryDequeue(out var fate) ? fate : AppendFate.Fine;
    }
}
