using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Runtime.Access;

namespace PrivacyCloud.Api.Access;

/// <summary>
/// The key that came with a call. A connection mostly brings the same one every time; what was worked out about it is
/// kept with the connection, which holds the last call's headers anyway, and ends with it. Whether the key is good is
/// asked every time.
/// </summary>
internal static class ShownKeys
{
    private const string Scheme = "Bearer ";
    private static readonly object Place = new();

    /// <summary>The key; null when there is none, or more than one.</summary>
    public static ShownKey? Of(HttpContext http)
    {
        // Calls over one connection of HTTP/1 come one after the other; in others they meet, and share nothing.
        var items = HttpProtocol.IsHttp11(http.Request.Protocol)
            ? http.Features.Get<IConnectionItemsFeature>()?.Items : null;
        if (items is null)
            return BearerOf(http) is { } alone ? new(alone) : null;

        var header = http.Request.Headers.Authorization;
        if (header.Count == 1 && items.TryGetValue(Place, out var kept)
            && kept is Last last && last.Header == header[0])
            return last.Key;

        if (BearerOf(http) is not { } bearer)
            return null;

        var key = new ShownKey(bearer);
        items[Place] = new Last(header[0]!, key);
        return key;
    }

    /// <summary>The text of the key; null when there is none, or more than one.</summary>
    public static string? BearerOf(HttpContext http)
    {
        var header = http.Request.Headers.Authorization;
        return header.Count == 1 && header[0]!.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && header[0]![Scheme.Length..].Trim() is { Length: > 0 } bearer ? bearer : null;
    }

    private sealed record Last(string Header, ShownKey Key);
}
