using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Conformance.Requests;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>
/// The desk of consents over real files, with a clock that moves only when it is told to: two tenants, each with a
/// brand that asks for analytics, which ends after a year, and for a newsletter, which does not.
/// </summary>
public sealed class ConsentDeskUnderTest : IAsyncLifetime
{
    public static readonly PurposeCode Analytics = PurposeCode.Parse("analytics");
    public static readonly PurposeCode Newsletter = PurposeCode.Parse("newsletter");

    private static readonly Lazy<LawLibrary> Law = new(RulePacks.BuiltIn);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"privacycloud-consents-{Guid.NewGuid():n}");
    private ServiceProvider _services = null!;

    /// <summary>A Monday morning in Vietnam and Japan.</summary>
    public HandClock Clock { get; } = new(Instant.FromUtc(2026, 11, 23, 2, 0));

    public FoundedTenant Vietnam { get; private set; } = null!;

    public FoundedTenant Japan { get; private set; } = null!;

    public string DataFolder => Path.Combine(_folder, "data");

    public ConsentDesk Desk => Get<ConsentDesk>();

    public ConsentCare Care => Get<ConsentCare>();

    public ConsentReading Reading => Get<ConsentReading>();

    public CancellationToken Cancel => TestContext.Current.CancellationToken;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public static Mark Email(string name) => Mark.Read(MarkKind.Email, $"{name}@people.example")!;

    public static Mark Device(string name) => Mark.Read(MarkKind.Device, $"device-of-the-specs-{name}")!;

    public static Idempotency Key(string key) => new("POST /v1/consents", key, Encoding.UTF8.GetBytes("a body"));

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        Open();
        var founder = new Founder(_services);
        var (vn, jp) = (Region.Parse("vn-1"), Region.Parse("jp-1"));
        var group = await founder.GroupAsync(vn, CancellationToken.None);
        Vietnam = await founder.TenantAsync(group, vn, "vn", CancellationToken.None);
        Japan = await founder.TenantAsync(group, jp, "jp", CancellationToken.None);
        await PublishAsync(Vietnam, "vn");
        await PublishAsync(Japan, "jp");
    }

    /// <summary>Lets go of everything and opens the same folder again, as another process would.</summary>
    public async Task RestartAsync()
    {
        await _services.DisposeAsync();
        Open();
    }

    /// <summary>Shows a brand's purposes under a new version of its notice.</summary>
    public async Task PublishAsync(FoundedTenant tenant, string law, bool material = false)
    {
        foreach (var (code, terms) in SampleCatalogue.Of(tenant))
        {
            await DoAsync(tenant, new NoticeCommand.DefinePurpose(
                tenant.Brand, code, new(terms, IsPreset: false, [], []), material, [JurisdictionCode.Parse(law)]));
        }

        await DoAsync(tenant, new NoticeCommand.Publish(SampleCatalogue.Notice, [JurisdictionCode.Parse(law)]));
    }

    /// <summary>The statement of what a brand's pages show now.</summary>
    public async Task<string> SnapshotAsync(FoundedTenant tenant) =>
        (await Get<NoticeBoard>().FindAsync(tenant.Log, tenant.Brand, Cancel))!.In(null).Snapshot;

    public Task<ConsentOutcome.Recorded> GiveAsync(
        FoundedTenant tenant, Mark mark, Assurance assurance = Assurance.Verified, Idempotency? key = null) =>
        SayAsync(tenant, mark, assurance, [Analytics], [], key);

    public Task<ConsentOutcome.Recorded> RefuseAsync(
        FoundedTenant tenant, Mark mark, Assurance assurance = Assurance.Verified) =>
        SayAsync(tenant, mark, assurance, [], [Analytics]);

    public async Task<ConsentOutcome.Recorded> SayAsync(
        FoundedTenant tenant, Mark mark, Assurance assurance, PurposeCode[] given, PurposeCode[] refused,
        Idempotency? key = null) => Assert.IsType<ConsentOutcome.Recorded>(await SendAsync(
            tenant, new()
            {
                Mark = mark,
                Brand = tenant.Brand,
                Snapshot = await SnapshotAsync(tenant),
                Given = [.. given],
                Refused = [.. refused],
                Assurance = assurance,
            },
            key));

    public Task<ConsentOutcome> SendAsync(
        FoundedTenant tenant, IncomingDecision incoming, Idempotency? key = null) =>
        Desk.RecordAsync(tenant.Log, incoming, Actor.Platform, key, null, Cancel);

    public async Task<ConsentOutcome.Recorded> WithdrawAsync(
        FoundedTenant tenant, Mark mark, Assurance assurance = Assurance.Verified) =>
        Assert.IsType<ConsentOutcome.Recorded>(await Desk.WithdrawAsync(
            tenant.Log,
            new(mark, tenant.Brand, [Analytics], ConsentChannel.Web, null, DecidedBy.Self, assurance),
            Actor.Platform, null, null, Cancel));

    /// <summary>How analytics stands now.</summary>
    public async Task<ConsentAnswer> CheckAsync(FoundedTenant tenant, Mark mark) =>
        await Reading.CheckAsync(tenant.Log, mark, Analytics, tenant.Brand, Clock.Now, asOf: false, Cancel);

    /// <summary>How analytics stood at a moment.</summary>
    public async Task<ConsentAnswer> CheckAsync(FoundedTenant tenant, Mark mark, Instant asOf) =>
        await Reading.CheckAsync(tenant.Log, mark, Analytics, tenant.Brand, asOf, asOf: true, Cancel);

    public Task<IReadOnlyList<ConsentTurning>> HistoryAsync(
        FoundedTenant tenant, Mark mark, Instant? asOf = null) =>
        Reading.HistoryAsync(tenant.Log, mark, asOf, Cancel);

    public Task<int> SweepAsync() => Get<Sweeper>().SweepOnceAsync(Cancel);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task DoAsync(FoundedTenant tenant, NoticeCommand command) =>
        Assert.IsType<CommandOutcome.Done>(await Get<ICommandGateway>().ExecuteAsync(
            new(NoticeAggregate.StreamOf(tenant.Log, tenant.Brand), command, Actor.Platform),
            CancellationToken.None));

    private void Open()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock).AddSingleton(Law.Value);
        services.AddSingleton(new OutboxOptions { Folder = Path.Combine(_folder, "mail") });
        services.AddSqliteStorage(new()
        {
            Folder = DataFolder,
            Regions = [Region.Parse("vn-1"), Region.Parse("jp-1")],
        });
        services.AddPrivacyCloudRuntime(new()
        {
            Regions = new Dictionary<Region, Country>
            {
                [Region.Parse("vn-1")] = Country.Parse("VN"),
                [Region.Parse("jp-1")] = Country.Parse("JP"),
            },
        });
        _services = services.BuildServiceProvider();
    }
}
