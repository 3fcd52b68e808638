namespace PrivacyCloud.Api;

/// <summary>Limits of the HTTP edge.</summary>
public sealed record ApiOptions
{
    /// <summary>False only for benchmarks on loopback: no rate is limited. Sizes always are. Default true.</summary>
    public bool RatesLimited { get; init; } = true;

    /// <summary>Calls a minute from one address without a credential. Default 120.</summary>
    public int AnonymousPerMinuteMax { get; init; } = 120;

    /// <summary>Calls a second with one secret key. Default 2,000.</summary>
    public int SecretKeyPerSecondMax { get; init; } = 2_000;

    /// <summary>Decisions a minute from one address with one publishable key. Default 60.</summary>
    public int DecisionsPerMinuteMax { get; init; } = 60;

    /// <summary>Bytes of a request's body. Default 1 MiB.</summary>
    public long BodySizeBytesMax { get; init; } = 1 << 20;
}
