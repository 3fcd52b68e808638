using System.Net;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>
/// Asks peers for their directories and nothing else: it follows no redirect, keeps no cookie, goes through no proxy,
/// and reads no more than a directory may be long.
/// </summary>
public sealed class DirectoryClient : IDisposable
{
    /// <summary>Where a cell hands out its directories.</summary>
    public const string Path = "/v1/directory";

    /// <summary>The member of the query that names the region.</summary>
    public const string RegionKey = "region";

    private const int HeadersKilobytesMax = 16;
    private const int BufferBytes = 64 * 1024;

    private readonly ResidencyOptions _options;
    private readonly TimeProvider _time;
    private readonly SocketsHttpHandler _handler;
    private readonly HttpMessageInvoker _invoker;

    /// <summary>Takes how long a call may last, and how long an answer may be.</summary>
    public DirectoryClient(ResidencyOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _time) = (options, time);
        _handler = new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = HeadersKilobytesMax,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectTimeout = options.FetchTimeout,
        };
        _invoker = new(_handler, disposeHandler: false);
    }

    /// <summary>Asks a peer, saying which version one has; a failure is an answer too.</summary>
    public async Task<Fetched> FetchAsync(Peer peer, string? etag, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(peer);
        using var limit = new CancellationTokenSource(_options.FetchTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            using var call = new HttpRequestMessage(
                HttpMethod.Get, new Uri(peer.Address, $"{Path}?{RegionKey}={peer.Region}"));
            call.Headers.TryAddWithoutValidation("Accept", "application/json");
            if (etag is not null)
                call.Headers.TryAddWithoutValidation("If-None-Match", etag);

            using var answer = await _invoker.SendAsync(call, either.Token);
            return await ReadAsync(answer, either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Fetched.Failed("timeout");
        }
        catch (HttpRequestException fault)
        {
            return new Fetched.Failed(fault.HttpRequestError.ToString());
        }
        catch (IOException)
        {
            return new Fetched.Failed("broken off");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _invoker.Dispose();
        _handler.Dispose();
    }

    private async Task<Fetched> ReadAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        if (answer.StatusCode == HttpStatusCode.NotModified)
            return new Fetched.Unchanged();

        if (answer.StatusCode != HttpStatusCode.OK)
            return new Fetched.Failed($"status {(int)answer.StatusCode}");

        if (answer.Content.Headers.ContentLength > _options.DirectoryBytesMax)
            return new Fetched.TooLarge();

        await using var body = await answer.Content.ReadAsStreamAsync(cancel);
        using var all = new MemoryStream();
        var buffer = new byte[BufferBytes];
        while (await body.ReadAsync(buffer, cancel) is > 0 and var read)
        {
            if (all.Length + read > _options.DirectoryBytesMax)
                return new Fetched.TooLarge();

            await all.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        return new Fetched.Body(all.ToArray(), answer.Headers.ETag?.ToString());
    }
}

/// <summary>What a peer answered.</summary>
public abstract record Fetched
{
    private Fetched()
    {
    }

    /// <summary>Something, which is still to be judged.</summary>
    public sealed record Body(ReadOnlyMemory<byte> Bytes, string? ETag) : Fetched;

    /// <summary>That nothing has changed.</summary>
    public sealed record Unchanged : Fetched;

    /// <summary>More than is read.</summary>
    public sealed record TooLarge : Fetched;

    /// <summary>Nothing, or no.</summary>
    public sealed record Failed(string Why) : Fetched;
}
