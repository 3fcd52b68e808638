using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Conformance.Sqlite;

/// <summary>Bounds, failed commits, and wake-up times that a crash cannot lose.</summary>
public sealed class SqliteLimitSpecs : IAsyncDisposable
{
    private readonly ManualResetEventSlim _gate = new(initialState: true);
    private SqliteUnderTest? _store;
    private volatile string _failAt = string.Empty;

    private SqliteUnderTest Store => _store!;

    [Fact]
    public async Task More_logs_than_may_be_open_are_closed_and_opened_again()
    {
        await OpenAsync(options => options with { OpenTenantsMax = 2 });
        var logs = Enumerable.Range(1, 6).Select(n => LogId.Of(Given.Vietnam, new TenantId(Given.Id(n)))).ToArray();
        foreach (var log in logs)
            await Store.Ledger.FoundAsync(log, Given.Cancel);

        for (var version = 0; version < 3; version++)
            await Task.WhenAll(logs.Select(log => Store.Ledger.AppendAsync(
                Given.Item(Given.Duty(1, log), version, Given.Event()), Given.Cancel)));

        foreach (var log in logs)
            Assert.Equal(3, (await Store.Ledger.HeadAsync(log, Given.Cancel)).Size);

        var open = Directory.GetFiles(Store.Folder, "ledger.db-wal", SearchOption.AllDirectories);
        Assert.InRange(open.Length, 0, 2);
    }

    [Fact]
    public async Task When_too_much_is_waiting_the_next_is_refused_and_what_waits_is_done()
    {
        await OpenAsync(options => options with { QueueMax = 3, BatchMax = 1, WriterThreads = 1 });
        await Store.Ledger.FoundAsync(Given.Log, Given.Cancel);
        await AppendAsync(1);
        _gate.Reset();
        var tasks = Enumerable.Range(2, 10).Select(n => AppendAsync(n)).ToArray();
        _gate.Set();
        var refused = 0;
        foreach (var task in tasks)
        {
            if (await Record.ExceptionAsync(() => task) is { } exception)
            {
                Assert.IsType<OverloadedException>(exception);
                refused++;
            }
        }

        Assert.InRange(refused, 6, 7);
        Assert.Equal(11 - refused, (await Store.Ledger.HeadAsync(Given.Log, Given.Cancel)).Size);
    }

