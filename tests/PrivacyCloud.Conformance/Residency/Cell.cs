using PrivacyCloud.Conformance.Crash;

namespace PrivacyCloud.Conformance.Residency;

/// <summary>A real host over a folder of its own, serving one region, reached by all others through a tap.</summary>
internal sealed class Cell(string region) : IAsyncDisposable
{
    private const string PeerLine = "--peer ";
    private const string KeyLine = "Operator key";

    private readonly CrashFolder _folder = new();
    private readonly List<HostProcess> _hosts = [];

    public string Region => region;

    public Tap Tap { get; } = new();

    public string Folder => _folder.Path;

    /// <summary>What it tells its operator to tell its peers.</summary>
    public string Peer { get; private set; } = string.Empty;

    public string OperatorKey { get; private set; } = string.Empty;

    /// <summary>The cell itself, past the tap.</summary>
    public Uri Address { get; private set; } = null!;

    public HostProcess Host => _hosts[^1];

    /// <summary>Everything that all its processes ever said.</summary>
    public string Said => string.Join('\n', _hosts.Select(host => host.Said));

    /// <summary>Starts it, or starts it again.</summary>
    public async Task StartAsync(params string[] peers)
    {
        _hosts.Add(HostProcess.Run(
        [
            "--data", Folder, "--urls", "http://127.0.0.1:0", "--public", Tap.Address.ToString(), "--limits", "off",
            "--no-demo", "--region", region, .. peers.SelectMany(peer => new[] { "--peer", peer }),
        ]));
        Address = await Host.ReadyAsync();
        Tap.Cell = Address;
        var line = await Host.SaysAsync(PeerLine);
        Peer = line[(line.IndexOf(PeerLine, StringComparison.Ordinal) + PeerLine.Length)..].Trim();
        if (OperatorKey.Length == 0)
            OperatorKey = (await Host.SaysAsync(KeyLine)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[2];
    }

    /// <summary>Waits until it has taken some version of a peer's directory.</summary>
    public Task KnowsAsync(Cell other) => Host.SaysAsync($"The directory of {other.Region} is taken");

    /// <summary>Asks it to end.</summary>
    public async Task StopAsync()
    {
        Tap.Cell = null;
        Host.Terminate();
        Assert.Equal(0, await Host.ExitAsync());
    }

    /// <summary>Kills it.</summary>
    public async Task KillAsync()
    {
        Tap.Cell = null;
        Host.Kill();
        Assert.Equal(HostProcess.ExitOfKilled, await Host.ExitAsync());
    }

    /// <summary>Calls it past the tap; redirects are answers here.</summary>
    public HttpClient Client(string? bearer, params (string Name, string Value)[] headers)
    {
        HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        if (bearer is not null)
            client.DefaultRequestHeaders.Add("Authorization", $"Bearer {bearer}");

        foreach (var (name, value) in headers)
            Assert.True(client.DefaultRequestHeaders.TryAddWithoutValidation(name, value));

        return client;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
            await host.DisposeAsync();

        await Tap.DisposeAsync();
        _folder.Dispose();
    }
}
