using Microsoft.Extensions.Logging.Abstractions;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Runtime.Views;
using PrivacyCloud.Simulation.Model;
using static PrivacyCloud.Specs.Engine.EngineUnderSpec;

namespace PrivacyCloud.Specs.Engine;

/// <summary>
/// Duties are woken at or after their moment, also after downtime, and a shred is finished after a crash.
/// </summary>
public sealed class SweepSpecs
{
    private static readonly HolderId Holder = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000006"));

    [Fact]
    public async Task A_stream_is_woken_at_its_moment_and_not_before()
    {
        using var engine = new EngineUnderSpec();
        await ArmAsync(engine, Duration.FromMinutes(10));
        engine.Clock.Advance(Duration.FromMinutes(9));
        Assert.Equal(0, await SweepAsync(engine));

        engine.Clock.Advance(Duration.FromMinutes(1));

        Assert.Equal(1, await SweepAsync(engine));
        Assert.Equal(1, engine.Row(One).Rings);
        Assert.Equal(0, await SweepAsync(engine));
    }

    [Fact]
    public async Task What_fell_due_while_nobody_was_there_is_woken_by_the_next_process()
    {
        using var engine = new EngineUnderSpec();
        await ArmAsync(engine, Duration.FromMinutes(10));

        using var later = new EngineUnderSpec(store: engine.Store);
        later.Clock.Advance(Duration.FromDays(30));

        Assert.Equal(1, await SweepAsync(later));
        Assert.Equal(1, later.Row(One).Rings);
    }

    [Fact]
    public async Task A_log_in_trouble_holds_up_no_other_stream()
    {
        // One after the other: two that are woken at once may share a batch, and lose it together.
        using var engine = new EngineUnderSpec(new RuntimeOptions { SweepWorkersMax = 1 });
        await ArmAsync(engine, Duration.FromMinutes(1));
        await engine.DoneAsync(new(Two, new TallyCommand.Arm(engine.Clock.Now + Duration.FromMinutes(2)), Somebody));
        engine.Clock.Advance(Duration.FromHours(1));
        engine.Gate.Next(AppendFate.UnknownLost);

        Assert.Equal(1, await SweepAsync(engine));
        Assert.Equal(1, await SweepAsync(engine));
        Assert.Equal((1, 1), (engine.Row(One).Rings, engine.Row(Two).Rings));
    }

    [Fact]
    public async Task More_streams_than_one_round_takes_are_all_woken_in_one_sweep()
    {
        using var engine = new EngineUnderSpec(new RuntimeOptions { SweepStreamsMax = 2, SweepWorkersMax = 2 });
        for (var number = 0; number < 7; number++)
        {
            await engine.DoneAsync(
                new(Tally.StreamOf(Log, number), new TallyCommand.Arm(engine.Clock.Now), Somebody));
        }

        Assert.Equal(7, await SweepAsync(engine));
    }

    [Fact]
    public async Task A_crash_between_order_and_shred_is_made_good_by_the_next_sweep()
    {
        ModelStore store = new();
        using (var first = new EngineUnderSpec(store: store))
        using (var meters = new EngineMeters())
        {
            // The order is durable, and the process ends before it reaches the vault.
            InProcessGateway gateway = new(new([ErasureAggregate.Description]), first.Parts, meters);
            await gateway.ExecuteAsync(
                new(
                    ErasureAggregate.StreamOf(Log, Holder),
                    new Domain.Erasures.ErasureCommand.Order(Holder, Compartment.Contact, null), Somebody),
                TestContext.Current.CancellationToken);
        }

        Assert.False(store.In(Log, log => log.Shredded.Contains((Holder, Compartment.Contact))));
        using var engine = new EngineUnderSpec(store: store);

        Assert.Equal(1, await SweepAsync(engine));
        Assert.True(store.In(Log, log => log.Shredded.Contains((Holder, Compartment.Contact))));
        Assert.Equal(
            ["erasure.shred-ordered.v1", "erasure.shredded.v1"],
            store.In(Log, log => log.Entries.Select(entry => entry.Type).ToList()));
        Assert.Empty(ErasureRowOf(store).Waiting);
        Assert.Equal(0, await SweepAsync(engine));
    }

    private static ErasureRow ErasureRowOf(ModelStore store) => WireJson.Read<ErasureRow>(
        store.In(Log, log => log.Rows[(ViewNames.Erasures, Holder.ToString())]))!;

    private static Task ArmAsync(EngineUnderSpec engine, Duration after) =>
        engine.DoneAsync(new(One, new TallyCommand.Arm(engine.Clock.Now + after), Somebody));

    private static async Task<int> SweepAsync(EngineUnderSpec engine)
    {
        using var meters = new EngineMeters();
        ModelReaders readers = new(engine.Store, engine.Gate);
        ICommandGateway gateway = new InProcessGateway(
            new([Tally.Description, ErasureAggregate.Description]), engine.Parts, meters);
        Erasure erasure = new(gateway, readers, engine.Parts.Vault);
        Sweeper sweeper = new(
            readers, gateway, [erasure], engine.Clock, engine.Parts.Options, meters, NullLogger<EngineParts>.Instance);
        return await sweeper.SweepOnceAsync(TestContext.Current.CancellationToken);
    }
}
