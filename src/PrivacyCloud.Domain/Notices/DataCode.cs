namespace PrivacyCloud.Domain.Notices;

/// <summary>
/// The code of a kind of data, such as <c>contact</c> or <c>online-tracking</c>: lower-case letters, digits and
/// hyphens, 1 to 40 characters, beginning with a letter. Those that a pack calls sensitive are the pack's own codes.
/// </summary>
public readonly record struct DataCode
{
    /// <summary>What people do online, whatever it is collected with.</summary>
    public const string OnlineTracking = "online-tracking";

    private readonly string? _code;

    private DataCode(string code) => _code = code;

    /// <summary>Reads a code. No pack need know it.</summary>
    public static bool TryParse(string? text, out DataCode code)
    {
        var good = PurposeCode.IsValid(text);
        code = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads a code that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static DataCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException("This is not the code of a kind of data.");

    /// <summary>The code itself.</summary>
    public override string ToString() => _code ?? string.Empty;
}
