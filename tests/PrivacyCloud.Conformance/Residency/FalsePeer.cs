using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Residency;
using PrivacyCloud.Specs.Residency;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Conformance.Residency;

/// <summary>The engine of a cell, and a server that says whatever a spec has it say in the name of its peer.</summary>
internal sealed class FalsePeer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("privacycloud-peer-").FullName;
    private WebApplication? _server;
    private ServiceProvider? _cell;

    /// <summary>The region that the peer says it is, with its keys.</summary>
    public SampleRegion Japan { get; } = new("jp-1");

    /// <summary>How the server answers.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = http =>
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    };

    /// <summary>What was asked of it: path, query, and the version that is known.</summary>
    public List<string> Asked { get; } = [];

    public LogLines Lines { get; } = new();

    public Peer Peer { get; private set; } = null!;

    public Region Vietnam { get; } = Region.Parse("vn-1");

    public PeerDirectories Peers => Port<PeerDirectories>();

    public IServiceProvider Services => _cell!;

    public T Port<T>()
        where T : notnull => _cell!.GetRequiredService<T>();

    public static async Task<FalsePeer> StartAsync()
    {
        FalsePeer peer = new();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        peer._server = builder.Build();
        peer._server.Run(async http =>
        {
            peer.Asked.Add($"{http.Request.Path}{http.Request.QueryString} {http.Request.Headers.IfNoneMatch}".Trim());
            await peer.Answer(http);
        });
        await peer._server.StartAsync(CancellationToken.None);
        peer.Peer = peer.Japan.Peer() with { Address = new(peer._server.Urls.First()) };
        peer.Open();
        return peer;
    }

    /// <summary>Asks the server once.</summary>
    public Task<bool> VisitAsync() => Port<PeerWatch>().VisitAsync(Peer, Answers.Cancel);

    /// <summary>Has the server say these bytes.</summary>
    public void Say(byte[] bytes, string? etag = null) => Answer = async http =>
    {
        http.Response.Headers.ETag = etag;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    };

    /// <summary>Ends the cell and starts it again over the same folder.</summary>
    public async Task ReopenAsync()
    {
        await _cell!.DisposeAsync();
        Open();
    }

    public async ValueTask DisposeAsync()
    {
        await _cell!.DisposeAsync();
        await _server!.DisposeAsync();
        Japan.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Open()
    {
        ServiceCollection services = new();
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.Debug).AddProvider(Lines));
        services.AddSingleton(RulePacks.BuiltIn());
        services.AddSqliteStorage(new() { Folder = Path.Combine(_folder, "data"), Regions = [Vietnam] });
        services.AddSingleton(new OutboxOptions { Folder = Path.Combine(_folder, "mail") });
        services.AddPrivacyCloudRuntime(new()
        {
            Regions = new Dictionary<Region, Country> { [Vietnam] = Country.Parse("VN") },
            Residency = new()
            {
                Peers = [Peer], FetchTimeout = TimeSpan.FromSeconds(2), DirectoryBytesMax = 100_000,
            },
        });
        _cell = services.BuildServiceProvider();
    }
}
