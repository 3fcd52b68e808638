using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace PrivacyCloud.Consoles.Work.SignIn;

/// <summary>Counts passwords and codes that are tried, by address: a whole IPv4 address, or 64 bits of IPv6.</summary>
internal sealed class TryRates(WorkOptions options) : IDisposable
{
    /// <summary>How long somebody waits who tried too often.</summary>
    public const int RetryAfterSeconds = 60;

    private const int IPv6PrefixBytes = 8;
    private const int Segments = 6;

    private readonly PartitionedRateLimiter<HttpContext> _addresses =
        PartitionedRateLimiter.Create<HttpContext, string>(http =>
            RateLimitPartition.GetSlidingWindowLimiter(AddressOf(http), _ => new()
            {
                PermitLimit = options.TriesPerMinuteMax,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = Segments,
                QueueLimit = 0,
                AutoReplenishment = true,
            }));

    /// <summary>Counts one try; false when it is one too many.</summary>
    public bool Count(HttpContext http)
    {
        if (!options.RatesLimited)
        {
            return true;
        }

        using var lease = _addresses.AttemptAcquire(http);
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose() => _addresses.Dispose();

    private static string AddressOf(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress ?? IPAddress.None;
        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        return Convert.ToHexString(bytes.Length > IPv6PrefixBytes ? bytes[..IPv6PrefixBytes] : bytes);
    }
}
