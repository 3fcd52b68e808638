using System.Numerics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Cluster.Hosting;
using PrivacyCloud.Cluster.Tests.Processes;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Conformance.Postgres;
using PrivacyCloud.Conformance.Sharing;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Cluster.Tests.Http;

/// <summary>
/// The real pipeline on two silos of one cluster over the same databases. Calls go to them by turns, so that whatever
/// one was told the other has to know.
/// </summary>
internal sealed class TwoSilos : IAsyncDisposable
{
    private static readonly Lazy<LawLibrary> Law = new(RulePacks.BuiltIn);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"privacycloud-silos-{Guid.NewGuid():n}");
    private readonly SharedDatabases _databases;
    private readonly List<WebApplication> _silos = [];
    private int _turn;

    private TwoSilos(SharedDatabases databases) => _databases = databases;

    /// <summary>Everything that either of them logged; of Orleans only what is amiss.</summary>
    public LogLines Lines { get; } = new();

    public string OperatorKey { get; private set; } = string.Empty;

    public string MailFolder => Path.Combine(_folder, "mail");

    public IServiceProvider Services => _silos[0].Services;

    public IReadOnlyList<IServiceProvider> Hosts => [.. _silos.Select(one => one.Services)];

    public IReadOnlyList<Uri> Doors => [.. _silos.Select(one => new Uri(one.Urls.First()))];

    /// <summary>Whose turn it is: never in a rhythm that pages and their forms would fall in with.</summary>
    public Uri Next => Doors[BitOperations.PopCount((uint)Interlocked.Increment(ref _turn)) % _silos.Count];

    /// <summary>Starts both. What is added and mapped is what is tried on them.</summary>
    public static async Task<TwoSilos> StartAsync(
        PostgresServer server, Action<IServiceCollection> add, Action<WebApplication> map)
    {
        server.Need();
        TwoSilos made = new(await SharedDatabases.MakeAsync(server, ApiUnderTest.Vietnam, ApiUnderTest.Japan));
        Directory.CreateDirectory(made._folder);
        var primary = SiloProcess.FreePort();
        await made.AddAsync(primary, primary, add, map);
        await made.AddAsync(SiloProcess.FreePort(), primary, add, map);
        return made;
    }

    /// <summary>Waits until neither is handing anything over.</summary>
    public Task IdleAsync() => Task.WhenAll(_silos.Select(
        one => one.Services.GetRequiredService<OutboxLanes>().IdleAsync(CancellationToken.None)));

    /// <summary>Sends each call to whose turn it is.</summary>
    public HttpMessageHandler Balanced(HttpMessageHandler inner) => new ByTurns(this) { InnerHandler = inner };

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in _silos)
            await silo.DisposeAsync();

        await _databases.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task AddAsync(
        int port, int primary, Action<IServiceCollection> add, Action<WebApplication> map)
    {
        var key = await Runtime.Access.OperatorKey.OpenAsync(
            Path.Combine(_folder, "operator.key"), CancellationToken.None);
        OperatorKey = key.MadeNow ?? OperatorKey;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.UseKestrelCore();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Lines)
            .AddFilter("Orleans", LogLevel.Warning);
        builder.Services.AddSingleton(Law.Value).AddSingleton(key.Key);
        builder.Services.AddPostgresStorage(_databases.Options(Path.Combine(_folder, "data")));
        builder.Services.AddSingleton(new OutboxOptions { Folder = MailFolder, CallsLoopback = true });
        add(builder.Services);
        builder.Host.UseOrleans(silo => AddSilo(silo, port, primary));
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        _silos.Add(app);
    }

    /// <summary>A cell is of one region; only here one engine owns both, because the specs know two.</summary>
    private static void AddSilo(ISiloBuilder silo, int port, int primary) => silo
        .UseLocalhostClustering(port, SiloProcess.FreePort(), new(System.Net.IPAddress.Loopback, primary))
        .AddPrivacyCloudCluster(
            new()
            {
                Regions = new Dictionary<Domain.Ids.Region, Country>
                {
                    [ApiUnderTest.Vietnam] = Country.Parse("VN"),
                    [ApiUnderTest.Japan] = Country.Parse("JP"),
                },

                // What nobody asked for comes seldom, so that specs can count what their own calls have written.
                SweepEvery = TimeSpan.FromMinutes(1),
            },
            new() { Region = ApiUnderTest.Vietnam });

    private sealed class ByTurns(TwoSilos silos) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
        {
            // As a load balancer does: the name that was called goes along.
            request.Headers.Host ??= request.RequestUri!.Authority;
            request.RequestUri = new(silos.Next, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancel);
        }
    }
}
