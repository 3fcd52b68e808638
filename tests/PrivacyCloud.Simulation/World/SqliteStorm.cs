using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;
using PrivacyCloud.Storage;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Simulation.World;

/// <summary>
/// The same clients and the same audit over the real driver: real files, real threads, commits that fail before or
/// after they are durable, and processes that end in the middle and are opened again. The seed fixes what is sent and
/// how often things break; the order is the machine's.
/// </summary>
internal sealed class SqliteStorm : IWorld, IDisposable
{
    private const int Clients = 6;
    private const int OperationsEach = 30;
    private const int Crashes = 4;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"privacycloud-storm-{Guid.NewGuid():n}");
    private readonly LogId[] _logs;
    private readonly int _seed;
    private volatile Process _process;
    private int _token;

    public SqliteStorm(int seed)
    {
        _seed = seed;
        _logs = [.. Enumerable.Range(1, 2).Select(one => LogId.Of(
            Region.Parse(one == 1 ? "vn-1" : "jp-1"), new TenantId(new Guid(one, 0, 0, new byte[8]))))];
        _process = Open(0);
    }

    public Journal Journal { get; } = new();

    public ModelClock Clock { get; } = new(Instant.FromUtc(2026, 11, 22, 0, 0));

    public int NextToken() => Interlocked.Increment(ref _token);

    public LogId AnyLog(Random random) => _logs[random.Next(_logs.Length)];

    public Host AnyHost(Random random) => _process.Host;

    public async Task BackOffAsync() => await Task.Yield();

    /// <summary>Runs to the end and answers what does not hold.</summary>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        foreach (var log in _logs)
            await _process.Ports.Ledger.FoundAsync(log, CancellationToken.None);

        var clients = Enumerable.Range(0, Clients)
            .Select(number => new Client(this, new Random((_seed * 100) + number), number))
            .Select(client => Task.Run(() => client.RunAsync(OperationsEach)))
            .ToList();
        var over = Task.WhenAll(clients);
        for (var crash = 1; crash <= Crashes; crash++)
        {
            await Task.WhenAny(Journal.ReachAsync(crash * 15), over);
            await _process.Host.Sweeper.SweepOnceAsync(CancellationToken.None);
            Clock.Advance(Duration.FromMinutes(7));
            Restart(crash);
        }

        await over;
        Restart(Crashes + 1);
        _process.Calm();
        Clock.Advance(Duration.FromDays(1));
        await _process.Host.Sweeper.SweepOnceAsync(CancellationToken.None);
        var evidence = await Evidence.ReadAsync(_process.Ports);
        return [.. Journal.Faults, .. new Audit(Journal, Clock.Now, evidence).Faults()];
    }

    public void Dispose()
    {
        _process.End();
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // A call that outlived its process may hold a file a moment longer; the folder is a temporary one.
        }
    }

    private void Restart(int crash)
    {
        _process.End();
        _process = Open(crash);
    }

    private Process Open(int crash) =>
        new(_folder, [.. _logs.Select(log => log.Region)], Clock, (_seed * 1000) + crash);

    /// <summary>One process over the folder: it breaks commits by its seed, and ends without tidying up.</summary>
    private sealed class Process
    {
        private readonly ServiceProvider _services;
        private readonly Random _random;
        private volatile bool _calm;
        private volatile bool _dead;

        public Process(string folder, IReadOnlyList<Region> regions, ModelClock clock, int seed)
        {
            _random = new(seed);
            SqliteOptions options = new() { Folder = folder, Regions = regions, CrashPoint = Break };
            _services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddSqliteStorage(options)
                .BuildServiceProvider();
            Ports = new(
                _services.GetRequiredService<ILedger>(), _services.GetRequiredService<IVault>(),
                _services.GetRequiredService<IViewStore>(), _services.GetRequiredService<IClockwork>());
            Host = new(Ports, clock, TaskScheduler.Default, () => _dead = true, Calm);
        }

        public Ports Ports { get; }

        public Host Host { get; }

        public void Calm() => _calm = true;

        /// <summary>From here on nothing is committed any more; then the files are let go of.</summary>
        public void End()
        {
            Host.Kill();
            _services.Dispose();
        }

        private void Break(string point)
        {
            if (_dead || (!_calm && point is "commit" or "committed" && Chance() < 3))
                throw new IOException("The disk went away.");
        }

        private int Chance()
        {
            lock (_random)
                return _random.Next(100);
        }
    }
}
