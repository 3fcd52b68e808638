using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Conformance.Requests;

/// <summary>Processes of one cell have clocks of their own, and none is quite right.</summary>
public sealed class SlowClockSpecs(DeskUnderTest desk) : IClassFixture<DeskUnderTest>
{
    [Fact]
    public async Task What_is_received_now_is_not_of_the_future_where_the_owner_s_clock_is_slower()
    {
        var ahead = desk.Clock.Now + Duration.FromSeconds(2);
        var edge = ActivatorUtilities.CreateInstance<RequestDesk>(
            desk.Get<IServiceProvider>(), (TimeProvider)new HandClock(ahead));
        var incoming = DeskUnderTest.Incoming("access") with
        {
            Rights = [RightCode.Parse("access"), RightCode.Parse("erasure")],
        };

        var received = Assert.IsType<ReceiveOutcome.Received>(await edge.ReceiveAsync(
            desk.Vietnam.Log, incoming, Actor.Platform, null, null, desk.Cancel));

        Assert.Equal(2, received.Requests.Count);
        Assert.All(received.Requests, row => Assert.Equal(ahead, row.File.Intake.ReceivedAt));
    }
}
