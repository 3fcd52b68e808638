namespace PrivacyCloud.Domain.Tenants;

/// <summary>An amount of money, in whole units of a currency.</summary>
/// <param name="Amount">Whole units: yen, dong, euro.</param>
/// <param name="Currency">Which currency.</param>
public sealed record Money(long Amount, Currency Currency);

/// <summary>A currency by its ISO 4217 code.</summary>
public readonly record struct Currency
{
    private readonly string? _code;

    private Currency(string code) => _code = code;

    /// <summary>True for no currency, which is refused everywhere.</summary>
    public bool IsDefault => _code is null;

    /// <summary>Reads a code of three capital letters.</summary>
    public static bool TryParse(string? text, out Currency currency)
    {
        var good = text is { Length: 3 } && text.All(char.IsAsciiLetterUpper);
        currency = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads a code that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Currency Parse(string text) =>
        TryParse(text, out var currency) ? currency : throw new FormatException("This is not a currency.");

    /// <summary>The code itself.</summary>
    public override string ToString() => _code ?? string.Empty;
}
