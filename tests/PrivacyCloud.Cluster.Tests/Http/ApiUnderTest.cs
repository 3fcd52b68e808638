using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Api;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Cluster.Tests.Http;
using PrivacyCloud.Conformance.Postgres;
using PrivacyCloud.Conformance.Work;
using PrivacyCloud.Consoles;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Http;

/// <summary>
/// What the specs of the API know by this name, on a cluster: a group and two tenants of their own on two silos that
/// all specs share. Where rates are counted both are their own, and one answers alone, because each counts for itself.
/// </summary>
public sealed class ApiUnderTest : IAsyncLifetime
{
    public static readonly Region Vietnam = Region.Parse("vn-1");
    public static readonly Region Japan = Region.Parse("jp-1");

    private static readonly Lock Gate = new();
    private static Task<TwoSilos>? _shared;

    private readonly PostgresServer? _server;
    private TwoSilos _silos = null!;

    public ApiUnderTest(PostgresServer server) => _server = server;

    /// <summary>For a spec that needs one of its own.</summary>
    internal ApiUnderTest()
    {
    }

    /// <summary>Rates are off unless a spec is about them.</summary>
    public ApiOptions Options { get; init; } = new() { RatesLimited = false };

    /// <summary>Everything that was logged.</summary>
    public LogLines Lines => _silos.Lines;

    public string OperatorKey => _silos.OperatorKey;

    public FoundedTenant First { get; private set; } = null!;

    public FoundedTenant Second { get; private set; } = null!;

    public GroupId Group { get; private set; }

    /// <summary>Calls without a credential.</summary>
    public HttpClient Anonymous { get; private set; } = null!;

    public ILedger Ledger => Services.GetRequiredService<ILedger>();

    public IServiceProvider Services => _silos.Services;

    /// <summary>The parts of each process that answers.</summary>
    public IReadOnlyList<IServiceProvider> Hosts => _silos.Hosts;

    /// <summary>Where mails are put, in place of being sent.</summary>
    public string MailFolder => _silos.MailFolder;

    /// <summary>Where all calls seem to go, whoever answers them.</summary>
    public Uri Address => _silos.Doors[0];

    public async ValueTask InitializeAsync()
    {
        var cancel = CancellationToken.None;
        var server = _server ?? await PostgresServer.GetAsync();
        _silos = await (Options.RatesLimited ? StartAsync(server, Options) : SharedAsync(server));
        Anonymous = Client(bearer: null);
        Founder founder = new(Services);
        Group = await founder.GroupAsync(Vietnam, cancel);
        First = await founder.TenantAsync(Group, Vietnam, "vn", cancel);
        Second = await founder.TenantAsync(Group, Japan, "jp", cancel);
    }

    public HttpClient Client(string? bearer, string? language = null)
    {
        HttpMessageHandler handler = new HttpClientHandler();
        HttpClient client = new(Options.RatesLimited ? handler : _silos.Balanced(handler))
        {
            BaseAddress = Address,
        };
        if (bearer is not null)
            client.DefaultRequestHeaders.Add("Authorization", $"Bearer {bearer}");

        if (language is not null)
            client.DefaultRequestHeaders.Add("Accept-Language", language);

        return client;
    }

    /// <summary>A browser of one person, whose calls go by turns, or all to one of the silos.</summary>
    internal Visitor Visitor(int? only = null) =>
        only is { } silo ? new(_silos.Doors[silo]) : new(_silos.Doors[0], _silos.Balanced);

    /// <summary>Waits until both silos know a page: of what another founded a silo knows within a second.</summary>
    internal async Task KnownAsync(string path)
    {
        foreach (var door in _silos.Doors)
        {
            using HttpClient client = new() { BaseAddress = door };
            while (!(await client.ReadAsync(path)).IsSuccessStatusCode)
                await Task.Delay(50, Answers.Cancel);
        }
    }

    /// <summary>Waits until neither silo is handing anything over.</summary>
    internal Task IdleAsync() => _silos.IdleAsync();

    /// <summary>How many entries the ledgers of this spec hold: others write to theirs meanwhile.</summary>
    public async Task<long> EntriesAsync()
    {
        var entries = 0L;
        foreach (var log in (LogId[])[First.Log, Second.Log, GroupAggregate.StreamOf(Vietnam, Group).Log])
            entries += (await Ledger.HeadAsync(log, CancellationToken.None)).Size;

        return entries;
    }

    public Task<TreeHead> HeadAsync(FoundedTenant tenant) => Ledger.HeadAsync(tenant.Log, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        Anonymous?.Dispose();
        if (Options.RatesLimited && _silos is not null)
            await _silos.DisposeAsync();
    }

    /// <summary>Lets the two silos go that all specs shared.</summary>
    internal static async ValueTask EndAsync()
    {
        if (_shared is { IsCompletedSuccessfully: true })
            await (await _shared).DisposeAsync();
    }

    private static Task<TwoSilos> SharedAsync(PostgresServer server)
    {
        lock (Gate)
            return _shared ??= StartAsync(server, new() { RatesLimited = false });
    }

    private static Task<TwoSilos> StartAsync(PostgresServer server, ApiOptions options)
    {
        EphemeralDataProtectionProvider keys = new();
        return TwoSilos.StartAsync(server, services => Add(services, options, keys), Map);
    }

    private static void Add(IServiceCollection services, ApiOptions options, IDataProtectionProvider keys)
    {
        services.AddPrivacyCloudConsoles(new() { RatesLimited = options.RatesLimited });
        services.AddPrivacyCloudApi(options);
        services.AddSingleton(keys);
    }

    private static void Map(WebApplication app)
    {
        app.UsePrivacyCloudApi();
        app.UsePrivacyCloudConsoles();
        app.MapPrivacyCloudApi();
        app.MapPrivacyCloudConsoles(RateLimits.Anonymous);
    }
}
