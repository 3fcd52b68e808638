using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using PrivacyCloud.Api.Problems;

namespace PrivacyCloud.Api.Limits;

/// <summary>How often may be called: by address without a credential.</summary>
public static class RateLimits
{
    /// <summary>The policy of calls that need no credential, pages included.</summary>
    public const string Anonymous = "anonymous";

    private const int IPv6PrefixBytes = 8;

    /// <summary>Sets the limiter up.</summary>
    internal static void Configure(RateLimiterOptions limiter, ApiOptions options)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = static (rejected, _) => new(Problem
            .Of(StatusCodes.Status429TooManyRequests, EdgeRefusals.TooMany, SecondsFrom(rejected.Lease))
            .ExecuteAsync(rejected.HttpContext));
        limiter.AddPolicy(Anonymous, http => options.RatesLimited
            ? RateLimitPartition.GetSlidingWindowLimiter(AddressOf(http), _ => Window(options))
            : RateLimitPartition.GetNoLimiter("none"));
    }

    /// <summary>One person's address: a whole IPv4 address, or an IPv6 network of 64 bits.</summary>
    internal static string AddressOf(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        var bytes = address.GetAddressBytes();
        return Convert.ToHexString(bytes.Length == 4 ? bytes : bytes[..IPv6PrefixBytes]);
    }

    private static SlidingWindowRateLimiterOptions Window(ApiOptions options) => new()
    {
        PermitLimit = options.AnonymousPerMinuteMax,
        Window = TimeSpan.FromMinutes(1),
        SegmentsPerWindow = 6,
        QueueLimit = 0,
        AutoReplenishment = true,
    };

    private static int SecondsFrom(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var after)
            ? Math.Max(1, Convert.ToInt32(Math.Ceiling(after.TotalSeconds), CultureInfo.InvariantCulture))
            : 10;
}
