namespace PrivacyCloud.Domain.Notices;

/// <summary>A signal of Google Consent Mode v2 that a choice sets, such as <c>analytics_storage</c>.</summary>
public readonly record struct ConsentSignal
{
    private static readonly string[] All =
    [
        "ad_personalization", "ad_storage", "ad_user_data", "analytics_storage", "functionality_storage",
        "personalization_storage", "security_storage",
    ];

    private readonly string? _name;

    private ConsentSignal(string name) => _name = name;

    /// <summary>Every signal there is.</summary>
    public static IReadOnlyList<string> Names => All;

    /// <summary>Reads a signal's name; false for one that consent mode does not know.</summary>
    public static bool TryParse(string? text, out ConsentSignal signal)
    {
        var good = All.Contains(text, StringComparer.Ordinal);
        signal = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads a name that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static ConsentSignal Parse(string text) =>
        TryParse(text, out var signal) ? signal : throw new FormatException("This is not a signal of consent mode.");

    /// <summary>The name itself.</summary>
    public override string ToString() => _name ?? string.Empty;
}
