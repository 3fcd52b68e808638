using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Conformance.Requests;

/// <summary>
/// The desks over real files, with a clock that moves only when it is told to and no heartbeat: a spec sweeps itself.
/// </summary>
public sealed class DeskUnderTest : IAsyncLifetime
{
    private static readonly Lazy<LawLibrary> Law = new(RulePacks.BuiltIn);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"privacycloud-desk-{Guid.NewGuid():n}");
    private ServiceProvider _services = null!;

    /// <summary>A Monday morning in Vietnam and Japan, far from any holiday.</summary>
    public HandClock Clock { get; } = new(Instant.FromUtc(2026, 11, 23, 2, 0));

    public FoundedTenant Vietnam { get; private set; } = null!;

    public FoundedTenant Japan { get; private set; } = null!;

    public RequestDesk Desk => Get<RequestDesk>();

    public ActDesk Acts => Get<ActDesk>();

    public TrackingDesk Tracking => Get<TrackingDesk>();

    public RequestReading Reading => Get<RequestReading>();

    public CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string MailFolder => Path.Combine(_folder, "mail");

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        Open();
        var founder = new Founder(_services);
        var (vn, jp) = (Region.Parse("vn-1"), Region.Parse("jp-1"));
        var group = await founder.GroupAsync(vn, CancellationToken.None);
        Vietnam = await founder.TenantAsync(group, vn, "vn", CancellationToken.None);
        Japan = await founder.TenantAsync(group, jp, "jp", CancellationToken.None);
        await NameDeskAsync(Vietnam);
    }

    /// <summary>Lets go of everything and opens the same folder again, as another process would.</summary>
    public async Task RestartAsync()
    {
        await _services.DisposeAsync();
        Open();
    }

    public async Task<ReceiveOutcome.Received> ReceiveAsync(
        FoundedTenant tenant, string right, Channel channel = Channel.Portal, string email = "a@people.example") =>
        Assert.IsType<ReceiveOutcome.Received>(await Desk.ReceiveAsync(
            tenant.Log, Incoming(right, channel, email), Actor.Platform, null, null, Cancel));

    public static IncomingRequest Incoming(
        string right, Channel channel = Channel.Portal, string? email = "a@people.example") => new()
    {
        Rights = [RightCode.Parse(right)],
        Channel = channel,
        Language = Language.English,
        RequesterKind = RequesterKind.DataSubject,
        Person = new(
            "Sample Person", email, null, [],
            email is null ? [] : [new PersonIdentifier(IdentifierKind.Email, email)], null, "Please."),
    };

    public async Task<CommandOutcome> ActAsync(FoundedTenant tenant, RequestId request, RequestAct act) =>
        Assert.IsType<ActOutcome.Answered>(
            await Acts.ActAsync(tenant.Log, request, act, new(Actor.Platform), Cancel)).Outcome;

    public async Task DoneAsync(FoundedTenant tenant, RequestId request, RequestAct act) =>
        Assert.IsType<CommandOutcome.Done>(await ActAsync(tenant, request, act));

    public async Task<string> RefusedAsync(FoundedTenant tenant, RequestId request, RequestAct act) =>
        Assert.IsType<CommandOutcome.Refused>(await ActAsync(tenant, request, act)).Reason.Code;

    public async Task<RequestRow> RowAsync(FoundedTenant tenant, RequestId request) =>
        (await Reading.FindAsync(tenant.Log, request, Cancel))!;

    /// <summary>What happened to a request, by the names of the events.</summary>
    public async Task<IReadOnlyList<string>> HistoryAsync(FoundedTenant tenant, RequestId request) =>
        [.. (await Reading.HistoryAsync(tenant.Log, request, Cancel)).Select(one => one.Type)];

    public Task<int> SweepAsync() => Get<Sweeper>().SweepOnceAsync(Cancel);

    /// <summary>The mails that lie in the folder, each as it would go out, once nothing is on its way there.</summary>
    public async Task<IReadOnlyList<string>> MailsAsync()
    {
        await Get<OutboxDesk>().IdleAsync(Cancel);
        return Directory.Exists(MailFolder)
            ? [.. Directory.EnumerateFiles(MailFolder, "*.eml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)]
            : [];
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private void Open()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock).AddSingleton(Law.Value);
        services.AddSingleton(new OutboxOptions { Folder = MailFolder });
        services.AddSqliteStorage(new()
        {
            Folder = Path.Combine(_folder, "data"),
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

    /// <summary>A desk that mails to staff go to.</summary>
    private async Task NameDeskAsync(FoundedTenant tenant)
    {
        var content = await Get<IVault>().SealAsync(
            tenant.Log, new VaultItemId(Guid.CreateVersion7()), new HolderId(Guid.CreateVersion7()),
            Compartment.Contact,
            """{"email":"desk@acme.example"}"""u8.ToArray(), CancellationToken.None);
        var stream = TenantAggregate.StreamOf(tenant.Log.Region, tenant.Id);
        Assert.IsType<CommandOutcome.Done>(await Get<ICommandGateway>().ExecuteAsync(
            new(stream, new TenantCommand.NameContact(ContactRole.PrivacyDesk, content.Reference), Actor.Platform)
            {
                Sealed = [content],
            },
            CancellationToken.None));
    }
}

/// <summary>A clock that moves only when it is told to.</summary>
public sealed class HandClock(Instant start) : TimeProvider
{
    private Instant _now = start;

    public Instant Now => _now;

    public void Advance(Duration by) => _now += by;

    public override DateTimeOffset GetUtcNow() => _now.ToDateTimeOffset();
}
