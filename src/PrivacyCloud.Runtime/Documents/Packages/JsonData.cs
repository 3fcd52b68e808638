using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime.Text;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>All data of a package for machines: exact, in one file.</summary>
internal static class JsonData
{
    private const int PieceSize = 256 * 1024;

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        NewLine = "\n",
    };

    /// <summary>Writes it.</summary>
    public static async Task WriteAsync(PackageContents contents, Stream target, CancellationToken cancel)
    {
        await using var json = new Utf8JsonWriter(target, Readable);
        json.WriteStartObject();
        json.WriteString("format", "privacycloud.package.v1");
        json.WriteString("company", contents.Company.In(contents.Language));
        json.WriteString("requestNumber", contents.RequestNumber);
        json.WriteString("right", contents.Right.In(contents.Language));
        json.WriteString("preparedOn", LocalDatePattern.Iso.Format(contents.PreparedOn));
        json.WriteString("language", PackageWords.Tag(contents.Language));
        json.WriteStartArray("sections");
        foreach (var (index, section) in contents.Sections.Index())
            await WriteAsync(section, EntryNames.Table(index), contents.Language, json, cancel);

        json.WriteEndArray();
        json.WriteStartArray("attachments");
        foreach (var (index, file) in contents.Attachments.Index())
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteString("file", EntryNames.Attachment(index, file));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancel);
    }

    private static async Task WriteAsync(
        PackageSection section, string table, Language language, Utf8JsonWriter json, CancellationToken cancel)
    {
        json.WriteStartObject();
        json.WriteString("title", section.Title.In(language));
        json.WriteString("table", table);
        Write("columns", section.Columns, json);
        json.WriteStartArray("rows");
        foreach (var row in section.Rows)
        {
            Write(null, row, json);

            // What is written leaves memory in large pieces: small ones would hardly be packed.
            if (json.BytesPending > PieceSize)
                await json.FlushAsync(cancel);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(string? name, IReadOnlyList<string> texts, Utf8JsonWriter json)
    {
        if (name is null)
            json.WriteStartArray();
        else
            json.WriteStartArray(name);

        foreach (var text in texts)
            json.WriteStringValue(text);

        json.WriteEndArray();
    }
}
