using Orleans.Runtime.Placement;
using PrivacyCloud.Cluster.Tests.Snapshots;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Cluster.Tests.Postgres;

/// <summary>Two silos over one database, and one of them when the other is no more.</summary>
public sealed class CellSpecs : IAsyncLifetime
{
    private static readonly IReadOnlyList<LogId> Logs =
        [.. Enumerable.Range(1, 6).Select(number => LogId.Of(Given.Vietnam, new TenantId(Given.Id(number))))];

    private CellOnPostgres _cell = null!;

    public async ValueTask InitializeAsync()
    {
        _cell = await CellOnPostgres.StartAsync();
        foreach (var log in Logs)
            await _cell.Of<ILedger>(0).FoundAsync(log, Given.Cancel);

        foreach (var log in Logs)
            await _cell.Of<ILedger>(1).FoundAsync(log, Given.Cancel);

        await SlotsAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_cell is not null)
            await _cell.DisposeAsync();
    }

    [Fact]
    public async Task Silos_that_sweep_at_once_wake_nothing_twice_and_leave_nothing_lying()
    {
        await ArmAsync(Logs, dueSince: Duration.FromDays(2));

        var woken = await Task.WhenAll(Enumerable.Range(0, 2).Select(
            silo => Task.Run(() => _cell.Of<Sweeper>(silo).SweepOnceAsync(Given.Cancel))));

        Assert.Equal(Logs.Count * 3, woken.Sum());
        Assert.All(await RingsAsync(), rings => Assert.Equal(1, rings));
    }

    [Fact]
    public async Task A_silo_wakes_its_own_share_at_once_and_leaves_the_rest_to_the_other()
    {
        var mine = Logs.Count(_cell.Of<ISweepShare>(0).IsMine);
        Assert.Equal(Logs.Count - mine, Logs.Count(_cell.Of<ISweepShare>(1).IsMine));
        await ArmAsync(Logs, dueSince: Duration.FromSeconds(1));

        Assert.Equal(3 * mine, await _cell.Of<Sweeper>(0).SweepOnceAsync(Given.Cancel));
        Assert.Equal(3 * (Logs.Count - mine), await _cell.Of<Sweeper>(1).SweepOnceAsync(Given.Cancel));
        Assert.Equal(
            CellOnPostgres.Slots,
            await _cell.Database.ValueAsync<long>("SELECT count(*) FROM privacycloud_cluster.reminders"));
    }

    [Fact]
    public async Task A_long_stream_goes_on_from_its_snapshot_on_another_silo_when_its_owner_s_is_dead()
    {
        var stream = Tally.StreamOf(Given.Log, 1);
        RequestContext.Set(IPlacementDirector.PlacementHintKey, _cell.Silos.Silos[1].SiloAddress);
        await AddAsync(stream, 1, 25);
        Assert.Equal(0, _cell.Of<CountedLedger>(0).Entries);
        RequestContext.Remove(IPlacementDirector.PlacementHintKey);

        await _cell.Silos.KillSiloAsync(_cell.Silos.Silos[1], Given.Cancel);
        Assert.Equal(26, await AddAsync(stream, 26, 26));

        // The entry the snapshot ends with, and the five after it.
        Assert.Equal(6, _cell.Of<CountedLedger>(0).Entries);
        Assert.Equal(
            "tally", await _cell.Database.ValueAsync<string>("""
                SELECT replace(string_agg(kind, ','), 'snapshots.', '') FROM privacycloud_cluster.states
                """));
    }

    private static IEnumerable<StreamId> Streams(IEnumerable<LogId> logs) =>
        logs.SelectMany(log => Enumerable.Range(1, 3).Select(number => Tally.StreamOf(log, number)));

    private async Task SlotsAsync()
    {
        var shares = new[] { _cell.Of<ISweepShare>(0), _cell.Of<ISweepShare>(1) };
        var samples = Enumerable.Range(1, 100).Select(one => LogId.Of(Given.Vietnam, new TenantId(Given.Id(one))));
        while (!samples.All(log => shares.Any(share => share.IsMine(log))))
            await Task.Delay(20, Given.Cancel);
    }

    private async Task ArmAsync(IEnumerable<LogId> logs, Duration dueSince)
    {
        var at = SystemClock.Instance.GetCurrentInstant() - dueSince;
        foreach (var stream in Streams(logs))
        {
            Assert.IsType<CommandOutcome.Done>(await _cell.Of<ICommandGateway>(0).ExecuteAsync(
                new(stream, new TallyCommand.Arm(at), Actor.Operator), Given.Cancel));
        }
    }

    private async Task<long> AddAsync(StreamId stream, int from, int to)
    {
        var version = 0L;
        for (var token = from; token <= to; token++)
            version = await AddAsync(new(stream, new TallyCommand.Add(token), Actor.Operator)
            {
                Idempotency = new("add", $"key-{token}", new byte[] { 1 }),
            });

        return version;
    }

    /// <summary>Sends until it is done: while a silo's death is not known, its owners do not answer.</summary>
    private async Task<long> AddAsync(Submission submission)
    {
        while (true)
        {
            try
            {
                return Assert.IsType<CommandOutcome.Done>(
                    await _cell.Of<ICommandGateway>(0).ExecuteAsync(submission, Given.Cancel)).Version;
            }
            catch (OutcomeUnknownException)
            {
                await Task.Delay(20, Given.Cancel);
            }
        }
    }

    private async Task<List<int>> RingsAsync()
    {
        List<int> rings = [];
        foreach (var stream in Streams(Logs))
        {
            var count = 0;
            await foreach (var entry in _cell.Of<ILedger>(0).ReadStreamAsync(stream, 1, Given.Cancel))
                count += entry.Type == "tally.rang.v1" ? 1 : 0;

            rings.Add(count);
        }

        return rings;
    }
}
