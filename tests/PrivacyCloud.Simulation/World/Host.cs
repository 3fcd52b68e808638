using Microsoft.Extensions.Logging.Abstractions;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Simulation.World;

/// <summary>One process: an engine over the durable store, until it dies.</summary>
internal sealed class Host
{
    private static readonly RuntimeOptions Options = new()
    {
        // Small enough that every limit is met within one run.
        LiveEntitiesMax = 4,
        MailboxLettersMax = 6,
        ConflictRetriesMax = 3,
        SnapshotEvery = 5,
        SweepWorkersMax = 3,
        SweepStreamsMax = 2,
        SweepLogsMax = 1,
    };

    private readonly Action _die;
    private readonly Action _calm;
    private readonly EngineMeters _meters = new();

    // Whoever waits for it is told on the simulation's own thread, never on another.
    private readonly TaskCompletionSource _death = new();

    public Host(Ports ports, ModelClock clock, TaskScheduler scheduler, Action die, Action calm)
    {
        (_die, _calm) = (die, calm);
        CommitFeed commits = new();
        EngineParts parts = new(
            ports.Ledger, ports.Vault, clock, Options, commits, NullLogger<EngineParts>.Instance);
        Memory = new(ports.Ledger, commits);
        Gateway = new(new([Tally.Description, ErasureAggregate.Description]), parts, _meters, scheduler);
        Erasure = new(Gateway, ports.Views, ports.Vault);
        Sweeper = new(
            ports.Clockwork, Gateway, [Erasure], clock, Options, _meters, NullLogger<EngineParts>.Instance);
    }

    public InProcessGateway Gateway { get; }

    public Memory Memory { get; }

    public Erasure Erasure { get; }

    public Sweeper Sweeper { get; }

    /// <summary>Ends when the process does.</summary>
    public Task Death => _death.Task;

    public bool IsAlive => !_death.Task.IsCompleted;

    public void Calm() => _calm();

    public void Kill()
    {
        _die();
        _death.SetResult();
        _meters.Dispose();
    }
}
