using System.Text.Json;
using System.Text.Json.Serialization;

namespace PrivacyCloud.Runtime.Events;

/// <summary>Reads a text form; false for anything else.</summary>
internal delegate bool TextParser<T>(string? text, out T value);

/// <summary>Writes a value as its text form and reads it back strictly.</summary>
internal sealed class TextConverter<T>(TextParser<T> parse, Func<T, string> format) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && parse(reader.GetString(), out var value)
            ? value
            : throw new JsonException($"This is not the text form of a {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var text = format(value);

        // What cannot be read back must never be written: an empty id would be a hole in the record for ever.
        if (!parse(text, out _))
            throw new JsonException($"An empty {typeof(T).Name} is not written.");

        writer.WriteStringValue(text);
    }
}
