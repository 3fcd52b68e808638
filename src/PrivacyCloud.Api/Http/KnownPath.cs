using System.Text.Json.Serialization.Metadata;

namespace PrivacyCloud.Api.Http;

/// <summary>
/// Cuts a JSON path after the last member that we know, so that no name the caller made up is echoed.
/// </summary>
internal static class KnownPath
{
    private const string Root = "$";

    public static string? Of(Type body, string? path)
    {
        if (string.IsNullOrEmpty(path) || !path.StartsWith(Root, StringComparison.Ordinal))
        {
            return null;
        }

        var (type, known) = (ApiJson.Options.GetTypeInfo(body), new List<string>());
        foreach (var segment in path.Split('.').Skip(1))
        {
            var name = segment.Split('[')[0];
            var property = type.Properties.FirstOrDefault(p => p.Name == name);
            if (property is null)
            {
                break;
            }

            known.Add(name);
            type = Inner(property);
        }

        return known.Count == 0 ? null : string.Join('.', known);
    }

    private static JsonTypeInfo Inner(JsonPropertyInfo property)
    {
        var info = ApiJson.Options.GetTypeInfo(property.PropertyType);
        return info.Kind == JsonTypeInfoKind.Enumerable && info.ElementType is { } item
            ? ApiJson.Options.GetTypeInfo(item)
            : info;
    }
}
