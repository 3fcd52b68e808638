namespace PrivacyCloud.Domain.Tenants;

/// <summary>The name of a right in a pack, DPV style: <c>erasure</c>, <c>disclosure-of-provision-records</c>.</summary>
public readonly record struct RightCode
{
    /// <summary>The most characters a right's name may have.</summary>
    public const int LengthMax = 60;

    private readonly string? _name;

    private RightCode(string name) => _name = name;

    /// <summary>True for no right, which is refused everywhere.</summary>
    public bool IsDefault => _name is null;

    /// <summary>Reads a name of lower-case letters and hyphens. No pack need know it.</summary>
    public static bool TryParse(string? text, out RightCode right)
    {
        var good = text is { Length: >= 2 and <= LengthMax } && text.All(c => char.IsAsciiLetterLower(c) || c == '-');
        right = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads a name that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static RightCode Parse(string text) =>
        TryParse(text, out var right) ? right : throw new FormatException("This is not the name of a right.");

    /// <summary>The name itself.</summary>
    public override string ToString() => _name ?? string.Empty;
}
