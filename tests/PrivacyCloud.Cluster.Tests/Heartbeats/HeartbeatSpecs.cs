using System.Text;
using PrivacyCloud.Cluster.Heartbeats;
using PrivacyCloud.Cluster.Identity;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Cluster.Tests.Heartbeats;

/// <summary>Reminders are the sweepers' heartbeat, and nobody but the cell itself has a hand in it.</summary>
public sealed class HeartbeatSpecs(BeatingCell cell) : IClassFixture<BeatingCell>
{
    public static TheoryData<string> Others =>
        ["", $"edge:{Given.Log}", $"platform:{Given.Log}", "garbage", "edge:", "cell "];

    private IGrainFactory Grains => cell.Cluster.Of<IGrainFactory>(cell.Cluster.Cluster.Silos[0]);

    [Fact]
    public async Task What_fell_due_while_nobody_was_there_is_woken_once_by_reminders_alone()
    {
        await cell.CaughtUp.WaitAsync(TimeSpan.FromSeconds(30), Given.Cancel);

        Assert.All(BeatingCell.Streams, stream => Assert.Equal(1, cell.Rings(stream)));
    }

    [Fact]
    public async Task Each_log_comes_to_be_of_the_share_of_one_silo()
    {
        await cell.Cluster.AllSlotsAsync();

        Assert.All(BeatingCell.Logs, log => Assert.Single(cell.Cluster.Shares(), share => share.IsMine(log)));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Nobody_but_the_cell_starts_a_heartbeat(string identity)
    {
        RequestContext.Set("privacycloud.tenant", identity);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => Grains.GetGrain<IHeartbeatGrain>(0).StartAsync(Given.Cancel));
    }

    [Theory]
    [InlineData("cell")]
    [MemberData(nameof(Others))]
    public async Task Nobody_but_the_service_of_reminders_ticks_a_heartbeat(string identity)
    {
        RequestContext.Set("privacycloud.tenant", identity);
        var heartbeat = Grains.GetGrain<IHeartbeatGrain>(0);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => heartbeat.ReceiveReminder("beat", default, Given.Cancel));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => heartbeat.AsReference<IRemindable>().ReceiveReminder("beat", default, Given.Cancel));
    }

    [Fact]
    public async Task A_grain_of_a_tenant_calls_no_heartbeat_even_in_the_name_of_the_cell()
    {
        new CallIdentity(ByEdge: true, Given.Log).Enter();
        var meddler = Grains.GetGrain<IMeddlerGrain>(GrainKeys.Of(Tally.StreamOf(Given.Log, 1)));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => meddler.ExecuteAsync(new(Encoding.UTF8.GetBytes(MeddlerGrain.Heartbeat)), Given.Cancel));
    }

    [Fact]
    public async Task The_identity_of_the_cell_opens_no_grain_of_a_tenant()
    {
        CallIdentity.Cell.Enter();

        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => Grains.GetGrain<ITallyGrain>(GrainKeys.Of(Tally.StreamOf(Given.Log, 1)))
                .ExecuteAsync(new([]), Given.Cancel));
    }
}
