using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>A region that another cell serves.</summary>
/// <param name="Region">Its name.</param>
/// <param name="Address">Where people and programs reach it: an origin, without path or query.</param>
/// <param name="Key">The key that was pinned for it; keys that follow are vouched for by those before.</param>
public sealed record Peer(Region Region, Uri Address, KeyFingerprint Key)
{
    /// <summary>
    /// Reads <c>jp-1=https://jp.example.com#sha256:…</c>; null for anything else: without a pinned key nobody is a
    /// peer, and plain http is for this very machine.
    /// </summary>
    public static Peer? Read(string? text)
    {
        var at = text?.IndexOf('=', StringComparison.Ordinal) ?? -1;
        var hash = text?.IndexOf('#', StringComparison.Ordinal) ?? -1;
        return at > 0 && hash > at && Region.TryParse(text![..at], out var region)
            && KeyFingerprint.TryParse(text[(hash + 1)..], out var key)
            && Uri.TryCreate(text[(at + 1)..hash], UriKind.Absolute, out var address) && IsAddress(address)
                ? new(region, address, key)
                : null;
    }

    private static bool IsAddress(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            && address is { UserInfo: "", Query: "", Fragment: "", AbsolutePath: "/", Host.Length: > 0 };
}
