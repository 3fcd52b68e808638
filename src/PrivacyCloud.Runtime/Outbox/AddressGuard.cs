using System.Net;
using System.Net.Sockets;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// Which addresses of the network a tenant may have us call: public ones. Everything that leads into this machine, this
/// network or nowhere is refused (RFC 6890 and what wraps an IPv4 address in an IPv6 one).
/// </summary>
public static class AddressGuard
{
    private static readonly IPNetwork[] Forbidden =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/3",
        }.Select(text => IPNetwork.Parse(text)),
    ];

    // The rest of IPv6 is local, multicast, or not handed out; of 2000::/3 these wrap, tunnel or document.
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] ForbiddenSix =
    [
        .. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(text => IPNetwork.Parse(text)),
    ];

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>True for an address out in the world.</summary>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6)
            return IsPublic(address.MapToIPv4());

        if (address.AddressFamily == AddressFamily.InterNetwork)
            return !Forbidden.Any(net => net.Contains(address));

        if (Translated.Contains(address))
            return IsPublic(new IPAddress(address.GetAddressBytes().AsSpan(12)));

        return Global.Contains(address) && !ForbiddenSix.Any(net => net.Contains(address));
    }
}
