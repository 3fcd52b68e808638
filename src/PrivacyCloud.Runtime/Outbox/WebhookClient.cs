using System.Net;
using System.Net.Sockets;
using PrivacyCloud.Domain.Outbox;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// Calls endpoints and nothing else: it follows no redirect, keeps no cookie, goes through no proxy, reads no body,
/// and connects to the very address that was looked at.
/// </summary>
public sealed class WebhookClient : IDisposable
{
    private const int HeadersKilobytesMax = 16;

    private readonly OutboxOptions _options;
    private readonly SocketsHttpHandler _handler;
    private readonly HttpMessageInvoker _invoker;

    /// <summary>Takes how long a call may last, and whether this machine may be called.</summary>
    public WebhookClient(OutboxOptions options)
    {
        _options = options;
        _handler = new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = HeadersKilobytesMax,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ConnectTimeout = options.CallTimeout,
            ConnectCallback = ConnectAsync,
        };
        _invoker = new(_handler, disposeHandler: false);
    }

    /// <summary>Makes one call. The answer's body is never read.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage call, CancellationToken cancel) =>
        _invoker.SendAsync(call, cancel);

    /// <inheritdoc/>
    public void Dispose()
    {
        _invoker.Dispose();
        _handler.Dispose();
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await Dns.GetHostAddressesAsync(host.Trim('[', ']'), cancel);

        // A name that leads to one forbidden address is a name not to be trusted with the others.
        if (addresses.Length == 0 || !addresses.All(IsAllowed))
            throw new ForbiddenAddressException();

        Socket? socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancel);
            var stream = new NetworkStream(socket, ownsSocket: true);
            socket = null;
            return stream;
        }
        finally
        {
            socket?.Dispose();
        }
    }

    private bool IsAllowed(IPAddress address) =>
        AddressGuard.IsPublic(address) || (_options.CallsLoopback && IPAddress.IsLoopback(address));
}

/// <summary>The address leads into a network that must not be called from here.</summary>
public sealed class ForbiddenAddressException : Exception
{
    public ForbiddenAddressException()
        : base(FailureCode.ForbiddenAddress.ToString())
    {
    }

    public ForbiddenAddressException(string message)
        : base(message)
    {
    }

    public ForbiddenAddressException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
