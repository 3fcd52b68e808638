using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Json;

namespace PrivacyCloud.Runtime.Events;

/// <summary>
/// Writes a decision set by hand: there will be more of these than of everything else together, so what goes without
/// saying is left out, and the members stand in canonical order from the start.
/// </summary>
internal static class DecidedJson
{
    private const int UsualSize = 320;

    private static readonly JsonWriterOptions Canonical = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>The canonical bytes.</summary>
    public static byte[] Write(ConsentEvent.Decided happened)
    {
        var to = new ArrayBufferWriter<byte>(UsualSize);
        using (var writer = new Utf8JsonWriter(to, Canonical))
            Write(writer, happened);

        return to.WrittenSpan.ToArray();
    }

    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter writer, ConsentEvent.Decided happened)
    {
        writer.WriteStartObject();
        writer.WriteString("assurance"u8, DecidedWords.Of(happened.Assurance));
        writer.WriteString("brand"u8, happened.Showing.Brand.ToString());
        WriteBy(writer, happened.By);
        writer.WriteString("channel"u8, DecidedWords.Of(happened.Channel));
        WriteEnds(writer, happened.Ends);
        if (happened.Evidence is { } evidence)
        {
            writer.WritePropertyName("evidence"u8);
            writer.WriteRawValue(WireJson.Write(evidence), skipInputValidation: true);
        }

        WriteCodes(writer, "given"u8, happened.Given);
        writer.WriteString("language"u8, DecidedWords.Of(happened.Showing.Language));
        writer.WriteNumber("notice"u8, happened.Showing.Notice);
        WriteCodes(writer, "refused"u8, happened.Refused);
        if (happened.Signal)
            writer.WriteString("signal"u8, "gpc"u8);

        writer.WriteString("snapshot"u8, happened.Showing.Snapshot.ToString());
        if (happened.StatedAt is { } stated)
            WriteMoment(writer, "statedAt"u8, stated);

        writer.WriteEndObject();
    }

    private static void WriteBy(Utf8JsonWriter writer, DecidedBy by)
    {
        if (by == DecidedBy.Self)
            return;

        writer.WriteStartObject("by"u8);
        writer.WriteString("kind"u8, DecidedWords.Of(by.Kind));
        if (by.Relation is { } relation)
            writer.WriteString("relation"u8, DecidedWords.Of(relation));

        writer.WriteEndObject();
    }

    private static void WriteEnds(Utf8JsonWriter writer, ValueList<ConsentEnd> ends)
    {
        if (ends.Count == 0)
            return;

        writer.WriteStartArray("ends"u8);
        foreach (var end in ends)
        {
            writer.WriteStartObject();
            WriteMoment(writer, "at"u8, end.At);
            writer.WriteString("purpose"u8, end.Purpose.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMoment(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Instant at)
    {
        Span<byte> text = stackalloc byte[WholeSeconds.Length];
        if (at == Instant.FromUnixTimeTicks(at.ToUnixTimeTicks()) && WholeSeconds.TryWrite(at.ToUnixTimeTicks(), text))
            writer.WriteString(name, text);
        else
            writer.WriteString(name, InstantPattern.ExtendedIso.Format(at));
    }

    private static void WriteCodes(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<PurposeCode> codes)
    {
        if (codes.Count == 0)
            return;

        writer.WriteStartArray(name);
        for (var at = 0; at < codes.Count; at++)
            writer.WriteStringValue(codes[at].ToString());

        writer.WriteEndArray();
    }
}
