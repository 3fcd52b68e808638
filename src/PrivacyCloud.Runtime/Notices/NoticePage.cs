using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Notices;

/// <summary>What a brand's banner is answered in one language, ready to be sent.</summary>
/// <param name="Language">In which language.</param>
/// <param name="Body">The JSON.</param>
/// <param name="Tag">Its entity tag, quotes included; the same in every process that answers it.</param>
/// <param name="Shown">The statement of what it shows.</param>
/// <param name="ShownHash">The hash by which the statement is named in the ledger.</param>
/// <param name="Snapshot">That statement, signed.</param>
public sealed record NoticePage(
    Language Language, ReadOnlyMemory<byte> Body, string Tag, ShownNotice Shown, NoticeHash ShownHash,
    string Snapshot)
{
    // The product's own number: after so many days a page asks whether the notice has changed.
    private const int RecheckDays = 7;

    // Sent as application/json with nosniff, never inside a page: plain characters are safe and readable.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the answer: the document that was hashed, with what stands around it.</summary>
    internal static NoticePage Of(
        PublishedNotice notice, TenantRow tenant, BrandRow brand, ShownNotice shown, SnapshotText snapshot)
    {
        var document = NoticeDocument.Bytes(notice.Brand, notice.Version, notice.Content, shown.Language);
        using var parsed = JsonDocument.Parse(document);
        var to = new ArrayBufferWriter<byte>(document.Length + 4096);
        using (var json = new Utf8JsonWriter(to, Plain))
            Write(json, parsed.RootElement, notice, tenant, brand, shown, snapshot.ToString());

        // Everything that changes an answer goes into its tag, the brand's name too. The signature at its end does not:
        // it is another in every process and after every start, and what it signs is the same.
        var signature = to.WrittenSpan.LastIndexOf((byte)'.');
        var tag = $"\"{NoticeHash.Of(to.WrittenSpan[..signature]).ToString()[7..39]}\"";
        return new(shown.Language, to.WrittenMemory, tag, shown, snapshot.Hash(), snapshot.ToString());
    }

    private static void Write(
        Utf8JsonWriter json, JsonElement document, PublishedNotice notice, TenantRow tenant, BrandRow brand,
        ShownNotice shown, string snapshot)
    {
        json.WriteStartObject();
        json.WriteStartObject("brand");
        json.WriteString("id", brand.Id.ToString());
        json.WriteString("name", brand.Name.In(shown.Language));
        json.WriteEndObject();
        json.WriteString("language", NoticeWords.Of(shown.Language));
        json.WriteStartArray("languages");
        foreach (var language in tenant.Languages)
            json.WriteStringValue(NoticeWords.Of(language));

        json.WriteEndArray();
        WriteNotice(json, document.GetProperty("notice"), tenant, brand, shown);
        foreach (var name in (string[])["purposes", "layout", "texts"])
        {
            json.WritePropertyName(name);
            document.GetProperty(name).WriteTo(json);
        }

        WriteSince(json, notice);
        json.WriteString("recheckAfter", string.Create(CultureInfo.InvariantCulture, $"P{RecheckDays}D"));
        json.WriteString("snapshot", snapshot);
        json.WriteEndObject();
    }

    /// <summary>It says what the versions before meant, and so is no part of what is shown and hashed.</summary>
    private static void WriteSince(Utf8JsonWriter json, PublishedNotice notice)
    {
        json.WriteStartObject("since");
        foreach (var purpose in notice.Content.Purposes)
            json.WriteNumber(purpose.Code.ToString(), purpose.Since);

        json.WriteEndObject();
    }

    private static void WriteNotice(
        Utf8JsonWriter json, JsonElement notice, TenantRow tenant, BrandRow brand, ShownNotice shown)
    {
        json.WriteStartObject("notice");
        json.WriteString("hash", shown.Hash.ToString());
        foreach (var member in notice.EnumerateObject())
            member.WriteTo(json);

        json.WriteString("centreUrl", $"/centre/{tenant.Slug}/{brand.Slug}/choices");
        json.WriteEndObject();
    }
}
