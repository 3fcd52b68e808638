using System.Net;
using System.Net.Sockets;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>
/// Stands between the driver and the server, and cuts the connection at a commit: before the server has it, or after
/// the server has answered and before the driver hears of it.
/// </summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    /// <summary>With its end: every transaction begins by asking for READ COMMITTED.</summary>
    private static readonly byte[] Commit = "COMMIT\0"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly int _server;
    private readonly Task _accepting;
    private int _cuts;
    private bool _delivers;
    private bool _closes;

    public CuttingProxy(int server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Where the driver connects.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many commits were cut.</summary>
    public int Cut { get; private set; }

    /// <summary>Cuts the next commits, after the server has done them or before it hears of them.</summary>
    public void CutCommits(int count, bool delivers) => (_cuts, _delivers) = (count, delivers);

    /// <summary>Takes no connection any more once the next commit was cut.</summary>
    public void CloseAfterCut() => _closes = true;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The spec is over.
        }
    }

    private async Task ServeAsync(TcpClient driver)
    {
        using var closes = driver;
        using TcpClient server = new();
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _server, _stop.Token);
            await PumpAsync(driver.GetStream(), server.GetStream());
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or IOException)
        {
            // One side has gone.
        }
    }

    private async Task PumpAsync(NetworkStream driver, NetworkStream server)
    {
        using var down = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        var answers = server.CopyToAsync(driver, down.Token);
        var buffer = new byte[1 << 16];
        while (await driver.ReadAsync(buffer, _stop.Token) is > 0 and var count)
        {
            if (IsCut(buffer.AsSpan(0, count)))
            {
                await down.CancelAsync();
                await answers.ContinueWith(static _ => { }, TaskScheduler.Default);
                if (_delivers)
                {
                    await server.WriteAsync(buffer.AsMemory(0, count), _stop.Token);
                    await server.ReadExactlyAsync(buffer.AsMemory(0, 1), _stop.Token);
                }

                return;
            }

            await server.WriteAsync(buffer.AsMemory(0, count), _stop.Token);
        }
    }

    private bool IsCut(ReadOnlySpan<byte> sent)
    {
        if (sent.IndexOf(Commit) < 0 || Interlocked.Decrement(ref _cuts) < 0)
            return false;

        Cut++;
        if (_closes)
            _listener.Stop();

        return true;
    }
}
