using System.Net;
using System.Net.Sockets;

namespace PrivacyCloud.Cluster.Tests.Processes;

/// <summary>
/// The way from a process to its database, which can be cut: nothing passes then and nobody is told, as in a network
/// that lost a cable. When it is whole again, what was under way is gone and new connections pass.
/// </summary>
internal sealed class NetworkCut : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly int _server;
    private readonly Task _accepting;
    private Era _era = new(Whole());

    public NetworkCut(int server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Where the process connects.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>From here on nothing passes.</summary>
    public void Cut() => _era.Way = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>From here on new connections pass.</summary>
    public void Heal()
    {
        using var over = Interlocked.Exchange(ref _era, new(Whole()));
        over.End();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _era.End();
        _listener.Stop();
        await _accepting;
        _era.Dispose();
        _stop.Dispose();
    }

    private static TaskCompletionSource Whole()
    {
        TaskCompletionSource way = new();
        way.SetResult();
        return way;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token), _era);
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The spec is over.
        }
    }

    private async Task ServeAsync(TcpClient driver, Era era)
    {
        using var closes = driver;
        using TcpClient server = new();
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _server, era.Ended);
            await await Task.WhenAny(
                PumpAsync(driver.GetStream(), server.GetStream(), era),
                PumpAsync(server.GetStream(), driver.GetStream(), era));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or IOException)
        {
            // One side has gone, or the network was cut between them.
        }
    }

    private static async Task PumpAsync(NetworkStream from, NetworkStream to, Era era)
    {
        var buffer = new byte[1 << 16];
        while (await from.ReadAsync(buffer, era.Ended) is > 0 and var count)
        {
            await era.Way.Task.WaitAsync(era.Ended);
            await to.WriteAsync(buffer.AsMemory(0, count), era.Ended);
        }
    }

    /// <summary>The time until the network is mended, and whether anything passes in it.</summary>
    private sealed class Era : IDisposable
    {
        private readonly CancellationTokenSource _end = new();
        private TaskCompletionSource _way;

        public Era(TaskCompletionSource way) => (_way, Ended) = (way, _end.Token);

        public TaskCompletionSource Way
        {
            get => Volatile.Read(ref _way);
            set => Volatile.Write(ref _way, value);
        }

        public CancellationToken Ended { get; }

        public void End() => _end.Cancel();

        public void Dispose() => _end.Dispose();
    }
}
