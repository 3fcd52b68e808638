using System.Globalization;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Simulation.World;

/// <summary>
/// One run: two processes over one durable store, clients that send to either, crashes, sweeps, and a clock. Every
/// choice comes from the seed, so a failure is reproduced by it.
/// </summary>
internal sealed class Simulation : IWorld
{
    private const int Clients = 6;
    private const int OperationsEach = 25;
    private const int StepsMax = 400_000;

    private readonly Random _random;
    private readonly StepScheduler _scheduler;
    private readonly Waiting _waiting;
    private readonly ModelStore _store = new();
    private readonly Host[] _hosts = new Host[2];
    private readonly LogId[] _logs;
    private int _token;

    public Simulation(int seed)
    {
        _random = new(seed);
        _scheduler = new(_random);
        _waiting = new(_random);
        _logs = [.. Enumerable.Range(1, 2).Select(one => LogId.Of(
            Region.Parse(one == 1 ? "vn-1" : "jp-1"), new TenantId(new Guid(one, 0, 0, new byte[8]))))];
        foreach (var log in _logs)
            _store.Found(log);

        for (var at = 0; at < _hosts.Length; at++)
            _hosts[at] = NewHost();
    }

    public ModelClock Clock { get; } = new(Instant.FromUtc(2026, 11, 22, 0, 0));

    public Journal Journal { get; } = new();

    public int NextToken() => ++_token;

    public LogId AnyLog(Random random) => _logs[random.Next(_logs.Length)];

    /// <summary>Lets others go first, as a client does that was not answered.</summary>
    public Task BackOffAsync() => _waiting.WaitAsync(static () => true);

    public Host AnyHost(Random random) => _hosts[random.Next(_hosts.Length)];

    /// <summary>Runs to the end and answers what does not hold.</summary>
    public IReadOnlyList<string> Run()
    {
        var clients = Enumerable.Range(0, Clients)
            .Select(number => new Client(this, _random, number))
            .Select(client => _scheduler.Start(() => client.RunAsync(OperationsEach)))
            .ToList();
        if (!StepUntil(() => clients.TrueForAll(one => one.IsCompleted), isStormy: true))
            return ["The clients never came to an end."];

        var broken = clients.Where(one => one.IsFaulted)
            .Select(one => one.Exception!.Flatten().InnerException!.ToString());
        return [.. broken, .. Settle(), .. Journal.Faults, .. new Audit(Journal, Clock.Now, Read()).Faults()];
    }

    /// <summary>After the storm: everything that is due is woken by whoever is there.</summary>
    private List<string> Settle()
    {
        for (var at = 0; at < _hosts.Length; at++)
        {
            _hosts[at].Kill();
            _hosts[at] = NewHost();
            _hosts[at].Calm();
        }

        Clock.Advance(Duration.FromDays(1));
        var sweep = _scheduler.Start(() => _hosts[0].Sweeper.SweepOnceAsync(CancellationToken.None));
        return StepUntil(() => sweep.IsCompleted, isStormy: false) && sweep.IsCompletedSuccessfully
            ? []
            : [$"The last sweep did not come through: {sweep.Exception}"];
    }

    private bool StepUntil(Func<bool> over, bool isStormy)
    {
        for (var step = 0; step < StepsMax; step++)
        {
            if (over())
                return true;

            if (isStormy)
                Storm();

            if (_scheduler.Ready > 0 && (_waiting.Count == 0 || _random.Next(3) > 0))
                _scheduler.Step();
            else
                _waiting.ServeOne();
        }

        return over();
    }

    private void Storm()
    {
        switch (_random.Next(1000))
        {
            case < 2:
                Crash(_random.Next(_hosts.Length));
                break;
            case < 8:
                Clock.Advance(Duration.FromMinutes(_random.Next(1, 15)));
                break;
            case < 12:
                var host = AnyHost(_random);
                _scheduler.Start(() => host.Sweeper.SweepOnceAsync(CancellationToken.None));
                break;
            case < 15:
                AnyHost(_random).Gateway.LetIdleLeave();
                break;
            default:
                break;
        }
    }

    private void Crash(int at)
    {
        Journal.Note(string.Create(CultureInfo.InvariantCulture, $"crash {at}"));
        _hosts[at].Kill();
        _hosts[at] = NewHost();
    }

    private Host NewHost()
    {
        SeededFaults faults = new(_random, _waiting);
        return new(PortsOver(faults), Clock, _scheduler, faults.Die, () => faults.Calm = true);
    }

    /// <summary>Nothing waits when the store is read without faults, so nothing is left to wait for.</summary>
    private Evidence Read() => Evidence.ReadAsync(PortsOver(new NoFaults())).GetAwaiter().GetResult();

    private Ports PortsOver(IFaults faults)
    {
        ModelReaders readers = new(_store, faults);
        return new(new ModelLedger(_store, faults, isShared: true), new ModelVault(_store, faults), readers, readers);
    }
}
