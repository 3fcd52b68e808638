using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace PrivacyCloud.Conformance.Residency;

/// <summary>
/// The address of a cell: whatever anybody says to it there goes through here, both ways, and every byte is kept.
/// </summary>
internal sealed class Tap : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<byte[]> _heard = new();
    private readonly CancellationTokenSource _end = new();
    private readonly Task _listening;

    public Tap()
    {
        _listener.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _listening = ListenAsync();
    }

    /// <summary>Where it listens: known before there is a cell behind it.</summary>
    public Uri Address { get; }

    /// <summary>The cell behind it; none while it is away.</summary>
    public Uri? Cell { get; set; }

    /// <summary>All that was heard so far.</summary>
    public byte[] Heard => [.. _heard.SelectMany(bytes => bytes)];

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _listening;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task ListenAsync()
    {
        List<Task> talks = [];
        try
        {
            while (true)
                talks.Add(TalkAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
        }
        catch (OperationCanceledException)
        {
            // The end.
        }

        await Task.WhenAll(talks);
    }

    private async Task TalkAsync(TcpClient caller)
    {
        using var near = caller;
        using TcpClient far = new();
        if (Cell is not { } cell)
            return;

        try
        {
            await far.ConnectAsync(cell.Host, cell.Port, _end.Token);
            await Task.WhenAll(
                CopyAsync(near.GetStream(), far.GetStream()), CopyAsync(far.GetStream(), near.GetStream()));
        }
        catch (Exception cut) when (cut is OperationCanceledException or IOException or SocketException)
        {
            // One of the two has hung up.
        }
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[64 * 1024];
        while (await from.ReadAsync(buffer, _end.Token) is > 0 and var read)
        {
            _heard.Enqueue(buffer[..read]);
            await to.WriteAsync(buffer.AsMemory(0, read), _end.Token);
        }

        to.Socket.Shutdown(SocketShutdown.Send);
    }
}
