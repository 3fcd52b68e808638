using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.Work;

namespace PrivacyCloud.Consoles.PrivacyCenter.Shared;

/// <summary>
/// Counts what people send, by address: a whole IPv4 address, or 64 bits of IPv6. Enough for a person who mistypes,
/// and for a few behind one address; too little to guess or to flood.
/// </summary>
internal sealed class CentreRates(WorkOptions options) : IDisposable
{
    private const int IPv6PrefixBytes = 8;
    private const int SubmissionsMax = 30;
    private const int TriesMax = 20;
    private const int Segments = 6;
    private const string RetryAfterSeconds = "60";

    private readonly PartitionedRateLimiter<HttpContext> _submissions = PerMinute(SubmissionsMax);
    private readonly PartitionedRateLimiter<HttpContext> _tries = PerMinute(TriesMax);

    /// <summary>Counts one submission; false when it is one too many.</summary>
    public bool CountSubmission(HttpContext http) => Count(_submissions, http);

    /// <summary>Counts one try at a door: number and secret, a code, a message; false when one too many.</summary>
    public bool CountTry(HttpContext http) => Count(_tries, http);

    /// <inheritdoc/>
    public void Dispose()
    {
        _submissions.Dispose();
        _tries.Dispose();
    }

    private bool Count(PartitionedRateLimiter<HttpContext> limiter, HttpContext http)
    {
        if (!options.RatesLimited)
        {
            return true;
        }

        using var lease = limiter.AttemptAcquire(http);
        if (!lease.IsAcquired)
        {
            http.Response.Headers.RetryAfter = RetryAfterSeconds;
        }

        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<HttpContext> PerMinute(int most) =>
        PartitionedRateLimiter.Create<HttpContext, string>(http =>
            RateLimitPartition.GetSlidingWindowLimiter(AddressOf(http), _ => new()
            {
                PermitLimit = most,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = Segments,
                QueueLimit = 0,
                AutoReplenishment = true,
            }));

    private static string AddressOf(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress ?? IPAddress.None;
        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        return Convert.ToHexString(bytes.Length > IPv6PrefixBytes ? bytes[..IPv6PrefixBytes] : bytes);
    }
}
