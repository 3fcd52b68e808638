using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;
using static PrivacyCloud.Specs.Engine.EngineUnderSpec;

namespace PrivacyCloud.Specs.Engine;

/// <summary>Sending twice changes nothing and answers the same.</summary>
public sealed class IdempotencySpecs
{
    [Fact]
    public async Task The_same_key_and_body_answers_the_first_answer_again()
    {
        using var engine = new EngineUnderSpec();
        await engine.DoneAsync(Add(Two, 9));
        var first = await engine.DoneAsync(Add(One, 1, "key"));
        await engine.DoneAsync(Add(One, 2));

        var again = await engine.DoneAsync(Add(One, 1, "key"));

        Assert.True(again.Replayed);
        Assert.Equal((first.Version, first.Position), (again.Version, again.Position));
        Assert.Equal(first.Answer, again.Answer);
        Assert.Equal([1, 2], engine.Tokens(One));
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_a_mismatch()
    {
        using var engine = new EngineUnderSpec();
        await engine.DoneAsync(Add(One, 1, "key", "one"));

        Assert.IsType<CommandOutcome.Mismatch>(await engine.SendAsync(Add(One, 2, "key", "other")));
        Assert.Equal([1], engine.Tokens(One));
    }

    [Fact]
    public async Task The_same_key_of_another_actor_or_for_another_operation_is_another_command()
    {
        using var engine = new EngineUnderSpec();
        await engine.DoneAsync(Add(One, 1, "key"));

        await engine.DoneAsync(Add(One, 2, "key") with { Actor = Domain.Ledger.Actor.Platform });
        await engine.DoneAsync(Add(One, 3) with { Idempotency = new("add more", "key", default) });

        Assert.Equal([1, 2, 3], engine.Tokens(One));
    }

    [Fact]
    public async Task A_replay_that_arrives_while_the_first_still_runs_waits_for_its_answer()
    {
        using var engine = new EngineUnderSpec();
        var arrived = engine.Gate.CloseAsync();
        var first = engine.DoneAsync(Add(One, 1, "key"));
        await arrived;
        var second = engine.DoneAsync(Add(One, 1, "key"));
        Assert.False(second.IsCompleted);

        engine.Gate.Open();

        Assert.False((await first).Replayed);
        Assert.True((await second).Replayed);
        Assert.Equal([1], engine.Tokens(One));
    }

    [Fact]
    public async Task A_replay_for_a_new_stream_answers_for_the_first_stream()
    {
        using var engine = new EngineUnderSpec();
        var arrived = engine.Gate.CloseAsync();
        var first = engine.DoneAsync(Add(One, 1, "key"));
        await arrived;
        var second = engine.DoneAsync(Add(Two, 1, "key"));

        engine.Gate.Open();

        Assert.Equal((await first).Position, (await second).Position);
        Assert.Empty(engine.Tokens(Two));
    }

    [Fact]
    public async Task Two_owners_give_one_answer_to_one_key()
    {
        using var one = new EngineUnderSpec();
        using var other = new EngineUnderSpec(store: one.Store);
        var arrived = one.Gate.CloseAsync();
        var slow = one.DoneAsync(Add(One, 1, "key"));
        await arrived;
        var fast = await other.DoneAsync(Add(Two, 1, "key"));

        one.Gate.Open();

        Assert.False(fast.Replayed);
        Assert.True((await slow).Replayed);
        Assert.Equal([1], one.Tokens(One).Concat(one.Tokens(Two)));
    }

    [Fact]
    public async Task After_an_unknown_outcome_the_same_key_tells_what_became_of_it()
    {
        using var engine = new EngineUnderSpec();
        engine.Gate.Next(AppendFate.UnknownWritten);
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => engine.SendAsync(Add(One, 1, "key")));

        var again = await engine.DoneAsync(Add(One, 1, "key"));

        Assert.True(again.Replayed);
        Assert.Equal([1], engine.Tokens(One));
    }

    [Fact]
    public async Task A_sender_who_leaves_does_not_let_a_replay_overtake_what_still_runs()
    {
        using var engine = new EngineUnderSpec();
        var arrived = engine.Gate.CloseAsync();
        using var leaving = new CancellationTokenSource();
        var first = engine.Gateway.ExecuteAsync(Add(One, 1, "key"), leaving.Token);
        await arrived;
        var second = engine.DoneAsync(Add(Two, 1, "key"));

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.False(second.IsCompleted);
        engine.Gate.Open();
        await second;

        Assert.Single(engine.Tokens(One).Concat(engine.Tokens(Two)));
    }

    [Fact]
    public async Task Neither_key_nor_body_can_be_read_in_what_is_kept()
    {
        using var engine = new EngineUnderSpec();
        await engine.DoneAsync(Add(One, 1, "planted-key", "planted-body"));

        var kept = engine.Store.In(Log, log => log.Answers.ToList());

        Assert.DoesNotContain(kept, answer => Text(answer).Contains("planted", StringComparison.Ordinal));
        Assert.Single(kept);
    }

    private static string Text(RecordedAnswer answer) => string.Concat(
        new[] { answer.Scope, answer.Body, answer.Answer }.Select(bytes =>
            System.Text.Encoding.UTF8.GetString(bytes.Span)));
}
