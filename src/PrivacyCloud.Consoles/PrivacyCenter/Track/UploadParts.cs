using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>The parts of a form with a file, read one after the other.</summary>
internal sealed class UploadParts
{
    private const int BoundaryLengthMax = 100;
    private const int FieldLengthMax = 4_000;
    private const int FieldsMax = 5;

    private readonly MultipartReader _reader;

    private UploadParts(MultipartReader reader) => _reader = reader;

    /// <summary>The fields that came before the file.</summary>
    public Dictionary<string, StringValues> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The parts of a call; null when it has none.</summary>
    public static UploadParts? Of(HttpRequest call) =>
        MediaTypeHeaderValue.TryParse(call.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= BoundaryLengthMax } boundary
            ? new(new(boundary, call.Body))
            : null;

    /// <summary>Reads the fields up to the file; null when none comes.</summary>
    /// <exception cref="InvalidDataException">The parts are not what they should be.</exception>
    public async Task<FileMultipartSection?> NextFileAsync(CancellationToken cancel)
    {
        try
        {
            while (Fields.Count <= FieldsMax && await _reader.ReadNextSectionAsync(cancel) is { } section)
            {
                if (section.AsFileSection() is { } file)
                {
                    return file;
                }

                await KeepAsync(section, cancel);
            }
        }
        catch (IOException broken) when (broken is not BadHttpRequestException)
        {
            throw new InvalidDataException("The form ended too early.", broken);
        }

        return null;
    }

    private async Task KeepAsync(MultipartSection section, CancellationToken cancel)
    {
        if (section.AsFormDataSection() is not { } field)
        {
            return;
        }

        var buffer = new char[FieldLengthMax + 1];
        using var text = new StreamReader(section.Body);
        var length = await text.ReadBlockAsync(buffer, cancel);
        if (length > FieldLengthMax)
        {
            throw new InvalidDataException("A field of the form is too long.");
        }

        Fields[field.Name] = new string(buffer, 0, length);
    }
}
