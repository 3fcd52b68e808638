using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Runtime.Views;
using PrivacyCloud.Storage;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Outbox;

/// <summary>
/// The outbox as a host has it, over real files, with a clock that can be moved on and no heart that beats.
/// </summary>
internal sealed class OutboxUnderTest : IAsyncDisposable
{
    private static readonly Region Vietnam = Region.Parse("vn-1");
    private static readonly Lazy<Domain.Law.LawLibrary> Law = new(RulePacks.BuiltIn);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"privacycloud-outbox-{Guid.NewGuid():n}");
    private readonly OutboxOptions _options;
    private ServiceProvider _services;
    private int _cause;

    private OutboxUnderTest(OutboxOptions options)
    {
        _options = options with { Folder = Path.Combine(_folder, "mail") };
        _services = Build();
    }

    public ShiftedClock Clock { get; } = new();

    public LogLines Lines { get; } = new();

    public LogId Log { get; private set; }

    public DyingGateway Gateway => (DyingGateway)_services.GetRequiredService<ICommandGateway>();

    public string MailFolder => _options.Folder;

    public static async Task<OutboxUnderTest> OpenAsync(OutboxOptions options)
    {
        var outbox = new OutboxUnderTest(options);
        var founder = new Founder(outbox._services);
        var group = await founder.GroupAsync(Vietnam, Cancel);
        outbox.Log = (await founder.TenantAsync(group, Vietnam, "vn", Cancel)).Log;
        return outbox;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Another process over the same files.</summary>
    public async Task RestartAsync()
    {
        await IdleAsync();
        await _services.DisposeAsync();
        _services = Build();
    }

    /// <summary>Seals a mail, queues it, and waits until it was tried.</summary>
    public async Task<ParcelId> MailAsync(MailContent mail)
    {
        var id = await QueueAsync(mail, NextCause(), at: null);
        await IdleAsync();
        return id;
    }

    public async Task<ParcelId> QueueAsync(MailContent mail, StreamId cause, Instant? at)
    {
        var content = await SealAsync(mail.Write());
        var id = ParcelId.Of(cause, 1, "spec");
        Assert.IsType<CommandOutcome.Done>(await Get<OutboxDesk>().QueueMailAsync(
            Log, id, content, cause, Actor.Platform, at, Cancel));
        return id;
    }

    public Task<SealedContent> SealAsync(byte[] content) => Get<IVault>().SealAsync(
        Log, new(Guid.CreateVersion7()), new(Guid.CreateVersion7()), new Compartment("request/spec"), content, Cancel);

    /// <summary>What a sweep does, once the clock has moved on.</summary>
    public async Task SweepAsync(Duration later)
    {
        Clock.Advance(later);
        await Get<Sweeper>().SweepOnceAsync(Cancel);
        await IdleAsync();
    }

    public async Task FollowAsync()
    {
        await Get<WebhookFollower>().FollowOnceAsync(Cancel);
        await IdleAsync();
    }

    public Task IdleAsync() => Get<OutboxLanes>().IdleAsync(Cancel);

    public async Task<ParcelRow> RowAsync(ParcelId id) => WireJson.Read<ParcelRow>(
        (await Get<IViewStore>().FindAsync(Log, ViewNames.Parcels, id.ToString(), Cancel))!.Value)!;

    /// <summary>Registers an endpoint, and tells its secret.</summary>
    public async Task<(WebhookId Id, WebhookSecret Secret)> RegisterAsync(string url, params string[] types)
    {
        var (id, secret) = (new WebhookId(Guid.CreateVersion7()), WebhookSecret.Random());
        var content = await SealAsync(Encoding.ASCII.GetBytes(secret.Reveal()));
        Assert.True(WebhookUrl.TryParse(url, out var address));
        await SayAsync(
            new WebhooksCommand.Register(id, address, [.. types.Select(TypeOf)], content.Reference), content);
        return (id, secret);
    }

    public async Task<WebhookSecret> RotateAsync(WebhookId id)
    {
        var secret = WebhookSecret.Random();
        var content = await SealAsync(Encoding.ASCII.GetBytes(secret.Reveal()));
        await SayAsync(new WebhooksCommand.RotateSecret(id, content.Reference), content);
        return secret;
    }

    /// <summary>A step of a request, as it stands in the ledger.</summary>
    public async Task StepAsync(StreamId request, long version, string name)
    {
        var data = """{"intake":{"case":"cas_01k2gv4000e00800000000000c","name":"not told"}}"""u8.ToArray();
        Assert.IsType<AppendOutcome.Appended>(await Get<ILedger>().AppendAsync(
            new()
            {
                Stream = request,
                ExpectedVersion = version - 1,
                At = Clock.Now,
                Actor = Actor.Platform,
                Events = [new(name, data)],
            },
            Cancel));
        Get<CommitFeed>().Tell(request);
    }

    public StreamId NextCause() => new(
        Log, "request", PrefixedId.Format("req", new Guid(++_cause, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1])));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task SayAsync(WebhooksCommand command, SealedContent content) =>
        Assert.IsType<CommandOutcome.Done>(await Gateway.ExecuteAsync(
            new(WebhooksAggregate.StreamOf(Log), command, Actor.Platform) { Sealed = [content] }, Cancel));

    private static NewsType TypeOf(string text) => NewsType.TryParse(text, out var type) ? type : default;

    private ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddLogging(logs => logs.SetMinimumLevel(LogLevel.Trace).AddProvider(Lines));
        services.AddSingleton<TimeProvider>(Clock).AddSingleton(Law.Value).AddSingleton(_options);
        services.AddSqliteStorage(new() { Folder = Path.Combine(_folder, "data"), Regions = [Vietnam] });
        services.AddPrivacyCloudRuntime(new()
        {
            Regions = new Dictionary<Region, Country> { [Vietnam] = Country.Parse("VN") },
        });
        services.AddSingleton<ICommandGateway>(provider =>
            new DyingGateway(provider.GetRequiredService<InProcessGateway>()));
        var built = services.BuildServiceProvider();

        // It listens from when it is made, as in a host.
        built.GetRequiredService<WebhookFollower>();
        return built;
    }
}
