namespace PrivacyCloud.Simulation.World;

/// <summary>Runs tasks on one thread, one at a time, in an order that the seed chooses.</summary>
internal sealed class StepScheduler(Random random) : TaskScheduler
{
    private readonly List<Task> _ready = [];

    public override int MaximumConcurrencyLevel => 1;

    public int Ready => _ready.Count;

    /// <summary>Starts asynchronous work here.</summary>
    public Task Start(Func<Task> work) => Task.Factory.StartNew(
        work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this).Unwrap();

    /// <summary>Runs one of the tasks that are ready.</summary>
    public void Step()
    {
        var at = random.Next(_ready.Count);
        var task = _ready[at];
        _ready.RemoveAt(at);
        TryExecuteTask(task);
    }

    protected override void QueueTask(Task task) => _ready.Add(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => [.. _ready];
}
