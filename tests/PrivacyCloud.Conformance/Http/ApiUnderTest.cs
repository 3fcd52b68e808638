using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Api;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Conformance.Http;

/// <summary>
/// The real pipeline on a port of its own, over real files, with a group and two tenants founded by commands.
/// </summary>
public sealed class ApiUnderTest : IAsyncLifetime
{
    public static readonly Region Vietnam = Region.Parse("vn-1");
    public static readonly Region Japan = Region.Parse("jp-1");
    private static readonly Lazy<LawLibrary> Law = new(RulePacks.BuiltIn);

    private readonly string _folder;
    private readonly Action<IServiceCollection> _store;
    private readonly bool _ownsFolder = true;
    private WebApplication? _app;

    public ApiUnderTest()
    {
        _folder = Path.Combine(Path.GetTempPath(), $"privacycloud-http-{Guid.NewGuid():n}");
        _store = services => services.AddSqliteStorage(
            new() { Folder = Path.Combine(_folder, "data"), Regions = [Vietnam, Japan] });
    }

    /// <summary>The pipeline over another store.</summary>
    internal ApiUnderTest(string folder, Action<IServiceCollection> store) =>
        (_folder, _store, _ownsFolder) = (folder, store, false);

    /// <summary>Rates are off unless a spec is about them.</summary>
    public ApiOptions Options { get; init; } = new() { RatesLimited = false };

    /// <summary>Everything that was logged, at every level.</summary>
    public LogLines Lines { get; } = new();

    public string OperatorKey { get; private set; } = string.Empty;

    public FoundedTenant First { get; private set; } = null!;

    public FoundedTenant Second { get; private set; } = null!;

    public GroupId Group { get; private set; }

    /// <summary>Calls without a credential.</summary>
    public HttpClient Anonymous { get; private set; } = null!;

    public ILedger Ledger => _app!.Services.GetRequiredService<ILedger>();

    public IServiceProvider Services => _app!.Services;

    /// <summary>The parts of each process that answers: here there is one.</summary>
    public IReadOnlyList<IServiceProvider> Hosts => [Services];

    /// <summary>Where mails are put, in place of being sent.</summary>
    public string MailFolder => Path.Combine(_folder, "mail");

    public Uri Address => new(_app!.Urls.First());

    public async ValueTask InitializeAsync()
    {
        var cancel = CancellationToken.None;
        await StartAsync(cancel);
        var founder = new Founder(Services);
        Group = await founder.GroupAsync(Vietnam, cancel);
        First = await founder.TenantAsync(Group, Vietnam, "vn", cancel);
        Second = await founder.TenantAsync(Group, Japan, "jp", cancel);
    }

    /// <summary>Serves whatever the store holds, and founds nothing.</summary>
    internal async Task StartAsync(CancellationToken cancel)
    {
        Directory.CreateDirectory(_folder);
        var opened = await Runtime.Access.OperatorKey.OpenAsync(Path.Combine(_folder, "operator.key"), cancel);
        OperatorKey = opened.MadeNow ?? string.Empty;
        _app = Build(opened.Key);
        await _app.StartAsync(cancel);
        Anonymous = Client(bearer: null);
    }

    public HttpClient Client(string? bearer, string? language = null)
    {
        var client = new HttpClient { BaseAddress = Address };
        if (bearer is not null)
            client.DefaultRequestHeaders.Add("Authorization", $"Bearer {bearer}");

        if (language is not null)
            client.DefaultRequestHeaders.Add("Accept-Language", language);

        return client;
    }

    /// <summary>How many entries all ledgers hold together: what must not change when a call is refused.</summary>
    public async Task<long> EntriesAsync()
    {
        var entries = 0L;
        foreach (var log in Ledger.Logs)
            entries += (await Ledger.HeadAsync(log, CancellationToken.None)).Size;

        return entries;
    }

    public Task<TreeHead> HeadAsync(FoundedTenant tenant) => Ledger.HeadAsync(tenant.Log, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        Anonymous.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();

        if (_ownsFolder)
            Directory.Delete(_folder, recursive: true);
    }

    private WebApplication Build(OperatorKey key)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.UseKestrelCore();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Lines);
        builder.Services.AddSingleton(Law.Value).AddSingleton(key);
        _store(builder.Services);
        builder.Services.AddSingleton(new OutboxOptions { Folder = MailFolder });
        builder.Services.AddPrivacyCloudRuntime(new()
        {
            Regions = new Dictionary<Region, Country>
            {
                [Vietnam] = Country.Parse("VN"),
                [Japan] = Country.Parse("JP"),
            },
        });
        builder.Services.AddPrivacyCloudApi(Options);
        var app = builder.Build();
        app.UsePrivacyCloudApi();
        app.MapPrivacyCloudApi();
        return app;
    }
}