    [Theory]
    [InlineData("commit", 1)]
    [InlineData("committed", 2)]
    public async Task A_commit_that_fails_leaves_its_outcome_unknown_and_the_log_usable(string point, int size)
    {
        await OpenAsync(static options => options);
        await Store.Ledger.FoundAsync(Given.Log, Given.Cancel);
        await AppendAsync(1);
        _failAt = point;
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => AppendAsync(2));
        _failAt = string.Empty;
        Assert.Equal(size, (await Store.Ledger.HeadAsync(Given.Log, Given.Cancel)).Size);
        await AppendAsync(3);
        Assert.True((await Store.Ledger.VerifyAsync(Given.Log, Given.Cancel)).Holds);
    }

    [Theory]
    [InlineData("commit")]
    [InlineData("committed")]
    public async Task A_wake_up_survives_a_crash_on_either_side_of_the_commit(string point)
    {
        await OpenAsync(static options => options);
        await Store.Ledger.FoundAsync(Given.Log, Given.Cancel);
        await AppendAsync(1);
        _failAt = point;
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => AppendAsync(2, Given.Noon));
        _failAt = string.Empty;
        await Store.ReopenAsync();
        Assert.Equal([Given.Log], await Store.Clockwork.DueLogsAsync(Given.Vietnam, Given.Noon, 10, Given.Cancel));
        var due = await Store.Clockwork.DueStreamsAsync(Given.Log, Given.Noon, 10, Given.Cancel);
        Assert.Equal(point == "committed" ? 1 : 0, due.Count);
        var logs = await Store.Clockwork.DueLogsAsync(Given.Vietnam, Given.Noon, 10, Given.Cancel);
        Assert.Equal(due.Count, logs.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Lost_or_damaged_wake_up_times_are_made_anew_from_the_logs(bool damaged)
    {
        await OpenAsync(static options => options);
        await Store.Ledger.FoundAsync(Given.Log, Given.Cancel);
        await Store.Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        await AppendAsync(1, Given.Noon + Duration.FromHours(1));
        Store.Close();
        var path = Path.Combine(Store.Folder, "vn-1", "region.db");
        if (damaged)
            await File.WriteAllTextAsync(path, new string('x', 9_000), Given.Cancel);
        else
            File.Delete(path);

        Store.Open();
        var logs = await Store.Clockwork.DueLogsAsync(Given.Vietnam, Given.Noon, 10, Given.Cancel);
        Assert.Equal([Given.Log, Given.OtherLog], logs);
        foreach (var log in logs)
            Assert.Empty(await Store.Clockwork.DueStreamsAsync(log, Given.Noon, 10, Given.Cancel));

        Assert.Empty(await Store.Clockwork.DueLogsAsync(Given.Vietnam, Given.Noon, 10, Given.Cancel));
        Assert.Equal([Given.Log], await Store.Clockwork.DueLogsAsync(
            Given.Vietnam, Given.Noon + Duration.FromHours(1), 10, Given.Cancel));
    }

    [Fact]
    public async Task A_sweep_opens_no_idle_log()
    {
        await OpenAsync(static options => options);
        await Store.Ledger.FoundAsync(Given.Log, Given.Cancel);
        await AppendAsync(1, Given.Noon + Duration.FromDays(1));
        await Store.ReopenAsync();
        Assert.Empty(await Store.Clockwork.DueLogsAsync(Given.Vietnam, Given.Noon, 10, Given.Cancel));
        Assert.Empty(Directory.GetFiles(Store.Folder, "ledger.db-wal", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Appends_and_commits_are_counted_and_timed_without_naming_anybody()
    {
        var seen = new ConcurrentDictionary<string, int>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) => Listen(instrument, self);
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => seen[instrument.Name] = tags.Length);
        listener.SetMeasurementEventCallback<int>((instrument, _, tags, _) => seen[instrument.Name] = tags.Length);
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => seen[instrument.Name] = tags.Length);
        listener.Start();
        await OpenAsync(static options => options);
        await Store.Ledger.FoundAsync(Given.Log, Given.Cancel);
        await AppendAsync(1);
        Assert.Equal(
            ["privacycloud.storage.batch", "privacycloud.storage.commit.duration", "privacycloud.storage.events"],
            seen.Keys.Order(StringComparer.Ordinal));
        Assert.All(seen.Values, tags => Assert.Equal(0, tags));
    }

    [Fact]
    public async Task A_founding_that_a_crash_cut_short_leaves_no_half_a_log()
    {
        await OpenAsync(static options => options);
        await Store.Ledger.FoundAsync(Given.Log, Given.Cancel);
        Store.Close();
        var half = Path.Combine(Store.Folder, "vn-1", ".new-" + Given.OtherLog.Owner);
        Directory.CreateDirectory(half);
        await File.WriteAllTextAsync(Path.Combine(half, "ledger.db"), "half", Given.Cancel);
        Store.Open();
        Assert.Equal([Given.Log], Store.Ledger.Logs);
        Assert.False(Directory.Exists(half));
        await Store.Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
    }

    [Fact]
    public void Options_that_cannot_be_are_all_named_at_once()
    {
        var problems = new SqliteOptions { Folder = " ", Regions = [], QueueMax = 0, BatchMax = 0 }.Problems();
        Assert.Equal(4, problems.Count);
    }

    public async ValueTask DisposeAsync()
    {
        _gate.Set();
        if (_store is not null)
            await _store.DisposeAsync();

        _gate.Dispose();
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == "PrivacyCloud.Storage")
            listener.EnableMeasurementEvents(instrument);
    }

    private Task OpenAsync(Func<SqliteOptions, SqliteOptions> change)
    {
        _store = new(options => change(options) with { CrashPoint = At });
        return Task.CompletedTask;
    }

    private void At(string point)
    {
        if (point == "commit")
            _gate.Wait();

        if (point == _failAt)
            throw new IOException("Failed here.");
    }

    private async Task AppendAsync(int duty, Instant? due = null) =>
        Assert.IsType<AppendOutcome.Appended>(await Store.Ledger.AppendAsync(
            Given.Item(Given.Duty(duty), 0, Given.Event()) with { Due = due is null ? null : new(due) }, Given.Cancel));
}
