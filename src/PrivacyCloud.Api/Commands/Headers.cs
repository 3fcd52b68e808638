using System.Globalization;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Api.Commands;

/// <summary>Versions and repetitions in the headers of answers.</summary>
internal static class Headers
{
    /// <summary>Says which version a change made, and whether this was a repetition.</summary>
    public static void Answer(HttpContext http, CommandOutcome.Done done)
    {
        http.Response.Headers.ETag = Tag(done.Version);
        if (done.Replayed)
        {
            MarkReplayed(http);
        }
    }

    /// <summary>Says that this is the answer to an earlier sending.</summary>
    public static void MarkReplayed(HttpContext http) => http.Response.Headers["Idempotency-Replayed"] = "true";

    /// <summary>Answers a read with its version, or 304 when the caller has that one already.</summary>
    public static IResult Versioned<T>(HttpContext http, T body, long version)
    {
        var tag = Tag(version);
        http.Response.Headers.ETag = tag;
        http.Response.Headers.Append("Vary", "Authorization");
        return http.Request.Headers.IfNoneMatch == tag
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Json(body, ApiJson.Options);
    }

    private static string Tag(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
