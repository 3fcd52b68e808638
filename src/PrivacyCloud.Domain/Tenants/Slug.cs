namespace PrivacyCloud.Domain.Tenants;

/// <summary>
/// The short name of a tenant or brand in public addresses: lower-case letters, digits and hyphens, 2 to 40
/// characters, beginning and ending with a letter or digit.
/// </summary>
public readonly record struct Slug
{
    /// <summary>The most characters a slug may have.</summary>
    public const int LengthMax = 40;

    private readonly string? _text;

    private Slug(string text) => _text = text;

    /// <summary>True for the empty slug, which is refused everywhere.</summary>
    public bool IsDefault => _text is null;

    /// <summary>Reads a slug; false when it breaks the rules above.</summary>
    public static bool TryParse(string? text, out Slug slug)
    {
        var good = text is { Length: >= 2 and <= LengthMax }
            && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            && text[0] != '-' && text[^1] != '-';
        slug = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads a slug that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Slug Parse(string text) =>
        TryParse(text, out var slug) ? slug : throw new FormatException("This is not a slug.");

    /// <summary>The slug itself.</summary>
    public override string ToString() => _text ?? string.Empty;
}
