using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace PrivacyCloud.Api.Limits;

/// <summary>How often may be called: by address without a credential.</summary>
public static class RateLimits
{
    /// <summary>The policy of calls that need no credential, pages included.</summary>
    public const string Anonymous = "anonymous";

    private const int IPv6PrefixBytes = 8;

    /// <summary>
    /// Sets the limiter up. The counting is done by one limiter for all, because a bad credential counts against the
    /// same address; the policy itself only marks the endpoints.
    /// </summary>
    internal static void Configure(RateLimiterOptions limiter, Rates rates)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = static (rejected, _) =>
            new(Rates.TooMany(rejected.Lease).ExecuteAsync(rejected.HttpContext));
        limiter.GlobalLimiter = rates.Addresses;
        limiter.AddPolicy(Anonymous, static _ => RateLimitPartition.GetNoLimiter(string.Empty));
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
}
