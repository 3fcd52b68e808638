using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Runtime.Notices;

namespace PrivacyCloud.Api.Notices;

/// <summary>Sends a banner's configuration as it lies in memory, or says that the caller has it already.</summary>
internal sealed class ConfigAnswer(NoticePage page) : IResult
{
    private const string Cached = "private, max-age=60";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.Append("Vary", "Authorization");
        return SendAsync(httpContext, page).AsTask();
    }

    /// <summary>Sends a page; headers that depend on who asks are the caller's own affair.</summary>
    public static ValueTask SendAsync(HttpContext http, NoticePage page)
    {
        var response = http.Response;
        response.Headers.ETag = page.Tag;
        response.Headers.CacheControl = Cached;
        if (Knows(http.Request.Headers.IfNoneMatch, page.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return ValueTask.CompletedTask;
        }

        return WrittenJson.SendAsync(http, page.Body);
    }

    /// <summary>A proxy may have called the tag weak on its way.</summary>
    private static bool Knows(StringValues sent, string tag) => sent.Count == 1 && sent[0] is { } text
        && (text == tag || (text.StartsWith("W/", StringComparison.Ordinal) && text.AsSpan(2).SequenceEqual(tag)));
}
