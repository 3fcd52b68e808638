using System.Globalization;

namespace PrivacyCloud.Domain.Tenants;

/// <summary>A colour as <c>#rrggbb</c> in lower case.</summary>
public readonly record struct Colour
{
    private readonly string? _text;

    private Colour(string text) => _text = text;

    /// <summary>True for no colour, which is refused everywhere.</summary>
    public bool IsDefault => _text is null;

    /// <summary>
    /// Contrast with white after WCAG 2.2: from 1 (white itself) to 21 (black). The accent carries white text and
    /// stands on white ground, so this one number answers for both.
    /// </summary>
    public double ContrastWithWhite => 1.05 / (Luminance + 0.05);

    private double Luminance => (0.2126 * Linear(1)) + (0.7152 * Linear(3)) + (0.0722 * Linear(5));

    /// <summary>
    /// Reads a colour, in any case; false for anything else than six hexadecimal digits after a hash.
    /// </summary>
    public static bool TryParse(string? text, out Colour colour)
    {
        var good = text is { Length: 7 } && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);
        colour = good ? new(string.Concat(text!.Select(char.ToLowerInvariant))) : default;
        return good;
    }

    /// <summary>Reads a colour that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Colour Parse(string text) =>
        TryParse(text, out var colour) ? colour : throw new FormatException("This is not a colour.");

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? string.Empty;

    private double Linear(int at)
    {
        var share = int.Parse(ToString().AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
