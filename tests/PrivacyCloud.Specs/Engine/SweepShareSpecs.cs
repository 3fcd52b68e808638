using Microsoft.Extensions.Logging.Abstractions;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Simulation.Model;
using static PrivacyCloud.Specs.Engine.EngineUnderSpec;

namespace PrivacyCloud.Specs.Engine;

/// <summary>Sweepers that share the work leave each other's logs alone, and never for long.</summary>
public sealed class SweepShareSpecs
{
    [Fact]
    public async Task What_is_of_the_own_share_is_woken_at_once()
    {
        using var engine = new EngineUnderSpec();
        await ArmAsync(engine);
        engine.Clock.Advance(Duration.FromMinutes(10));

        Assert.Equal(1, await SweepAsync(engine, new Share(IsMine: true)));
    }

    [Fact]
    public async Task What_is_of_another_share_is_woken_when_it_is_late_and_once()
    {
        using var engine = new EngineUnderSpec();
        await ArmAsync(engine);
        engine.Clock.Advance(Duration.FromMinutes(10) + Duration.FromSeconds(59));
        Assert.Equal(0, await SweepAsync(engine, new Share(IsMine: false)));

        engine.Clock.Advance(Duration.FromSeconds(1));

        Assert.Equal(1, await SweepAsync(engine, new Share(IsMine: false)));
        Assert.Equal(0, await SweepAsync(engine, new Share(IsMine: true)));
        Assert.Equal(1, engine.Row(One).Rings);
    }

    [Fact]
    public async Task How_late_is_said_by_the_options()
    {
        using var engine = new EngineUnderSpec(new RuntimeOptions { SweepLateAfter = Duration.Zero });
        await ArmAsync(engine);
        engine.Clock.Advance(Duration.FromMinutes(10));

        Assert.Equal(1, await SweepAsync(engine, new Share(IsMine: false)));
        Assert.NotEmpty(new RuntimeOptions { SweepLateAfter = Duration.FromSeconds(-1) }.Faults());
    }

    [Fact]
    public async Task A_heartbeat_that_comes_while_a_sweep_is_under_way_leaves_it_to_that_one()
    {
        using var engine = new EngineUnderSpec();
        using var meters = new EngineMeters();
        await ArmAsync(engine);
        engine.Clock.Advance(Duration.FromMinutes(10));
        var sweeper = Sweeper(engine, meters, new Share(IsMine: true));
        var arrived = engine.Gate.CloseAsync();
        var sweep = sweeper.SweepOnceAsync(TestContext.Current.CancellationToken);
        await arrived;

        Assert.Equal(0, await sweeper.SweepUnlessSweepingAsync(TestContext.Current.CancellationToken));
        engine.Gate.Open();
        Assert.Equal(1, await sweep);
        Assert.Equal(0, await sweeper.SweepUnlessSweepingAsync(TestContext.Current.CancellationToken));
    }

    private static Task ArmAsync(EngineUnderSpec engine) => engine.DoneAsync(
        new(One, new TallyCommand.Arm(engine.Clock.Now + Duration.FromMinutes(10)), Somebody));

    private static async Task<int> SweepAsync(EngineUnderSpec engine, ISweepShare share)
    {
        using var meters = new EngineMeters();
        return await Sweeper(engine, meters, share).SweepOnceAsync(TestContext.Current.CancellationToken);
    }

    private static Sweeper Sweeper(EngineUnderSpec engine, EngineMeters meters, ISweepShare share) => new(
        new ModelReaders(engine.Store, engine.Gate), engine.Gateway, [], engine.Clock, engine.Parts.Options, meters,
        NullLogger<EngineParts>.Instance, share);

    private sealed record Share(bool IsMine) : ISweepShare
    {
        bool ISweepShare.IsMine(LogId log) => IsMine;
    }
}
