using Microsoft.AspNetCore.Http;
using PrivacyCloud.Runtime.Notices;

namespace PrivacyCloud.Api.Notices;

/// <summary>Sends a banner's configuration as it lies in memory, or says that the caller has it already.</summary>
internal sealed class ConfigAnswer(NoticePage page) : IResult
{
    private const string Cached = "private, max-age=60";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ETag = page.Tag;
        response.Headers.CacheControl = Cached;
        response.Headers.Append("Vary", "Authorization");
        if (Knows(httpContext.Request.Headers.IfNoneMatch))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = page.Body.Length;
        return response.Body.WriteAsync(page.Body, httpContext.RequestAborted).AsTask();
    }

    /// <summary>A proxy may have called the tag weak on its way.</summary>
    private bool Knows(string? sent) => sent is not null
        && (sent == page.Tag || (sent.StartsWith("W/", StringComparison.Ordinal) && sent.AsSpan(2).SequenceEqual(page.Tag)));
}
