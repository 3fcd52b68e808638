using System.Buffers;
using System.Text.Json;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Json;

/// <summary>Canonical JSON after RFC 8785 (JCS): the same value always has the same bytes.</summary>
public static class CanonicalJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <summary>The canonical bytes of a JSON text.</summary>
    /// <exception cref="JsonException">It is no JSON, repeats a member, or nests deeper than 64.</exception>
    public static byte[] Write(ReadOnlyMemory<byte> json)
    {
        using var document = Parse(json);
        return Write(document.RootElement);
    }

    /// <summary>The canonical bytes of a JSON value.</summary>
    public static byte[] Write(JsonElement value)
    {
        var to = new ArrayBufferWriter<byte>(256);
        try
        {
            Write(to, value);
        }
        catch (InvalidOperationException exception)
        {
            throw HalfOfAPair(exception);
        }

        return to.WrittenSpan.ToArray();
    }

    /// <summary>The canonical bytes of a JSON text, which are the text itself when it can be seen to be so.</summary>
    /// <exception cref="JsonException">It is no JSON, repeats a member, or nests deeper than 64.</exception>
    public static byte[] Of(byte[] json) => CanonicalScan.IsSure(json) ? json : Write(json);

    /// <summary>True when the bytes are canonical already.</summary>
    public static bool IsCanonical(ReadOnlyMemory<byte> json)
    {
        if (CanonicalScan.IsSure(json.Span))
            return true;

        try
        {
            return Write(json).AsSpan().SequenceEqual(json.Span);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json, Strict);
        }
        catch (InvalidOperationException exception)
        {
            throw HalfOfAPair(exception);
        }
    }

    /// <summary>Half of a surrogate pair is no text; the reader says so with an exception of its own.</summary>
    private static JsonException HalfOfAPair(InvalidOperationException exception) =>
        new("A string holds half of a surrogate pair.", exception);

    private static void Write(ArrayBufferWriter<byte> to, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(to, value);
                break;
            case JsonValueKind.Array:
                WriteArray(to, value);
                break;
            case JsonValueKind.String:
                CanonicalText.WriteString(to, value.GetString());
                break;
            case JsonValueKind.Number:
                CanonicalNumber.Write(to, value.GetDouble());
                break;
            default:
                to.Write(value.ValueKind switch
                {
                    JsonValueKind.True => "true"u8,
                    JsonValueKind.False => "false"u8,
                    _ => "null"u8,
                });
                break;
        }
    }

    private static void WriteObject(ArrayBufferWriter<byte> to, JsonElement value)
    {
        var members = value.EnumerateObject().Select(member => (member.Name, member.Value)).ToArray();
        Array.Sort(members, static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        to.Write("{"u8);
        for (var at = 0; at < members.Length; at++)
        {
            if (at > 0)
                to.Write(","u8);

            CanonicalText.WriteString(to, members[at].Name);
            to.Write(":"u8);
            Write(to, members[at].Value);
        }

        to.Write("}"u8);
    }

    private static void WriteArray(ArrayBufferWriter<byte> to, JsonElement value)
    {
        to.Write("["u8);
        var first = true;
        foreach (var item in value.EnumerateArray())
        {
            if (!first)
                to.Write(","u8);

            Write(to, item);
            first = false;
        }

        to.Write("]"u8);
    }
}
