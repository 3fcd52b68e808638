namespace PrivacyCloud.Domain.Notices;

/// <summary>
/// Where a tenant's own policy is read: an <c>https</c> address without user name, at most 500 characters.
/// </summary>
public readonly record struct PolicyUrl
{
    /// <summary>The most characters an address may have.</summary>
    public const int LengthMax = 500;

    private readonly string? _text;

    private PolicyUrl(string text) => _text = text;

    /// <summary>Reads an address; false when it breaks the rules above.</summary>
    public static bool TryParse(string? text, out PolicyUrl url)
    {
        var good = text is { Length: > 0 and <= LengthMax } && text.All(c => c is > ' ' and < '\x7f' and not '\\')
            && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0 && uri.HostNameType == UriHostNameType.Dns;
        url = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads an address that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static PolicyUrl Parse(string text) =>
        TryParse(text, out var url) ? url : throw new FormatException("This is not the address of a policy.");

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? string.Empty;
}
