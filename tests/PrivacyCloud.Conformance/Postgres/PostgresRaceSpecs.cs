using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>Two processes' drivers over one database.</summary>
[Collection(PostgresCollections.Ledger)]
public sealed class PostgresRaceSpecs : PostgresSpecs
{
    private const int Writers = 16;
    private const int Streams = 3;
    private const int Each = 12;

    [Fact]
    public async Task Sixteen_writers_of_two_processes_on_the_same_streams_lose_and_double_nothing()
    {
        await using var other = Store.Beside();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(
            writer => Task.Run(() => WriteAsync(writer % 2 == 0 ? Store : other, writer))));

        var entries = await Ledger.ReadAsync(Given.Log, 0, 1_000, Given.Cancel);
        Assert.Equal(Writers * Each, entries.Count);
        Assert.Equal(Writers * Each, entries.Select(entry => Given.Text(entry.Data)).Distinct().Count());
        Assert.Equal(
            Enumerable.Range(0, entries.Count).Select(at => (long)at), entries.Select(entry => entry.Position));
        foreach (var stream in entries.GroupBy(entry => entry.Stream))
            Assert.Equal(
                Enumerable.Range(1, stream.Count()).Select(at => (long)at), stream.Select(entry => entry.Version));

        await AssertHoldsAsync();
        Assert.Empty((await other.Ledger.VerifyAsync(Given.Log, Given.Cancel)).Faults);
    }

    [Fact]
    public async Task The_same_command_sent_to_two_processes_is_done_once()
    {
        await using var other = Store.Beside();
        var item = Given.Item(Given.Duty(1), 0, Given.Event()) with { Answer = Given.Answer(1, 2, "done") };
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(
            at => Task.Run(() => (at % 2 == 0 ? Store : other).Ledger.AppendAsync(item, Given.Cancel))));
        Assert.Single(outcomes.OfType<AppendOutcome.Appended>());
        Assert.Equal(15, outcomes.OfType<AppendOutcome.Answered>().Count());
    }

    [Fact]
    public async Task An_identifier_claimed_in_two_processes_belongs_to_one_holder()
    {
        await using var other = Store.Beside();
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 8).Select(at => Task.Run(
            () => (at % 2 == 0 ? Store : other).Ledger.AppendAsync(
                Given.Item(Given.Duty(at), 0, Given.Event()) with
                {
                    Claims = [new("email", Given.Hash(7), new HolderId(Given.Id(at)))],
                },
                Given.Cancel))));
        Assert.Single(outcomes.OfType<AppendOutcome.Appended>());
        Assert.Single(outcomes.OfType<AppendOutcome.IdentifierTaken>().Select(taken => taken.Holder).Distinct());
        Assert.Equal(1, await SizeAsync());
    }

    [Fact]
    public async Task What_one_process_wrote_the_other_sees_at_once()
    {
        await using var other = Store.Beside();
        await AppendAsync(1);
        Assert.Equal(1, await other.Ledger.VersionAsync(Given.Duty(1), Given.Cancel));
        Assert.Equal(
            [Given.Duty(1)], (await other.Ledger.ChangesAsync(Given.Log, 0, 100, Given.Cancel)).Streams);
        Assert.True(other.Ledger.IsShared);
    }

    [Fact]
    public async Task A_log_founded_by_another_process_is_found_listed_and_written_to()
    {
        await using var other = Store.Beside();
        await other.Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        Assert.Equal(Given.OtherLog, await Store.Directory.FindAsync(new TenantId(Given.Id(2)), Given.Cancel));
        await other.Ledger.FoundAsync(LogId.Of(Given.Vietnam, new TenantId(Given.Id(3))), Given.Cancel);
        Assert.Equal(3, (await Ledger.SizesAsync(Given.Vietnam, Given.Cancel)).Count);
        Assert.Equal(3, Ledger.Logs.Count);
        await AppendAsync(Given.Item(Given.Duty(1, Ledger.Logs[2]), 0, Given.Event()));
    }

    [Fact]
    public async Task Many_that_found_the_same_log_make_one()
    {
        await using var other = Store.Beside();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(at => Task.Run(
            () => (at % 2 == 0 ? Store : other).Ledger.FoundAsync(Given.OtherLog, Given.Cancel))));
        Assert.Equal(2, (await other.Ledger.SizesAsync(Given.Vietnam, Given.Cancel)).Count);
        Assert.Equal(2L, await Database.ValueAsync<long>("SELECT count(*) FROM privacycloud.heads"));
    }

    [Fact]
    public async Task Checkpoints_of_two_processes_extend_each_other()
    {
        await using var other = Store.Beside();
        for (var at = 0; at < 6; at++)
        {
            await AppendAsync(1, at);
            await (at % 2 == 0 ? Store : other).Ledger.CheckpointAsync(Given.Log, Given.Cancel);
        }

        await Store.ReopenAsync();
        await AssertHoldsAsync();
    }

    private static async Task WriteAsync(PostgresUnderTest store, int writer)
    {
        for (var at = 0; at < Each; at++)
        {
            var stream = Given.Duty((writer + at) % Streams);
            var fact = Given.Event($$"""{"at":{{at}},"writer":{{writer}}}""");
            var version = await store.Ledger.VersionAsync(stream, Given.Cancel);
            while (await store.Ledger.AppendAsync(Given.Item(stream, version, fact), Given.Cancel)
                is AppendOutcome.Conflict conflict)
                version = conflict.ActualVersion;
        }
    }
}
