using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Problems;

namespace PrivacyCloud.Api.Http;

/// <summary>Reads a JSON body strictly; what is wrong with it is told without echoing it.</summary>
public static class BodyReader
{
    /// <summary>The body, or the problem with it.</summary>
    public static async Task<(T? Body, Problem? Problem)> ReadAsync<T>(HttpContext http)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(http);
        if (!http.Request.HasJsonContentType())
        {
            return (null, Problem.Of(StatusCodes.Status415UnsupportedMediaType, EdgeRefusals.MediaType));
        }

        try
        {
            var body = await http.Request.ReadFromJsonAsync<T>(ApiJson.Options, http.RequestAborted).ConfigureAwait(false);
            return body is null ? (null, Unreadable(null)) : (body, null);
        }
        catch (JsonException bad)
        {
            return (null, Unreadable(KnownPath.Of(typeof(T), bad.Path)));
        }
        catch (InvalidOperationException)
        {
            // An unpaired surrogate cannot become a string.
            return (null, Unreadable(null));
        }
    }

    private static Problem Unreadable(string? path) => path is null
        ? Problem.Of(StatusCodes.Status400BadRequest, EdgeRefusals.Unreadable)
        : Problem.OfField(StatusCodes.Status400BadRequest, path, EdgeRefusals.Unreadable);
}
