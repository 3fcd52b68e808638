namespace PrivacyCloud.Domain.Tenants;

/// <summary>A country by its ISO 3166-1 code of two capital letters.</summary>
public readonly record struct Country
{
    private readonly string? _code;

    private Country(string code) => _code = code;

    /// <summary>True for no country, which is refused everywhere.</summary>
    public bool IsDefault => _code is null;

    /// <summary>Reads a code of two capital letters.</summary>
    public static bool TryParse(string? text, out Country country)
    {
        var good = text is { Length: 2 } && text.All(char.IsAsciiLetterUpper);
        country = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads a code that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Country Parse(string text) =>
        TryParse(text, out var country) ? country : throw new FormatException("This is not a country's code.");

    /// <summary>The code itself.</summary>
    public override string ToString() => _code ?? string.Empty;
}
