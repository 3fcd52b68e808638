using System.Text.RegularExpressions;

namespace PrivacyCloud.Domain.Outbox;

/// <summary>
/// What kind of step a webhook tells of: <c>request.acknowledged</c>. It follows from the event's written name, without
/// the version, and with underscores for hyphens as Standard Webhooks wants it.
/// </summary>
public readonly partial record struct NewsType
{
    /// <summary>The most characters a type may have.</summary>
    public const int LengthMax = 80;

    private readonly string? _text;

    private NewsType(string text) => _text = text;

    /// <summary>That a yes was taken back, whether by a withdrawal or by a no on a notice.</summary>
    public static NewsType ConsentWithdrawn { get; } = new("consent.withdrawn");

    /// <summary>Reads a type; false for what no webhook tells of.</summary>
    public static bool TryParse(string? text, out NewsType type)
    {
        var good = text is { Length: <= LengthMax } && Form().IsMatch(text);
        type = good ? new(text!) : default;
        return good;
    }

    /// <summary>The type of an event by its written name; false for what no webhook tells of.</summary>
    public static bool TryOf(string eventName, out NewsType type)
    {
        ArgumentNullException.ThrowIfNull(eventName);
        var version = eventName.LastIndexOf(".v", StringComparison.Ordinal);
        return TryParse(version < 0 ? null : eventName[..version].Replace('-', '_'), out type);
    }

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? string.Empty;

    // Only what happens to people's requests and consents is told; the rest of a log is nobody else's business.
    [GeneratedRegex(@"^(request|consent)\.[a-z0-9_]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
