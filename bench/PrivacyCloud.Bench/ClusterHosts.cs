using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PrivacyCloud.Bench;

/// <summary>
/// Standalone on SQLite, Standalone on PostgreSQL, and silos that are added one by one, all with the demo. The silos
/// have a database of their own on the same server.
/// </summary>
internal sealed class ClusterHosts : IAsyncDisposable
{
    /// <summary>What is compared with.</summary>
    public const string Embedded = "one process, SQLite (baseline)";

    private readonly TemporaryFolder _embedded = new();
    private readonly TemporaryFolder _shared = new();
    private readonly TemporaryFolder _cell = new();
    private readonly PostgresBenchServer _server;
    private readonly PostgresBenchServer _cellServer;
    private readonly List<ConsentHost> _silos = [];
    private readonly List<BenchHost> _alone = [];

    private ClusterHosts(PostgresBenchServer server, PostgresBenchServer cellServer) =>
        (_server, _cellServer) = (server, cellServer);

    /// <summary>All that take turns now.</summary>
    public IReadOnlyList<BenchHost> All => [.. _alone, Silos];

    private BenchHost Silos => new(
        string.Create(CultureInfo.InvariantCulture, $"{_silos.Count} silo{(_silos.Count == 1 ? "" : "s")}"),
        _silos.Count, [.. _silos]);

    public static async Task<ClusterHosts> BeginAsync()
    {
        ClusterHosts hosts = new(await PostgresBenchServer.StartAsync(), await PostgresBenchServer.StartAsync());
        hosts._alone.Add(new(Embedded, 0, [await ConsentHost.BeginAsync(hosts._embedded.Path)]));
        hosts._alone.Add(new(
            "one process, PostgreSQL", 0, [await hosts.OnAsync(hosts._server, hosts._shared, HostStart.HostFile())]));

        // The demo is loaded by a process that ends then; silos serve what they find.
        using (await hosts.OnAsync(hosts._cellServer, hosts._cell, HostStart.HostFile()))
        {
        }

        return hosts;
    }

    /// <summary>One silo more.</summary>
    public async Task AddSiloAsync() => _silos.Add(await OnAsync(
        _cellServer, _cell, HostStart.SiloFile(),
        "--silo-port", FreePort(), "--gateway-port", FreePort()));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var host in _alone.SelectMany(one => one.Members).Concat(_silos))
            host.Dispose();

        await _server.DisposeAsync();
        await _cellServer.DisposeAsync();
        _embedded.Dispose();
        _shared.Dispose();
        _cell.Dispose();
    }

    private async Task<ConsentHost> OnAsync(
        PostgresBenchServer server, TemporaryFolder folder, string program, params IReadOnlyList<string> more) =>
        await ConsentHost.OfAsync(
            HostStart.BeginOn(
                program, folder.Path, PostgresBenchServer.Password,
                ["--store", server.Address, "--region", "vn-1=VN", "--limits", "off", .. more]),
            folder.Path);

    private static string FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
