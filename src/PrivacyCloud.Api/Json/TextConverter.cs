using System.Text.Json;
using System.Text.Json.Serialization;

namespace PrivacyCloud.Api.Json;

/// <summary>
/// Writes a value as text and reads it back with a parser; what does not parse is a <see cref="JsonException"/>.
/// </summary>
internal sealed class TextConverter<T>(Func<T, string> write, Func<string, (bool Good, T Value)>? read)
    : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (read is null || reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        var (good, value) = read(reader.GetString()!);
        return good ? value : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(write(value));
}
