using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace PrivacyCloud.Api.Http;

/// <summary>Sends JSON that is written already, with its length.</summary>
internal static class WrittenJson
{
    private const string ContentType = "application/json; charset=utf-8";

    /// <summary>Sends it.</summary>
    public static ValueTask SendAsync(HttpContext http, ReadOnlyMemory<byte> body)
    {
        var response = http.Response;
        response.Headers.ContentType = ContentType;
        response.Headers.ContentLength = body.Length;
        // Without a token: asking for one makes it, and the server ends the write by itself when the caller has gone.
        var write = response.BodyWriter.WriteAsync(body, CancellationToken.None);
        return write.IsCompletedSuccessfully ? Done(write.Result) : Awaited(write);
    }

    private static ValueTask Done(FlushResult _) => ValueTask.CompletedTask;

    private static async ValueTask Awaited(ValueTask<FlushResult> write) => await write;
}
