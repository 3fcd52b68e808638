using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Hosting;
using PrivacyCloud.Cluster.Heartbeats;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Cluster.Tests.Heartbeats;

/// <summary>
/// A cell of two silos that has reminders and no timer of its own, begun after an outage: much has been due for long.
/// </summary>
public sealed class BeatingCell : IAsyncLifetime
{
    public const int Slots = 4;

    private const int PerLog = 3;

    private readonly ModelStore _store = new();
    private readonly TaskCompletionSource _caughtUp = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static IReadOnlyList<LogId> Logs { get; } =
        [.. Enumerable.Range(1, 8).Select(number => LogId.Of(Given.Vietnam, new TenantId(Given.Id(number))))];

    public static IReadOnlyList<StreamId> Streams { get; } =
        [.. Logs.SelectMany(log => Enumerable.Range(1, PerLog).Select(number => Tally.StreamOf(log, number)))];

    /// <summary>Ends when nothing is due any more.</summary>
    public Task CaughtUp => _caughtUp.Task;

    internal ClusterUnderTest Cluster { get; private set; } = null!;

    /// <summary>How often a stream was woken.</summary>
    public int Rings(StreamId stream) => _store.In(stream.Log, log => log.Stream(stream).ToList())
        .Count(entry => entry.Type == "tally.rang.v1");

    public async ValueTask InitializeAsync()
    {
        NoFaults faults = new();
        EngineParts parts = new(
            new ModelLedger(_store, faults), new ModelVault(_store, faults), TimeProvider.System, new(), new(),
            NullLogger<EngineParts>.Instance);
        foreach (var log in Logs)
            _store.Found(log);

        var past = SystemClock.Instance.GetCurrentInstant() - Duration.FromDays(3);
        foreach (var stream in Streams)
            await Tally.Description.Open(stream, parts).ExecuteAsync(
                new(stream, new TallyCommand.Arm(past), Actor.Operator), CancellationToken.None);

        Cluster = await ClusterUnderTest.StartAsync(parts, silos: 2, silo =>
        {
            silo.UseInMemoryReminderService();
            silo.Configure<ReminderOptions>(one => one.MinimumReminderPeriod = TimeSpan.FromMilliseconds(100));
            silo.Services.AddSingleton(TimeProvider.System);
            silo.Services.AddSingleton(parts.Options);
            silo.Services.AddSingleton<IClockwork>(new ModelReaders(_store, faults));
            silo.Services.AddSingleton<Sweeper>();
            silo.AddHeartbeats(new()
            {
                Region = Given.Vietnam,
                HeartbeatSlots = Slots,
                HeartbeatEvery = TimeSpan.FromMilliseconds(200),
            });
        });
        foreach (var silo in Cluster.Cluster.Silos)
            Cluster.Of<EngineParts>(silo).Commits.Subscribe(_ => Look());

        Look();
    }

    public ValueTask DisposeAsync() => Cluster.DisposeAsync();

    private void Look()
    {
        if (Logs.All(log => _store.In(log, found => found.Due.Count == 0)))
            _caughtUp.TrySetResult();
    }
}
