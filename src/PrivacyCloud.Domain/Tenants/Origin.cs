namespace PrivacyCloud.Domain.Tenants;

/// <summary>
/// The exact origin of a web site: <c>https://host[:port]</c>, as browsers send it. Plain <c>http</c> is read for
/// the loopback addresses alone, where developers and the demo work.
/// </summary>
public readonly record struct Origin
{
    /// <summary>The most characters an origin may have.</summary>
    public const int LengthMax = 270;

    private readonly string? _text;

    private Origin(string text) => _text = text;

    /// <summary>True for the empty origin, which is refused everywhere.</summary>
    public bool IsDefault => _text is null;

    /// <summary>
    /// Reads an origin; false for a path, a wildcard, user names, upper case, or the scheme's own port.
    /// </summary>
    public static bool TryParse(string? text, out Origin origin)
    {
        origin = default;
        if (text is null || text.Length > LengthMax || !text.All(char.IsAscii)
            || !Uri.TryCreate(text, UriKind.Absolute, out var uri))
        {
            return false;
        }

        var secure = uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback);
        if (!secure || uri.HostNameType == UriHostNameType.Unknown || uri.UserInfo.Length > 0)
            return false;

        // What a browser would send for it must be the very text: nothing is tidied up on the quiet.
        var exact = uri.GetComponents(
            UriComponents.Scheme | UriComponents.Host | UriComponents.Port, UriFormat.UriEscaped);
        if (!string.Equals(exact, text, StringComparison.Ordinal) || text.Contains('*', StringComparison.Ordinal))
            return false;

        origin = new(text);
        return true;
    }

    /// <summary>Reads an origin that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Origin Parse(string text) =>
        TryParse(text, out var origin) ? origin : throw new FormatException("This is not a web origin.");

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? string.Empty;
}
