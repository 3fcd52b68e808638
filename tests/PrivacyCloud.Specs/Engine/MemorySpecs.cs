using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;
using static PrivacyCloud.Specs.Engine.EngineUnderSpec;

namespace PrivacyCloud.Specs.Engine;

/// <summary>Bounded memory: who leaves, who stays, and that nobody meets a closed door.</summary>
public sealed class MemorySpecs
{
    [Fact]
    public async Task Never_more_entities_are_in_memory_than_the_limit_says()
    {
        using var engine = new EngineUnderSpec(new RuntimeOptions { LiveEntitiesMax = 3 });

        for (var number = 1; number <= 10; number++)
        {
            await engine.DoneAsync(Add(Tally.StreamOf(Log, number), number));
            Assert.InRange(engine.Gateway.LiveEntities, 1, 3);
        }
    }

    [Fact]
    public async Task The_one_unused_longest_leaves_first()
    {
        using var engine = new EngineUnderSpec(new RuntimeOptions { LiveEntitiesMax = 2 });
        await engine.DoneAsync(Add(One, 1));
        await Drained(engine);
        engine.Clock.Advance(Duration.FromMinutes(1));
        await engine.DoneAsync(Add(Two, 2));
        await Drained(engine);
        engine.Clock.Advance(Duration.FromMinutes(1));
        await engine.DoneAsync(Add(Tally.StreamOf(Log, 3), 3));
        var loads = engine.Gate.Appends;

        // The second is still there: it answers a stale version without a look at the store.
        var arrived = engine.Gate.CloseAsync();
        await engine.SendAsync(Add(Two, 9) with { ExpectedVersion = 7 });

        Assert.False(arrived.IsCompleted);
        Assert.Equal(loads, engine.Gate.Appends);
    }

    [Fact]
    public async Task When_all_in_memory_are_busy_another_is_told_to_come_again()
    {
        using var engine = new EngineUnderSpec(new RuntimeOptions { LiveEntitiesMax = 1 });
        var arrived = engine.Gate.CloseAsync();
        var running = engine.SendAsync(Add(One, 1));
        await arrived;

        await Assert.ThrowsAsync<OverloadedException>(() => engine.SendAsync(Add(Two, 2)));
        engine.Gate.Open();
        await running;

        Assert.Equal([1], engine.Tokens(One));
        Assert.Empty(engine.Tokens(Two));
    }

    [Fact]
    public async Task Idle_entities_leave_and_come_back_as_they_were()
    {
        using var engine = new EngineUnderSpec(new RuntimeOptions { IdleAfter = TimeSpan.FromMinutes(10) });
        await engine.DoneAsync(Add(One, 1));
        await Drained(engine);
        engine.Clock.Advance(Duration.FromMinutes(9));
        Assert.Equal(0, engine.Gateway.LetIdleLeave());
        engine.Clock.Advance(Duration.FromMinutes(1));
        Assert.Equal(1, engine.Gateway.LetIdleLeave());
        Assert.Equal(0, engine.Gateway.LiveEntities);

        Assert.Equal(2, (await engine.DoneAsync(Add(One, 2))).Version);
    }

    [Fact]
    public async Task A_busy_entity_does_not_leave_however_long_it_takes()
    {
        using var engine = new EngineUnderSpec();
        var arrived = engine.Gate.CloseAsync();
        var running = engine.SendAsync(Add(One, 1));
        await arrived;
        engine.Clock.Advance(Duration.FromHours(5));

        Assert.Equal(0, engine.Gateway.LetIdleLeave());
        engine.Gate.Open();
        await running;
    }

    /// <summary>
    /// Eight threads send while another evicts without pause. If a letter could meet a closed mailbox it would be
    /// lost and this would never end; if two owners could be at work, appends would outnumber what was added.
    /// </summary>
    [Fact]
    public async Task Nothing_is_lost_and_nobody_has_two_owners_while_entities_come_and_go()
    {
        using var engine = new EngineUnderSpec(
            new RuntimeOptions { LiveEntitiesMax = 3, IdleAfter = TimeSpan.FromTicks(1) });
        using var over = new CancellationTokenSource();
        var cancel = TestContext.Current.CancellationToken;
        var evicting = Task.Run(() =>
        {
            while (!over.IsCancellationRequested)
            {
                engine.Clock.Advance(Duration.FromMinutes(1));
                engine.Gateway.LetIdleLeave();
            }
        }, cancel);

        var refused = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var at = 0; at < 500; at++)
            {
                try
                {
                    await engine.DoneAsync(Add(Tally.StreamOf(Log, at % 4), (worker * 1000) + at));
                }
                catch (OverloadedException)
                {
                    Interlocked.Increment(ref refused);
                }
            }
        }, cancel)));
        await over.CancelAsync();
        await evicting;

        var added = Enumerable.Range(0, 4).SelectMany(number => engine.Tokens(Tally.StreamOf(Log, number))).ToList();
        Assert.Equal(4000 - refused, added.Distinct().Count());
        Assert.Equal(added.Count, engine.Gate.Appends);
    }

    /// <summary>
    /// An answer is told a moment before its mailbox rests; one more turn through it shows that it does.
    /// </summary>
    private static async Task Drained(EngineUnderSpec engine)
    {
        while (!engine.Gateway.IsAtRest)
            await Task.Yield();
    }
}
