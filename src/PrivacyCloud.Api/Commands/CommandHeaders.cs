using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Api.Commands;

/// <summary>
/// What the headers of a changing call say: how a repetition is recognised, and which version was seen.
/// </summary>
/// <param name="Idempotency">The caller's key with the operation and the body it belongs to.</param>
/// <param name="SeenVersion">The version the caller decided on, where <c>If-Match</c> names one.</param>
/// <param name="Problem">What is wrong with them; the others are empty then.</param>
internal sealed record CommandHeaders(Idempotency? Idempotency, long? SeenVersion, Problem? Problem)
{
    private const string KeyHeader = "Idempotency-Key";
    private const string AnyVersion = "*";

    /// <summary>Reads the headers of a call with this body.</summary>
    public static CommandHeaders Of(HttpContext http, ReadOnlyMemory<byte> body)
    {
        if (!TryKey(http.Request.Headers[KeyHeader], out var key))
        {
            return Wrong(KeyHeader, CommandRefusals.KeyUnreadable);
        }

        return TryVersion(http.Request.Headers.IfMatch, out var version)
            ? new(key is null ? null : new(OperationOf(http), key, body), version, null)
            : Wrong("If-Match", CommandRefusals.VersionUnreadable);
    }

    private static CommandHeaders Wrong(string header, Refusal refusal) =>
        new(null, null, Problem.OfField(StatusCodes.Status400BadRequest, header, refusal));

    /// <summary>
    /// Method and path: the path holds the ids, so one key serves one thing. Routing ignores case; so does this.
    /// </summary>
    private static string OperationOf(HttpContext http) =>
        $"{http.Request.Method} {http.Request.Path.Value!.TrimEnd('/').ToUpperInvariant()}";

    private static bool TryKey(StringValues sent, out string? key)
    {
        key = null;
        if (sent.Count == 0)
        {
            return true;
        }

        var text = sent.ToString();
        var quoted = text.Length >= 2 && text[0] == '"' && text[^1] == '"';
        key = quoted ? text[1..^1] : text;
        return sent.Count == 1 && key.Length is > 0 and <= Runtime.Commands.Idempotency.KeyLengthMax
            && key.All(c => c is > ' ' and < '\x7f' and not ('"' or '\\'));
    }

    private static bool TryVersion(StringValues sent, out long? version)
    {
        version = null;
        if (sent.Count == 0 || sent == AnyVersion)
        {
            return true;
        }

        var text = sent.ToString();
        if (text.Length >= 2 && text[0] == '"' && text[^1] == '"')
        {
            text = text[1..^1];
        }

        var read = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        version = number;
        return read && sent.Count == 1;
    }
}
