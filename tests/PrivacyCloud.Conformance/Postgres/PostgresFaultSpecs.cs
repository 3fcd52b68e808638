using System.Collections.Concurrent;
using Npgsql;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>Connections that die at every point: what was acknowledged is there exactly once.</summary>
[Collection(PostgresCollections.Ledger)]
public sealed class PostgresFaultSpecs : PostgresSpecs
{
    private const string Kill = """
        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE datname = current_database() AND usename = 'privacycloud_app'
        """;

    private volatile string _failAt = string.Empty;

    [Fact]
    public async Task Killing_every_connection_again_and_again_loses_and_doubles_nothing()
    {
        using var stop = new CancellationTokenSource();
        var acknowledged = new ConcurrentBag<string>();
        var killing = Task.Run(() => KillAsync(stop.Token), Given.Cancel);
        await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(() => WriteAsync(writer, acknowledged))));
        await stop.CancelAsync();
        var kills = await killing;

        var stored = (await Ledger.ReadAsync(Given.Log, 0, 1_000, Given.Cancel)).Select(one => Given.Text(one.Data));
        Assert.InRange(kills, 2, long.MaxValue);
        Assert.Equal(acknowledged.Order(StringComparer.Ordinal), stored.Order(StringComparer.Ordinal));
        await Store.ReopenAsync();
        await AssertHoldsAsync();
    }

    [Theory]
    [InlineData("commit")]
    [InlineData("committed")]
    public async Task A_fault_on_either_side_of_the_commit_is_put_right_without_the_caller(string point)
    {
        await AppendAsync(1);
        _failAt = point;
        Assert.Equal(new AppendOutcome.Appended(1, 1), await AppendAsync(2));
        Assert.Empty(_failAt);
        Assert.Equal(2, await SizeAsync());
        await AssertHoldsAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_commit_that_nobody_answered_is_found_whether_the_server_had_it_or_not(bool delivered)
    {
        await using var proxy = new CuttingProxy(ServerPort());
        using var beside = Beside(proxy.Port);
        await beside.Ledger.AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event()), Given.Cancel);
        proxy.CutCommits(1, delivered);
        Assert.Equal(
            new AppendOutcome.Appended(1, 2),
            await beside.Ledger.AppendAsync(Given.Item(Given.Duty(1), 1, Given.Event()), Given.Cancel));
        Assert.Equal((1, 2L), (proxy.Cut, await SizeAsync()));
        await AssertHoldsAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task So_is_one_without_events(bool delivered)
    {
        await using var proxy = new CuttingProxy(ServerPort());
        using var beside = Beside(proxy.Port);
        await beside.Ledger.AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event()), Given.Cancel);
        proxy.CutCommits(1, delivered);
        var item = Given.Item(Given.Duty(1), 1) with { Answer = Given.Answer(1, 2, "refused") };
        Assert.IsType<AppendOutcome.Appended>(await beside.Ledger.AppendAsync(item, Given.Cancel));
        Assert.IsType<AppendOutcome.Answered>(await TryAsync(item));
        Assert.Equal(1, proxy.Cut);
    }

    [Fact]
    public async Task A_commit_that_cannot_be_found_out_is_said_to_be_unknown()
    {
        var proxy = new CuttingProxy(ServerPort());
        using var beside = Beside(proxy.Port);
        await beside.Ledger.AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event()), Given.Cancel);
        proxy.CutCommits(1, delivers: true);
        proxy.CloseAfterCut();
        await Assert.ThrowsAsync<OutcomeUnknownException>(
            () => beside.Ledger.AppendAsync(Given.Item(Given.Duty(1), 1, Given.Event()), Given.Cancel));
        await proxy.DisposeAsync();
        Assert.Equal(2, await SizeAsync());
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_overload_and_comes_back_by_itself()
    {
        await AppendAsync(1);
        await Database.ExecuteAsync($"ALTER DATABASE {Database.Name} CONNECTION LIMIT 0");
        await Database.ExecuteAsync(Kill);
        await Assert.ThrowsAsync<OverloadedException>(() => SizeAsync());
        await Assert.ThrowsAsync<OverloadedException>(() => AppendAsync(2));
        await Database.ExecuteAsync($"ALTER DATABASE {Database.Name} CONNECTION LIMIT -1");
        await AppendAsync(2);
        Assert.Equal(2, await SizeAsync());
    }

    protected override PgOptions Change(PgOptions options) => options with
    {
        RetryFor = TimeSpan.FromSeconds(3),
        CrashPoint = name =>
        {
            if (name != _failAt)
                return;

            _failAt = string.Empty;
            throw new NpgsqlException("The connection broke.", new IOException());
        },
    };

    private static int ServerPort() => new NpgsqlConnectionStringBuilder(
        Environment.GetEnvironmentVariable("PRIVACYCLOUD_TEST_POSTGRES")).Port;

    private PgUnchecked Beside(int port) => new(
        Store.Folder,
        new NpgsqlConnectionStringBuilder(Database.As("privacycloud_app", PostgresUnderTest.Password)) { Port = port }
            .ToString());

    private async Task<long> KillAsync(CancellationToken stop)
    {
        var kills = 0L;
        while (!stop.IsCancellationRequested)
        {
            kills += await Database.ValueAsync<long>(Kill);
            await Task.Delay(TimeSpan.FromMilliseconds(100), CancellationToken.None);
        }

        return kills;
    }

    /// <summary>Where it is killed too often for the time it tries, it says that nothing was written.</summary>
    private async Task<AppendOutcome> WriteAsync(AppendItem item)
    {
        while (true)
        {
            try
            {
                return await TryAsync(item);
            }
            catch (OverloadedException)
            {
                // So it may be sent again; were it there all the same, the answer would be a conflict.
            }
        }
    }

    private async Task WriteAsync(int writer, ConcurrentBag<string> acknowledged)
    {
        for (var at = 0; at < 40; at++)
        {
            var text = $$"""{"at":{{at}},"writer":{{writer}}}""";
            var outcome = await WriteAsync(Given.Item(Given.Duty(writer), at, Given.Event(text)));
            Assert.Equal(at + 1, Assert.IsType<AppendOutcome.Appended>(outcome).Version);
            acknowledged.Add(text);
        }
    }
}
