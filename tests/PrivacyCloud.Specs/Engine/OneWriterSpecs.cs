using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;
using static PrivacyCloud.Specs.Engine.EngineUnderSpec;

namespace PrivacyCloud.Specs.Engine;

/// <summary>One writer per entity, whatever comes at the same moment.</summary>
public sealed class OneWriterSpecs
{
    [Fact]
    public async Task Commands_of_one_stream_run_one_after_the_other()
    {
        using var engine = new EngineUnderSpec();

        var answers = await Task.WhenAll(Enumerable.Range(1, 200).Select(token => engine.DoneAsync(Add(One, token))));

        Assert.Equal(Enumerable.Range(1, 200), answers.Select(done => (int)done.Version).Order());
        Assert.Equal(Enumerable.Range(1, 200), engine.Tokens(One).Order());
        Assert.Equal(200, engine.Gate.Appends);
    }

    [Fact]
    public async Task An_answer_tells_where_the_fact_stands()
    {
        using var engine = new EngineUnderSpec();
        await engine.DoneAsync(Add(One, 1));

        var done = await engine.DoneAsync(Add(Two, 2));

        Assert.Equal((1, 1), (done.Version, done.Position));
    }

    [Fact]
    public async Task The_view_is_written_with_the_events()
    {
        using var engine = new EngineUnderSpec();

        await engine.DoneAsync(Add(One, 1));

        Assert.Equal(new TallyRow(1, 0, IsClosed: false, Version: 1), engine.Row(One));
    }

    [Fact]
    public async Task A_refusal_changes_nothing()
    {
        using var engine = new EngineUnderSpec();
        await engine.DoneAsync(new(One, new TallyCommand.Close(), Somebody));

        var refused = Assert.IsType<CommandOutcome.Refused>(await engine.SendAsync(Add(One, 1, "key")));

        Assert.Equal("tally.closed", refused.Reason.Code);
        Assert.Equal(1, engine.Gate.Appends);
    }

    [Fact]
    public async Task A_command_decided_on_an_older_version_is_told_so()
    {
        using var engine = new EngineUnderSpec();
        await engine.DoneAsync(Add(One, 1));

        var stale = await engine.SendAsync(Add(One, 2) with { ExpectedVersion = 0 });

        Assert.Equal(new CommandOutcome.Stale(1), stale);
        Assert.Equal([1], engine.Tokens(One));
    }

    [Fact]
    public async Task When_another_owner_wrote_first_the_loser_folds_again_and_then_decides()
    {
        using var one = new EngineUnderSpec();
        using var other = new EngineUnderSpec(store: one.Store);
        await one.DoneAsync(Add(One, 1));
        await other.DoneAsync(Add(One, 2));

        var done = await one.DoneAsync(Add(One, 3));

        Assert.Equal(3, done.Version);
        Assert.Equal([1, 2, 3], one.Tokens(One));
    }

    [Theory]
    [InlineData(AppendFate.UnknownWritten, new[] { 1, 2, 3 })]
    [InlineData(AppendFate.UnknownLost, new[] { 1, 3 })]
    public async Task After_an_unknown_outcome_the_next_answer_comes_from_the_ledger(AppendFate fate, int[] expected)
    {
        using var engine = new EngineUnderSpec();
        await engine.DoneAsync(Add(One, 1));
        engine.Gate.Next(fate);

        await Assert.ThrowsAsync<OutcomeUnknownException>(() => engine.SendAsync(Add(One, 2)));
        var done = await engine.DoneAsync(Add(One, 3));

        Assert.Equal(expected, engine.Tokens(One));
        Assert.Equal(expected.Length, done.Version);
    }

    [Fact]
    public async Task A_full_mailbox_answers_overload_and_forgets_the_command()
    {
        using var engine = new EngineUnderSpec(new RuntimeOptions { MailboxLettersMax = 2 });
        var arrived = engine.Gate.CloseAsync();
        var running = engine.SendAsync(Add(One, 1));
        await arrived;
        Task<CommandOutcome>[] waiting = [engine.SendAsync(Add(One, 2)), engine.SendAsync(Add(One, 3))];

        await Assert.ThrowsAsync<OverloadedException>(() => engine.SendAsync(Add(One, 4)));
        engine.Gate.Open();
        await Task.WhenAll([running, .. waiting]);

        Assert.Equal([1, 2, 3], engine.Tokens(One));
    }

    [Fact]
    public async Task A_command_whose_sender_left_before_its_turn_is_not_done()
    {
        using var engine = new EngineUnderSpec();
        var arrived = engine.Gate.CloseAsync();
        var running = engine.SendAsync(Add(One, 1));
        await arrived;
        using var leaving = new CancellationTokenSource();
        var waiting = engine.Gateway.ExecuteAsync(Add(One, 2), leaving.Token);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        engine.Gate.Open();
        await running;
        await engine.DoneAsync(Add(One, 3));

        Assert.Equal([1, 3], engine.Tokens(One));
    }

    [Fact]
    public async Task A_long_stream_is_folded_from_its_snapshot()
    {
        using var engine = new EngineUnderSpec(new RuntimeOptions { SnapshotEvery = 10 });
        for (var token = 1; token <= 25; token++)
            await engine.DoneAsync(Add(One, token));

        using var later = new EngineUnderSpec(new RuntimeOptions { SnapshotEvery = 10 }, engine.Store);
        await later.DoneAsync(Add(One, 26));

        Assert.Equal(20, engine.Store.In(Log, log => log.Snapshots[One].Version));
        Assert.Equal(new TallyRow(26, 0, IsClosed: false, Version: 26), later.Row(One));
    }

    [Fact]
    public async Task A_snapshot_of_another_shape_is_ignored()
    {
        using var engine = new EngineUnderSpec(new RuntimeOptions { SnapshotEvery = 10 });
        for (var token = 1; token <= 12; token++)
            await engine.DoneAsync(Add(One, token));

        engine.Store.In(Log, log => log.Snapshots[One] = new(10, "another shape", "{}"u8.ToArray()));
        using var later = new EngineUnderSpec(store: engine.Store);

        Assert.Equal(13, (await later.DoneAsync(Add(One, 13))).Version);
    }

    [Fact]
    public async Task A_kind_nobody_described_is_a_defect_of_the_caller()
    {
        using var engine = new EngineUnderSpec();

        await Assert.ThrowsAsync<ArgumentException>(() =>
            engine.SendAsync(new(new(Log, "unheard-of", "x"), new TallyCommand.Add(1), Somebody)));
    }
}
