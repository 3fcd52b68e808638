namespace PrivacyCloud.Domain.Law;

/// <summary>Whose law it is: <c>vn</c>, <c>jp</c>, <c>eu</c>, <c>us-ca</c> … Not a place where bytes live.</summary>
public readonly record struct JurisdictionCode
{
    /// <summary>The most characters a code may have.</summary>
    public const int LengthMax = 12;

    private readonly string? _code;

    private JurisdictionCode(string code) => _code = code;

    /// <summary>True for the empty code, which is refused everywhere.</summary>
    public bool IsDefault => _code is null;

    /// <summary>Reads a code: lower-case letters and hyphens, 2 to 12 characters. It need not have a pack.</summary>
    public static bool TryParse(string? text, out JurisdictionCode code)
    {
        var good = text is { Length: >= 2 and <= LengthMax } && text.All(c => char.IsAsciiLetterLower(c) || c == '-');
        code = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads a code that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static JurisdictionCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException("This is not the code of a jurisdiction.");

    /// <summary>The code itself.</summary>
    public override string ToString() => _code ?? string.Empty;
}
