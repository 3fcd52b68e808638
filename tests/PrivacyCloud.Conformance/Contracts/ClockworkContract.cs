using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Contracts;

/// <summary>What every clockwork promises.</summary>
public abstract class ClockworkContract : StoreContract
{
    private static readonly Duration Hour = Duration.FromHours(1);

    private IClockwork Clockwork => Store.Clockwork;

    [Fact]
    public async Task A_stream_is_due_at_its_moment_and_not_before()
    {
        await DueAsync(1, 0, Given.Noon);
        Assert.Empty(await LogsAsync(Given.Noon - Duration.FromNanoseconds(100)));
        Assert.Equal([Given.Log], await LogsAsync(Given.Noon));
        Assert.Empty(await StreamsAsync(Given.Noon - Duration.FromNanoseconds(100)));
        Assert.Equal(new DueStream(Given.Duty(1), Given.Noon), Assert.Single(await StreamsAsync(Given.Noon)));
    }

    [Fact]
    public async Task A_moment_finer_than_what_is_kept_wakes_nobody_early()
    {
        await DueAsync(1, 0, Given.Noon + Duration.FromNanoseconds(1));
        Assert.Empty(await StreamsAsync(Given.Noon));
        Assert.Single(await StreamsAsync(Given.Noon + Duration.FromNanoseconds(100)));
    }

    [Fact]
    public async Task It_stays_due_until_an_append_says_otherwise()
    {
        await DueAsync(1, 0, Given.Noon);
        Assert.Single(await StreamsAsync(Given.Noon));
        Assert.Single(await StreamsAsync(Given.Noon));
        await DueAsync(1, 1, Given.Noon + Hour);
        Assert.Empty(await StreamsAsync(Given.Noon));
        Assert.Empty(await LogsAsync(Given.Noon));
        await DueAsync(1, 2, null);
        Assert.Empty(await StreamsAsync(Given.Noon + Hour));
        Assert.Empty(await LogsAsync(Given.Noon + Hour));
    }

    [Fact]
    public async Task An_append_that_says_nothing_leaves_it_as_it_is()
    {
        await DueAsync(1, 0, Given.Noon);
        await AppendAsync(Given.Item(Given.Duty(1), 1, Given.Event()));
        Assert.Single(await StreamsAsync(Given.Noon));
    }

    [Fact]
    public async Task The_soonest_comes_first()
    {
        await Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        await DueAsync(1, 0, Given.Noon + Hour);
        await DueAsync(2, 0, Given.Noon);
        var other = Given.Item(Given.Duty(3, Given.OtherLog), 0, Given.Event());
        await AppendAsync(other with { Due = new(Given.Noon - Hour) });
        Assert.Equal([Given.OtherLog, Given.Log], await LogsAsync(Given.Noon + Hour));
        Assert.Equal([Given.Duty(2), Given.Duty(1)], (await StreamsAsync(Given.Noon + Hour)).Select(due => due.Stream));
        Assert.Equal([Given.Duty(2)], (await StreamsAsync(Given.Noon + Hour, 1)).Select(due => due.Stream));
    }

    [Fact]
    public async Task It_is_known_after_downtime_without_opening_the_log()
    {
        await DueAsync(1, 0, Given.Noon);
        await Store.ReopenAsync();
        Assert.Equal([Given.Log], await LogsAsync(Given.Noon + Duration.FromDays(400)));
        Assert.Single(await StreamsAsync(Given.Noon + Duration.FromDays(400)));
    }

    [Fact]
    public async Task An_append_that_is_refused_wakes_nobody()
    {
        var item = Given.Item(Given.Duty(1), 3, Given.Event()) with { Due = new(Given.Noon) };
        Assert.IsType<AppendOutcome.Conflict>(await Ledger.AppendAsync(item, Given.Cancel));
        Assert.Empty(await LogsAsync(Given.Noon));
        Assert.Empty(await StreamsAsync(Given.Noon));
    }

    private Task<AppendOutcome.Appended> DueAsync(int duty, long version, Instant? at) =>
        AppendAsync(Given.Item(Given.Duty(duty), version, Given.Event()) with { Due = new(at) });

    private Task<IReadOnlyList<LogId>> LogsAsync(Instant now) =>
        Clockwork.DueLogsAsync(Given.Vietnam, now, 100, Given.Cancel);

    private Task<IReadOnlyList<DueStream>> StreamsAsync(Instant now, int limit = 100) =>
        Clockwork.DueStreamsAsync(Given.Log, now, limit, Given.Cancel);
}
