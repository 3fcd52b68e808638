namespace PrivacyCloud.Consoles.Work;

/// <summary>How the sessions of staff behave.</summary>
public sealed record WorkOptions
{
    /// <summary>
    /// True when every address served is https: cookies then bear the prefix <c>__Host-</c> and travel over TLS alone.
    /// </summary>
    public bool IsHttps { get; init; }

    /// <summary>A session ends this long after signing in, whatever was done. Eight hours.</summary>
    public TimeSpan SessionLasts { get; init; } = TimeSpan.FromHours(8);

    /// <summary>A session ends when nothing was asked for this long. Thirty minutes.</summary>
    public TimeSpan IdleMax { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Passwords and codes tried from one address in a minute; more answer 429. Twenty.</summary>
    public int TriesPerMinuteMax { get; init; } = 20;

    /// <summary>False only for benchmarks on loopback: tries are not counted. Default true.</summary>
    public bool RatesLimited { get; init; } = true;

    /// <summary>Everything that is wrong with these options, all at once; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. SessionLasts <= TimeSpan.Zero
            ? (IEnumerable<string>)[$"{nameof(SessionLasts)} must be more than nothing."] : [],
        .. IdleMax <= TimeSpan.Zero || IdleMax > SessionLasts
            ? (IEnumerable<string>)[$"{nameof(IdleMax)} must be more than nothing and no more than a session lasts."]
            : [],
        .. TriesPerMinuteMax < 1 ? (IEnumerable<string>)[$"{nameof(TriesPerMinuteMax)} must be at least 1."] : [],
    ];

    /// <summary>The name of a cookie, with the prefix that a browser holds to its promises.</summary>
    internal string CookieName(string name) => IsHttps ? "__Host-" + name : name;
}
