using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>Whoever changes rows behind the driver's back is found out, and spoils one log alone.</summary>
[Collection(PostgresCollections.Ledger)]
public sealed class PostgresDamageSpecs : PostgresSpecs
{
    [Theory]
    [InlineData("UPDATE entries SET data = '{\"n\":9}' WHERE log = 1 AND position = 4", "Entry 4 does not follow")]
    [InlineData("UPDATE entries SET hash = decode(repeat('00', 32), 'hex') WHERE log = 1 AND position = 4", "Entry 4 ")]
    [InlineData("UPDATE entries SET nodes = '' WHERE log = 1 AND position = 7", "tree does not hold at entry 7")]
    [InlineData("DELETE FROM entries WHERE log = 1 AND position = 4", "Entry 4 is missing")]
    [InlineData("UPDATE entries SET at = at + 1 WHERE log = 1 AND position = 4", "Entry 4 does not follow")]
    [InlineData("UPDATE streams SET version = 30 WHERE log = 1", "have a gap")]
    [InlineData("DELETE FROM streams WHERE log = 1", "cannot be read")]
    [InlineData("UPDATE heads SET chain = decode(repeat('00', 32), 'hex') WHERE log = 1", "head is not that")]
    [InlineData("UPDATE heads SET size = 19 WHERE log = 1", "The head tells of 19 entries, but 20")]
    [InlineData("DELETE FROM heads WHERE log = 1", "head is missing")]
    [InlineData("UPDATE checkpoints SET note = 'x' WHERE log = 1", "not one that was signed here")]
    public async Task A_full_verification_tells_what_was_changed(string sql, string fault)
    {
        await FillAsync();
        await DoAsync(sql);
        var verification = await Ledger.VerifyAsync(Given.Log, Given.Cancel);
        Assert.Contains(verification.Faults, told => told.Contains(fault, StringComparison.Ordinal));
        await AssertHoldsAsync(Given.OtherLog);
    }

    [Theory]
    [InlineData("UPDATE entries SET data = '{\"n\":9}' WHERE log = 1 AND position = 19")]
    [InlineData("DELETE FROM entries WHERE log = 1 AND position = 19")]
    [InlineData("DELETE FROM heads WHERE log = 1")]
    [InlineData("UPDATE heads SET size = 12 WHERE log = 1")]
    [InlineData("UPDATE heads SET edge = decode(repeat('00', 64), 'hex') WHERE log = 1")]
    [InlineData("UPDATE heads SET edge = '' WHERE log = 1")]
    [InlineData("UPDATE checkpoints SET note = 'x' WHERE log = 1")]
    [InlineData("DELETE FROM streams WHERE log = 1")]
    public async Task A_log_whose_end_does_not_hold_is_refused_and_the_others_go_on(string sql)
    {
        await FillAsync();
        await DoAsync(sql);
        await Store.ReopenAsync();
        var refusal = await Assert.ThrowsAsync<LogUnavailableException>(
            () => TryAsync(Given.Item(Given.Duty(1), 20, Given.Event())));
        Assert.Equal((Given.Log, LogFault.Damaged), (refusal.Log, refusal.Fault));
        await Assert.ThrowsAsync<LogUnavailableException>(() => Ledger.ReadAsync(Given.Log, 0, 1, Given.Cancel));
        await AppendAsync(Given.Item(Given.Duty(1, Given.OtherLog), 1, Given.Event()));
        Assert.Equal(
            [Given.OtherLog], (await Ledger.SizesAsync(Given.Vietnam, Given.Cancel)).Select(size => size.Log));
        Assert.NotEmpty((await Ledger.VerifyAsync(Given.Log, Given.Cancel)).Faults);
    }

    [Fact]
    public async Task A_log_that_was_set_back_behind_its_checkpoint_is_refused()
    {
        await AppendAsync(1);
        await DoAsync("CREATE TABLE before AS SELECT * FROM heads WHERE log = 1");
        await AppendAsync(1, 1);
        await Ledger.CheckpointAsync(Given.Log, Given.Cancel);
        await DoAsync("""
            DELETE FROM entries WHERE position = 1;
            UPDATE streams SET version = 1;
            UPDATE heads h SET size = b.size, chain = b.chain, edge = b.edge FROM before b WHERE b.log = h.log
            """);
        await Assert.ThrowsAsync<LogUnavailableException>(() => Ledger.CheckpointAsync(Given.Log, Given.Cancel));
        await Store.ReopenAsync();
        var refusal = await Assert.ThrowsAsync<LogUnavailableException>(() => SizeAsync());
        Assert.Contains("a checkpoint over 2 was signed", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_that_was_put_right_is_used_again()
    {
        await FillAsync();
        await DoAsync("UPDATE heads SET size = 12 WHERE log = 1");
        await Store.ReopenAsync();
        await Assert.ThrowsAsync<LogUnavailableException>(() => SizeAsync());
        await DoAsync("UPDATE heads SET size = 20 WHERE log = 1");
        await AppendAsync(1, 20);
        Assert.Equal(2, (await Ledger.SizesAsync(Given.Vietnam, Given.Cancel)).Count);
    }

    private async Task FillAsync()
    {
        await Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        await AppendAsync(Given.Item(Given.Duty(1, Given.OtherLog), 0, Given.Event()));
        await AppendAsync(Given.Item(
            Given.Duty(1), 0, [.. Enumerable.Range(0, 20).Select(n => Given.Event($$"""{"n":{{n}}}"""))]));
        await Ledger.CheckpointAsync(Given.Log, Given.Cancel);
    }

    private Task DoAsync(string sql) => Database.ExecuteAsync($"SET search_path = privacycloud; {sql}");
}
