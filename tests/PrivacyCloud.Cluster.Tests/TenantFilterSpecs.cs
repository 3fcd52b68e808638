using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.TestingHost;
using PrivacyCloud.Cluster.Identity;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;
using PrivacyCloud.Specs.Engine;

namespace PrivacyCloud.Cluster.Tests;

/// <summary>A call reaches the tenant it was let in for, and no other.</summary>
public sealed class TenantFilterSpecs : IAsyncLifetime
{
    private static readonly StreamId Ours = Tally.StreamOf(Given.Log, 1);
    private static readonly StreamId Theirs = Tally.StreamOf(Given.OtherLog, 1);

    private readonly ModelStore _store = new();
    private ClusterUnderTest _cluster = null!;

    public async ValueTask InitializeAsync()
    {
        _store.Found(Given.Log);
        _store.Found(Given.OtherLog);
        Gate gate = new();
        EngineParts parts = new(
            new ModelLedger(_store, gate), new ModelVault(_store, gate), TimeProvider.System, new(), new(),
            NullLogger<EngineParts>.Instance);
        _cluster = await ClusterUnderTest.StartAsync(parts, silos: 2);
    }

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    [Fact]
    public async Task A_call_for_the_tenant_it_was_let_in_for_is_let_through()
    {
        Established.Establish(Given.Log);

        Assert.IsType<CommandOutcome.Done>(await Gateway.ExecuteAsync(Add(Ours, Actor.Person), Given.Cancel));
    }

    [Fact]
    public async Task A_command_for_another_tenant_than_the_call_is_denied()
    {
        Established.Establish(Given.Log);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => Gateway.ExecuteAsync(Add(Theirs, Actor.Person), Given.Cancel));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => Gateway.ExecuteAsync(Add(Theirs, Actor.Platform), Given.Cancel));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => Gateway.ExecuteAsync(Add(Theirs, Actor.Person) with { Fresh = true }, Given.Cancel));
        Assert.Empty(Written(Theirs));
    }

    [Fact]
    public async Task A_call_that_nobody_let_in_is_denied()
    {
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => Gateway.ExecuteAsync(Add(Ours, Actor.Person), Given.Cancel));
        Assert.Empty(Written(Ours));
    }

    [Fact]
    public async Task Work_of_the_platform_names_the_one_tenant_it_is_for()
    {
        Assert.IsType<CommandOutcome.Done>(await Gateway.ExecuteAsync(Add(Ours, Actor.Platform), Given.Cancel));
        Assert.IsType<CommandOutcome.Done>(await Gateway.ExecuteAsync(Add(Theirs, Actor.Platform), Given.Cancel));
    }

    [Fact]
    public async Task A_grain_that_is_called_without_an_identity_denies_it()
    {
        CallIdentity.Leave();

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AskAsync(Ours));
        Assert.Empty(Written(Ours));
    }

    [Fact]
    public async Task A_grain_that_is_called_for_another_tenant_denies_it()
    {
        new CallIdentity(ByEdge: true, Given.Log).Enter();

        Assert.IsType<CommandOutcome.Done>(await AskAsync(Ours));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AskAsync(Theirs));
        Assert.Empty(Written(Theirs));
    }

    [Fact]
    public async Task A_key_that_names_no_tenant_is_denied()
    {
        new CallIdentity(ByEdge: true, Given.Log).Enter();

        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => Grains.GetGrain<ITallyGrain>("vn-1/nobody/one").ExecuteAsync(new([]), Given.Cancel));
    }

    [Fact]
    public async Task A_grain_cannot_call_out_of_its_tenant_by_another_name()
    {
        new CallIdentity(ByEdge: true, Given.Log).Enter();
        var meddler = Grains.GetGrain<IMeddlerGrain>(GrainKeys.Of(Ours));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => meddler.ExecuteAsync(new(Encoding.UTF8.GetBytes(GrainKeys.Of(Theirs))), Given.Cancel));
        Assert.Empty(Written(Theirs));
    }

    [Fact]
    public async Task A_grain_that_nobody_gave_a_rule_is_called_by_nobody()
    {
        new CallIdentity(ByEdge: true, Given.Log).Enter();

        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => Grains.GetGrain<IStrangerGrain>("one").GreetAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"stream":"vn-1","actor":"operator"}""")]
    public async Task Bytes_that_are_no_command_are_refused_and_the_owner_goes_on(string text)
    {
        new CallIdentity(ByEdge: true, Given.Log).Enter();
        var owner = Grains.GetGrain<ITallyGrain>(GrainKeys.Of(Ours));

        var reply = await owner.ExecuteAsync(new(Encoding.UTF8.GetBytes(text)), Given.Cancel);

        Assert.Throws<ArgumentException>(() => ReplyCodec.Read(reply.Content));
        Assert.IsType<CommandOutcome.Done>(await AskAsync(Ours));
    }

    [Fact]
    public async Task A_command_for_another_stream_than_the_owner_s_is_refused()
    {
        new CallIdentity(ByEdge: true, Given.Log).Enter();
        var bytes = Codec.Write(Add(Tally.StreamOf(Given.Log, 2), Actor.Person));

        var reply = await Grains.GetGrain<ITallyGrain>(GrainKeys.Of(Ours)).ExecuteAsync(new(bytes), Given.Cancel);

        Assert.Throws<ArgumentException>(() => ReplyCodec.Read(reply.Content));
    }

    private InProcessSiloHandle Silo => _cluster.Cluster.Silos[0];

    private ICommandGateway Gateway => _cluster.Of<ICommandGateway>(Silo);

    private CallTenant Established => _cluster.Of<CallTenant>(Silo);

    private SubmissionCodec Codec => _cluster.Of<SubmissionCodec>(Silo);

    private IGrainFactory Grains => _cluster.Of<IGrainFactory>(Silo);

    private static Submission Add(StreamId stream, Actor actor) => new(stream, new TallyCommand.Add(1), actor);

    private async Task<CommandOutcome> AskAsync(StreamId stream)
    {
        var owner = Grains.GetGrain<ITallyGrain>(GrainKeys.Of(stream));
        var reply = await owner.ExecuteAsync(new(Codec.Write(Add(stream, Actor.Person))), Given.Cancel);
        return ReplyCodec.Read(reply.Content);
    }

    private List<Runtime.Ports.LedgerEntry> Written(StreamId stream) =>
        _store.In(stream.Log, log => log.Stream(stream).ToList());
}
