using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Specs.Engine;

/// <summary>An engine over the model store, with tallies in it.</summary>
internal sealed class EngineUnderSpec : IDisposable
{
    public static readonly LogId Log = LogId.Of(
        Region.Parse("vn-1"), new TenantId(Guid.Parse("0198a1b2-0000-7000-8000-000000000001")));

    public static readonly StreamId One = Tally.StreamOf(Log, 1);
    public static readonly StreamId Two = Tally.StreamOf(Log, 2);
    public static readonly Actor Somebody = Actor.Operator;

    private readonly EngineMeters _meters = new();

    public EngineUnderSpec(RuntimeOptions? options = null, ModelStore? store = null)
    {
        Store = store ?? new();
        Store.Found(Log);
        Parts = new(
            new ModelLedger(Store, Gate), new ModelVault(Store, Gate), Clock, options ?? new(), new CommitFeed(),
            NullLogger<EngineParts>.Instance);
        Gateway = new(new([Tally.Description]), Parts, _meters);
    }

    public ModelStore Store { get; }

    public Gate Gate { get; } = new();

    public ModelClock Clock { get; } = new(Instant.FromUtc(2026, 11, 22, 9, 0));

    public EngineParts Parts { get; }

    public InProcessGateway Gateway { get; }

    public static Submission Add(StreamId stream, int token) => new(stream, new TallyCommand.Add(token), Somebody);

    public static Submission Add(StreamId stream, int token, string key, string body = "body") =>
        Add(stream, token) with { Idempotency = new("add", key, Encoding.UTF8.GetBytes(body)) };

    public Task<CommandOutcome> SendAsync(Submission submission) =>
        Gateway.ExecuteAsync(submission, TestContext.Current.CancellationToken);

    public async Task<CommandOutcome.Done> DoneAsync(Submission submission) =>
        Assert.IsType<CommandOutcome.Done>(await SendAsync(submission));

    /// <summary>What the ledger holds of a stream, as the numbers that were added.</summary>
    public IEnumerable<int> Tokens(StreamId stream) => Store.In(stream.Log, log => log.Stream(stream).ToList())
        .Select(entry => Tally.Description.Events.Read(entry.Type, entry.Data))
        .OfType<TallyEvent.Added>()
        .Select(happened => happened.Token);

    public TallyRow Row(StreamId stream) =>
        WireJson.Read<TallyRow>(Store.In(stream.Log, log => log.Rows[("tallies", stream.Id)]))!;

    public void Dispose() => _meters.Dispose();
}
