namespace PrivacyCloud.Domain.Outbox;

/// <summary>
/// Where a tenant's own systems are told: an <c>https</c> address without user name and fragment. Plain <c>http</c> is
/// read for loopback alone, where specs listen; whether it is ever called is the host's decision.
/// </summary>
public readonly record struct WebhookUrl
{
    /// <summary>The most characters an address may have.</summary>
    public const int LengthMax = 500;

    private readonly string? _text;

    private WebhookUrl(string text) => _text = text;

    /// <summary>Reads an address; false when it breaks the rules above.</summary>
    public static bool TryParse(string? text, out WebhookUrl url)
    {
        url = default;
        if (text is not { Length: > 0 and <= LengthMax } || !text.All(c => c is > ' ' and < '\x7f')
            || !Uri.TryCreate(text, UriKind.Absolute, out var uri))
        {
            return false;
        }

        var secure = uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback);
        if (!secure || uri.UserInfo.Length > 0 || uri.Fragment.Length > 0
            || text.Contains('\\', StringComparison.Ordinal)
            || uri.HostNameType is not (UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6))
        {
            return false;
        }

        url = new(text);
        return true;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? string.Empty;
}
