using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PrivacyCloud.Api.Json;

namespace PrivacyCloud.Api;

/// <summary>
/// How JSON is written and read at the edge: strict in, camel case out, no nulls, our value types as text.
/// </summary>
public static class ApiJson
{
    /// <summary>The most levels a body may nest.</summary>
    public const int DepthMax = 32;

    /// <summary>The options every endpoint uses.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>Puts the same settings into options that a framework owns.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.MaxDepth = DepthMax;
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        // Sent as application/json with nosniff, never inside a page: plain characters are safe and readable.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        foreach (var converter in ApiConverters.All)
        {
            options.Converters.Add(converter);
        }
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions();
        Apply(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
