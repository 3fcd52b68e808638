using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Problems;

namespace PrivacyCloud.Api.Http;

/// <summary>Reads a JSON body strictly; what is wrong with it is told without echoing it.</summary>
public static class BodyReader
{
    private const string PlainJson = "application/json";
    private const int FirstBufferBytes = 4096;
    private const int SmallBytesMax = 64 * 1024;
    private static readonly byte[] Empty = "{}"u8.ToArray();

    /// <summary>The body, or the problem with it.</summary>
    public static async Task<SentBody<T>> ReadAsync<T>(HttpContext http)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(http);
        return IsJson(http.Request)
            ? Parse<T>(await BytesAsync(http))
            : new(null, default, Problem.Of(StatusCodes.Status415UnsupportedMediaType, EdgeRefusals.MediaType));
    }

    /// <summary>
    /// The same where the usual way of writing a body is read by hand. Whatever that does not know is read as always.
    /// </summary>
    internal static async ValueTask<SentBody<T>> ReadAsync<T>(HttpContext http, QuickRead<T> quick)
        where T : class
    {
        if (!IsJson(http.Request))
            return new(null, default, Problem.Of(StatusCodes.Status415UnsupportedMediaType, EdgeRefusals.MediaType));

        var bytes = await BytesAsync(http);
        return quick(bytes) is { } body ? new(body, bytes, null) : Parse<T>(bytes);
    }

    /// <summary>For bodies without a member that must be there: no body is an empty object.</summary>
    public static async Task<SentBody<T>> ReadOptionalAsync<T>(HttpContext http)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(http);
        var bytes = await BytesAsync(http);
        return bytes.Length == 0 ? Parse<T>(Empty)
            : IsJson(http.Request) ? Parse<T>(bytes)
            : new(null, default, Problem.Of(StatusCodes.Status415UnsupportedMediaType, EdgeRefusals.MediaType));
    }

    /// <summary>For calls that say everything in their address: no body, or an empty object.</summary>
    public static async Task<SentBody<NoBody>> ReadNoneAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var bytes = await BytesAsync(http);
        if (bytes.Length == 0)
        {
            return new(new(), bytes, null);
        }

        return IsJson(http.Request)
            ? Parse<NoBody>(bytes)
            : new(null, default, Problem.Of(StatusCodes.Status415UnsupportedMediaType, EdgeRefusals.MediaType));
    }

    private static SentBody<T> Parse<T>(byte[] bytes)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(bytes, ApiJson.Options) is { } body
                ? new(body, bytes, null)
                : new(null, default, Unreadable(null));
        }
        catch (JsonException bad)
        {
            return new(null, default, Unreadable(KnownPath.Of(typeof(T), bad.Path)));
        }
        catch (InvalidOperationException)
        {
            // An unpaired surrogate cannot become a string.
            return new(null, default, Unreadable(null));
        }
    }

    /// <summary>The whole body; the gate of sizes has bounded it. A small one is mostly there already.</summary>
    private static ValueTask<byte[]> BytesAsync(HttpContext http) =>
        http.Request.ContentLength is > 0 and <= SmallBytesMax
            ? SmallBytesAsync(http.Request.BodyReader, http.RequestAborted) : AnyBytesAsync(http);

    private static async ValueTask<byte[]> AnyBytesAsync(HttpContext http)
    {
        using var to = new MemoryStream((int)(http.Request.ContentLength ?? FirstBufferBytes));
        await http.Request.Body.CopyToAsync(to, http.RequestAborted);
        return to.ToArray();
    }

    private static async ValueTask<byte[]> SmallBytesAsync(PipeReader from, CancellationToken cancel)
    {
        while (true)
        {
            var read = await from.ReadAsync(cancel);
            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                from.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            from.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>True for JSON; as most write it, it is seen without taking the header apart.</summary>
    private static bool IsJson(HttpRequest call) => call.ContentType == PlainJson || call.HasJsonContentType();

    private static Problem Unreadable(string? path) => path is null
        ? Problem.Of(StatusCodes.Status400BadRequest, EdgeRefusals.Unreadable)
        : Problem.OfField(StatusCodes.Status400BadRequest, path, EdgeRefusals.Unreadable);
}

/// <summary>Reads a body that is written in the usual way; null for any other.</summary>
internal delegate T? QuickRead<out T>(ReadOnlySpan<byte> json)
    where T : class;

/// <summary>A body as it was sent, or the problem with it: one of the two.</summary>
/// <param name="Value">What it says; null when there is a problem.</param>
/// <param name="Bytes">The very bytes, by which a repetition is told from another call.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record SentBody<T>(T? Value, ReadOnlyMemory<byte> Bytes, Problem? Problem)
    where T : class;

/// <summary>Nothing: the address says it all.</summary>
public sealed record NoBody;
