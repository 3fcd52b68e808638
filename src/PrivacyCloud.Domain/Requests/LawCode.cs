namespace PrivacyCloud.Domain.Requests;

/// <summary>
/// A code as a pack lists it: of a ground for refusing, a circumstance, a paper, a reason to let a clock stop.
/// </summary>
public readonly record struct LawCode
{
    /// <summary>The most characters a code may have.</summary>
    public const int LengthMax = 60;

    private readonly string? _code;

    private LawCode(string code) => _code = code;

    /// <summary>True for no code, which is refused everywhere.</summary>
    public bool IsDefault => _code is null;

    /// <summary>Reads a code of letters, digits, dots and hyphens. No pack need know it.</summary>
    public static bool TryParse(string? text, out LawCode code)
    {
        var good = text is { Length: >= 1 and <= LengthMax }
            && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-');
        code = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads a code that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static LawCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException("This is not a code of a pack.");

    /// <summary>The code itself.</summary>
    public override string ToString() => _code ?? string.Empty;
}
