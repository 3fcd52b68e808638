namespace PrivacyCloud.Domain.Ids;

/// <summary>
/// Where bytes live: a cell with its own database, documents and keys. Not a jurisdiction. Lower-case letters,
/// digits and hyphens, 2 to 24 characters, beginning with a letter, such as <c>vn-1</c>.
/// </summary>
public readonly record struct Region
{
    /// <summary>The most characters a region's name may have.</summary>
    public const int LengthMax = 24;

    private readonly string? _name;

    private Region(string name) => _name = name;

    /// <summary>True for the empty region, which is refused everywhere.</summary>
    public bool IsDefault => _name is null;

    /// <summary>Reads a region's name; false when it breaks the rules above.</summary>
    public static bool TryParse(string? text, out Region region)
    {
        var good = text is { Length: >= 2 and <= LengthMax } && char.IsAsciiLetterLower(text[0])
            && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && text[^1] != '-';
        region = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads a region's name that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Region Parse(string text) =>
        TryParse(text, out var region) ? region : throw new FormatException("This is not the name of a region.");

    /// <summary>The name, as it stands in paths.</summary>
    public override string ToString() => _name ?? string.Empty;
}
