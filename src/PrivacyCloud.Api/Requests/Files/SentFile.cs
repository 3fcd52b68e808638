using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using PrivacyCloud.Api.Problems;

namespace PrivacyCloud.Api.Requests.Files;

/// <summary>
/// A file as it is sent: the body itself with its name in <c>Content-Disposition</c>, or the first file of a form. Read
/// once, as it arrives; nothing of it is kept in clear.
/// </summary>
/// <param name="Name">As the sender named it; nothing in it is believed.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Problem">What is wrong with the call; the others are empty then.</param>
internal sealed record SentFile(string? Name, Stream Content, Problem? Problem)
{
    /// <summary>Bytes of an upload's body: the file itself, and what a form puts around it.</summary>
    public const long BodySizeBytesMax = (20 * 1024 * 1024) + (64 * 1024);

    private const int BoundaryLengthMax = 100;
    private const string Nameless = "file";

    private static readonly SentFile Unfit = new(
        null, Stream.Null, Problem.Of(StatusCodes.Status415UnsupportedMediaType, EdgeRefusals.MediaType));

    private static readonly SentFile Unreadable = new(
        null, Stream.Null, Problem.Of(StatusCodes.Status400BadRequest, EdgeRefusals.BadCall));

    /// <summary>The file of a call.</summary>
    public static async Task<SentFile> OfAsync(HttpContext http)
    {
        var sent = http.Request;
        if (!MediaTypeHeaderValue.TryParse(sent.ContentType, out var type))
        {
            return Unfit;
        }

        if (type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await OfFormAsync(http, type);
        }

        return IsFile(type)
            ? new(NameOf(sent.Headers.ContentDisposition.ToString()) ?? Nameless, sent.Body, null) : Unfit;
    }

    private static async Task<SentFile> OfFormAsync(HttpContext http, MediaTypeHeaderValue type)
    {
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (boundary is not { Length: > 0 and <= BoundaryLengthMax })
        {
            return Unreadable;
        }

        try
        {
            var reader = new MultipartReader(boundary, http.Request.Body);
            while (await reader.ReadNextSectionAsync(http.RequestAborted) is { } section)
            {
                if (section.GetContentDispositionHeader()?.IsFileDisposition() == true)
                {
                    return new(NameOf(section.ContentDisposition) ?? Nameless, section.Body, null);
                }
            }
        }
        catch (InvalidDataException)
        {
            return Unreadable;
        }
        catch (IOException)
        {
            // A form that ends before its last boundary.
            return Unreadable;
        }

        return Unreadable;
    }

    private static string? NameOf(string? header) =>
        ContentDispositionHeaderValue.TryParse(header, out var disposition)
            ? disposition.FileNameStar.HasValue
                ? disposition.FileNameStar.Value : Utf8(HeaderUtilities.RemoveQuotes(disposition.FileName).Value)
            : null;

    /// <summary>Browsers send names as UTF-8 where headers are read as Latin-1.</summary>
    private static string? Utf8(string? name)
    {
        if (name is null || name.Any(c => c > '\u00ff') || name.All(char.IsAscii))
        {
            return name;
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Encoding.Latin1.GetBytes(name));
        }
        catch (DecoderFallbackException)
        {
            return name;
        }
    }

    // What counts is what is in the file; a JSON or a text is none that anybody uploads.
    private static bool IsFile(MediaTypeHeaderValue type) =>
        type.Type.Equals("image", StringComparison.OrdinalIgnoreCase)
        || type.MediaType.Equals("application/pdf", StringComparison.OrdinalIgnoreCase)
        || type.MediaType.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase);
}
