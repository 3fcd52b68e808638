using Microsoft.Extensions.Logging.Abstractions;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Simulation.Model;
using PrivacyCloud.Specs.Engine;
using static PrivacyCloud.Specs.Notices.Known;

namespace PrivacyCloud.Specs.Notices;

/// <summary>An engine over the model store with a tenant of two brands, and the board of what they show.</summary>
internal sealed class NoticesUnderSpec : IDisposable
{
    private readonly EngineMeters _meters = new();
    private readonly InProcessGateway _gateway;

    public NoticesUnderSpec()
    {
        ModelStore store = new();
        store.Found(Log);
        Gate gate = new();
        CommitFeed commits = new();
        EngineParts parts = new(
            new ModelLedger(store, gate), new ModelVault(store, gate), Clock, new RuntimeOptions(), commits,
            NullLogger<EngineParts>.Instance);
        _gateway = new(
            new([
                NoticeAggregate.Under(Known.Law),
                TenantAggregate.Under(now => TenantLawReading.At(
                    now, Known.Law, new Dictionary<Region, Country> { [Log.Region] = Country.Parse("VN") })),
            ]),
            parts, _meters);
        Board = new(new ModelReaders(store, gate), Evidence, commits);
        Desk = new(Board, Evidence, region => Evidence.KeysOf(region).Select(key => key.KeyId).Reverse());
        Archive = new(new ModelLedger(store, gate));
    }

    public static LogId Log { get; } = LogId.Of(Region.Parse("vn-1"), Tenant);

    public ModelClock Clock { get; } = new(Known.Now);

    public ModelEvidence Evidence { get; } = new();

    public NoticeBoard Board { get; }

    public SnapshotDesk Desk { get; }

    public NoticeArchive Archive { get; }

    public async Task FoundAsync(params BrandId[] brands)
    {
        await DoAsync(new TenantCommand.Found(
            Tenant, new(Guid.Parse("0198a1b2-0000-7000-8000-000000000002")), Log.Region, Slug.Parse("example"),
            Words("Example"), Residency: null, Vietnam, [Language.Vietnamese, Language.English]));
        foreach (var (brand, at) in brands.Select((brand, at) => (brand, at)))
            await DoAsync(new TenantCommand.FoundBrand(brand, Slug.Parse($"shop-{at}"), Words($"Shop {at}"), []));
    }

    public async Task PublishAsync(BrandId brand, string words)
    {
        await DoAsync(brand, Define(Measuring with { Text = Words(words) }) with { Brand = brand });
        await DoAsync(brand, Publish());
    }

    public Task DoAsync(TenantCommand command) => SendAsync(TenantAggregate.StreamOf(Log.Region, Tenant), command);

    public Task DoAsync(BrandId brand, NoticeCommand command) =>
        SendAsync(NoticeAggregate.StreamOf(Log, brand), command);

    public async Task<NoticePage> PageAsync(BrandId brand, Language? language = null) =>
        (await Board.FindAsync(Log, brand, TestContext.Current.CancellationToken))!.In(language);

    public async Task<SnapshotCheck> CheckAsync(BrandId? brand, string? snapshot) =>
        await Desk.CheckAsync(Log, brand, snapshot, Clock.Now, TestContext.Current.CancellationToken);

    public void Dispose()
    {
        _meters.Dispose();
        Evidence.Dispose();
    }

    private async Task SendAsync(StreamId stream, object command) => Assert.IsType<CommandOutcome.Done>(
        await _gateway.ExecuteAsync(new(stream, command, Actor.Operator), TestContext.Current.CancellationToken));
}
