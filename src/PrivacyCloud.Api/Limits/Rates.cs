using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Access;

namespace PrivacyCloud.Api.Limits;

/// <summary>
/// Counts calls: those without a credential, and those with a bad one, by address; those with a secret key by key.
/// </summary>
internal sealed class Rates : IDisposable
{
    private const int WithoutHintSeconds = 10;
    private readonly bool _limited;
    private readonly PartitionedRateLimiter<ApiKeyId> _keys;
    private readonly PartitionedRateLimiter<(ApiKeyId Key, string Address)> _decisions;

    /// <summary>Counts as the options say.</summary>
    public Rates(ApiOptions options)
    {
        _limited = options.RatesLimited;
        Addresses = PartitionedRateLimiter.Create<HttpContext, string>(http => IsCounted(http)
            ? RateLimitPartition.GetSlidingWindowLimiter(RateLimits.AddressOf(http), _ => Minute(options))
            : RateLimitPartition.GetNoLimiter(string.Empty));
        _keys = PartitionedRateLimiter.Create<ApiKeyId, ApiKeyId>(key =>
            RateLimitPartition.GetFixedWindowLimiter(key, _ => Second(options)));
        _decisions = PartitionedRateLimiter.Create<(ApiKeyId Key, string Address), (ApiKeyId Key, string Address)>(
            from => RateLimitPartition.GetSlidingWindowLimiter(from, _ => Decisions(options)));
    }

    /// <summary>Counts by address, where the endpoint needs no credential.</summary>
    public PartitionedRateLimiter<HttpContext> Addresses { get; }

    /// <summary>
    /// Counts a call with a bad credential against its address; answers the problem when there were too many.
    /// </summary>
    public Problem? CountFailure(HttpContext http)
    {
        http.Features.Set(new FailedCredential());
        using var lease = Addresses.AttemptAcquire(http);
        return lease.IsAcquired ? null : TooMany(lease);
    }

    /// <summary>Counts a call with a secret key; answers the problem when there were too many.</summary>
    public Problem? Count(Caller caller)
    {
        if (!_limited || caller.Kind != CredentialKind.Secret)
        {
            return null;
        }

        using var lease = _keys.AttemptAcquire(caller.Key);
        return lease.IsAcquired ? null : TooMany(lease);
    }

    /// <summary>
    /// Counts a decision sent with a publishable key, by key and address; answers the problem when there were too many.
    /// </summary>
    public Problem? CountDecision(HttpContext http, Caller caller)
    {
        if (!_limited || caller.Kind != CredentialKind.Publishable)
        {
            return null;
        }

        using var lease = _decisions.AttemptAcquire((caller.Key, RateLimits.AddressOf(http)));
        return lease.IsAcquired ? null : TooMany(lease);
    }

    /// <summary>What is answered to a call too many.</summary>
    public static Problem TooMany(RateLimitLease lease) =>
        Problem.Of(StatusCodes.Status429TooManyRequests, EdgeRefusals.TooMany, SecondsFrom(lease));

    /// <inheritdoc />
    public void Dispose()
    {
        Addresses.Dispose();
        _keys.Dispose();
        _decisions.Dispose();
    }

    private bool IsCounted(HttpContext http) => _limited
        && (http.Features.Get<FailedCredential>() is not null
            || http.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()
                is { PolicyName: RateLimits.Anonymous });

    private static SlidingWindowRateLimiterOptions Minute(ApiOptions options) => new()
    {
        PermitLimit = options.AnonymousPerMinuteMax,
        Window = TimeSpan.FromMinutes(1),
        SegmentsPerWindow = 6,
        QueueLimit = 0,
        AutoReplenishment = true,
    };

    private static SlidingWindowRateLimiterOptions Decisions(ApiOptions options) => new()
    {
        PermitLimit = options.DecisionsPerMinuteMax,
        Window = TimeSpan.FromMinutes(1),
        SegmentsPerWindow = 6,
        QueueLimit = 0,
        AutoReplenishment = true,
    };

    private static FixedWindowRateLimiterOptions Second(ApiOptions options) => new()
    {
        PermitLimit = options.SecretKeyPerSecondMax,
        Window = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
        AutoReplenishment = true,
    };

    private static int SecondsFrom(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var after)
            ? Math.Max(1, Convert.ToInt32(Math.Ceiling(after.TotalSeconds), CultureInfo.InvariantCulture))
            : WithoutHintSeconds;

    private sealed record FailedCredential;
}
