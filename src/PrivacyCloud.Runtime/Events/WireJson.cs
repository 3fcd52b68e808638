using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PrivacyCloud.Runtime.Json;

namespace PrivacyCloud.Runtime.Events;

/// <summary>
/// How events, rows of views and kept answers are written: canonical JSON, camel-case names, kebab-case enums, ids as
/// their text form. Reading is strict: an unknown, missing, doubled or null member is an error. Domain types carry
/// no attribute for it; everything is set up here.
/// </summary>
public static class WireJson
{
    /// <summary>The options themselves, for those who write documents in the same manner.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>
    /// Members in their canonical order and nothing escaped that need not be, so that what is written is canonical
    /// already, nearly always.
    /// </summary>
    private static readonly JsonSerializerOptions InOrder = MakeInOrder();

    /// <summary>Canonical bytes of a value.</summary>
    public static byte[] Write<T>(T value)
        where T : notnull =>
        CanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), InOrder));

    /// <summary>
    /// Bytes of a value that nobody signs or hashes, such as a row of a view: the same JSON, its members as declared.
    /// </summary>
    public static byte[] WritePlain(object value) =>
        JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options);

    /// <summary>A value as JSON.</summary>
    public static JsonElement Element(object value) =>
        JsonSerializer.SerializeToElement(value, value.GetType(), Options);

    /// <summary>Reads a value back.</summary>
    /// <exception cref="JsonException">It is not written as this type is.</exception>
    public static T? Read<T>(ReadOnlyMemory<byte> json) => JsonSerializer.Deserialize<T>(json.Span, Options);

    /// <summary>Reads a value of a type known only now.</summary>
    /// <exception cref="JsonException">It is not written as this type is.</exception>
    public static object? Read(ReadOnlyMemory<byte> json, Type type) =>
        JsonSerializer.Deserialize(json.Span, type, Options);

    /// <summary>Reads a value of a type known only now.</summary>
    /// <exception cref="JsonException">It is not written as this type is.</exception>
    public static object? Read(JsonElement json, Type type) => json.Deserialize(type, Options);

    private static JsonSerializerOptions MakeInOrder()
    {
        var options = new JsonSerializerOptions(Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Order } },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void Order(JsonTypeInfo type)
    {
        foreach (var (at, property) in type.Properties.OrderBy(one => one.Name, StringComparer.Ordinal).Index())
            property.Order = at;
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            MaxDepth = 64,
        };
        foreach (var converter in TextConverters.All)
            options.Converters.Add(converter);

        options.Converters.Add(new ValueListConverter());
        options.Converters.Add(new ParcelConverter());
        options.Converters.Add(new DecidedConverter());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
