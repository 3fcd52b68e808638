using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>What one process may do while the others must not.</summary>
[Collection(PostgresCollections.Ledger)]
public sealed class PostgresLendingSpecs : PostgresSpecs
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    [Fact]
    public async Task A_lease_is_held_by_one_process_at_a_time()
    {
        await using var other = Store.Beside();
        Assert.True(await HoldAsync(Store));
        Assert.False(await HoldAsync(other));
        Assert.True(await other.Leases.TryHoldAsync(Given.Log, "another", Minute, Given.Cancel));
        await other.Leases.LetGoAsync(Given.Log, "figures", Given.Cancel);
        Assert.False(await HoldAsync(other));
        await Store.Leases.LetGoAsync(Given.Log, "figures", Given.Cancel);
        Assert.True(await HoldAsync(other));
        Assert.False(await HoldAsync(Store));
    }

    [Fact]
    public async Task A_lease_whose_end_has_come_goes_to_who_asks()
    {
        await using var other = Store.Beside();
        Assert.True(await HoldAsync(Store));
        await Database.ExecuteAsync("UPDATE privacycloud.leases SET until = now() - interval '1 second'");
        Assert.True(await HoldAsync(other));
        Assert.False(await HoldAsync(Store));
    }

    [Fact]
    public async Task Of_many_that_ask_for_a_lease_at_once_one_process_holds_it()
    {
        await using var other = Store.Beside();
        var held = await Task.WhenAll(Enumerable.Range(0, 16).Select(
            at => Task.Run(async () => (Process: at % 2, Held: await HoldAsync(at % 2 == 0 ? Store : other)))));
        Assert.Single(held.Where(one => one.Held).Select(one => one.Process).Distinct());
    }

    [Theory]
    [InlineData("", 60)]
    [InlineData("with space", 60)]
    [InlineData("figures", 0)]
    [InlineData("figures", 601)]
    public async Task A_lease_has_a_name_and_a_term(string name, int seconds)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.Leases.TryHoldAsync(
            Given.Log, name, Duration.FromSeconds(seconds), Given.Cancel));
    }

    [Fact]
    public async Task A_stream_that_is_due_is_told_to_one_process()
    {
        await using var other = Store.Beside();
        await DueAsync(1, 0);
        Assert.Single(await StreamsAsync(Store));
        Assert.Empty(await StreamsAsync(other));
        Assert.Empty(await LogsAsync(other));
        Assert.Single(await StreamsAsync(Store));
        Assert.Equal([Given.Log], await LogsAsync(Store));
    }

    [Fact]
    public async Task What_a_dead_process_was_lent_is_told_to_another_when_the_while_is_over()
    {
        await using var other = Store.Beside();
        await DueAsync(1, 0);
        Assert.Single(await StreamsAsync(Store));
        await Database.ExecuteAsync("UPDATE privacycloud.due SET until = now() - interval '1 second'");
        Assert.Equal([Given.Log], await LogsAsync(other));
        Assert.Single(await StreamsAsync(other));
        Assert.Empty(await StreamsAsync(Store));
    }

    [Fact]
    public async Task A_stream_whose_moment_is_set_anew_is_lent_to_nobody()
    {
        await using var other = Store.Beside();
        await DueAsync(1, 0);
        Assert.Single(await StreamsAsync(Store));
        await DueAsync(1, 1);
        Assert.Single(await StreamsAsync(other));
    }

    [Fact]
    public async Task Two_processes_that_sweep_at_once_share_what_is_due()
    {
        await using var other = Store.Beside();
        await Task.WhenAll(Enumerable.Range(1, 60).Select(duty => DueAsync(duty, 0)));
        var lent = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            at => Task.Run(async () => (Process: at % 2, Due: await StreamsAsync(at % 2 == 0 ? Store : other, 10)))));
        var owners = lent.SelectMany(one => one.Due.Select(due => (due.Stream, one.Process))).Distinct().ToArray();
        Assert.Equal(owners.Length, owners.Select(one => one.Stream).Distinct().Count());
        Assert.NotEmpty(owners);
    }

    private static Task<bool> HoldAsync(PostgresUnderTest store) =>
        store.Leases.TryHoldAsync(Given.Log, "figures", Minute, Given.Cancel);

    private static Task<IReadOnlyList<LogId>> LogsAsync(PostgresUnderTest store) =>
        store.Clockwork.DueLogsAsync(Given.Vietnam, Given.Noon, 10, Given.Cancel);

    private static Task<IReadOnlyList<DueStream>> StreamsAsync(PostgresUnderTest store, int limit = 100) =>
        store.Clockwork.DueStreamsAsync(Given.Log, Given.Noon, limit, Given.Cancel);

    private Task<AppendOutcome.Appended> DueAsync(int duty, long version) =>
        AppendAsync(Given.Item(Given.Duty(duty), version, Given.Event()) with { Due = new(Given.Noon) });
}
