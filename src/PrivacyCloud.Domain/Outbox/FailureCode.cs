namespace PrivacyCloud.Domain.Outbox;

/// <summary>
/// Why a delivery failed, as a code that can hold nothing personal: <c>smtp-550</c>, <c>http-500</c>, <c>timeout</c>.
/// Lower-case letters, digits and hyphens, at most 40 characters.
/// </summary>
public readonly record struct FailureCode
{
    /// <summary>The most characters a code may have.</summary>
    public const int LengthMax = 40;

    /// <summary>What was to be sent was erased meanwhile.</summary>
    public static readonly FailureCode ContentErased = new("content-erased");

    /// <summary>What was to be sent is not fit to be: a header or an address would be broken by it.</summary>
    public static readonly FailureCode ContentUnfit = new("content-unfit");

    /// <summary>The endpoint it was for is not there any more, or is switched off.</summary>
    public static readonly FailureCode EndpointGone = new("endpoint-gone");

    /// <summary>Nobody could be reached.</summary>
    public static readonly FailureCode Unreachable = new("unreachable");

    /// <summary>It took too long.</summary>
    public static readonly FailureCode Timeout = new("timeout");

    /// <summary>The other side offers no protected connection, or one that proves nothing.</summary>
    public static readonly FailureCode NotSecure = new("not-secure");

    /// <summary>The address leads into a network that must not be called from here.</summary>
    public static readonly FailureCode ForbiddenAddress = new("forbidden-address");

    private readonly string? _text;

    private FailureCode(string text) => _text = text;

    /// <summary>Reads a code; false when it breaks the rules above.</summary>
    public static bool TryParse(string? text, out FailureCode code)
    {
        var good = text is { Length: > 0 and <= LengthMax }
            && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        code = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads a code that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static FailureCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException("This is not the code of a failure.");

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? string.Empty;
}
