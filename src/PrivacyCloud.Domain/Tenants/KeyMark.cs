namespace PrivacyCloud.Domain.Tenants;

/// <summary>
/// By which a person recognises a key in a list: its kind and the first eight characters of its secret, such as
/// <c>sk_0f3k9x2m</c>: 40 of 256 bits, so the secret stays one.
/// </summary>
public readonly record struct KeyMark
{
    /// <summary>Characters of the secret in a mark.</summary>
    public const int SecretLength = 8;

    private readonly string? _text;

    private KeyMark(string text) => _text = text;

    /// <summary>True for no mark, which is refused everywhere.</summary>
    public bool IsDefault => _text is null;

    /// <summary>Reads a mark; false for anything else.</summary>
    public static bool TryParse(string? text, out KeyMark mark)
    {
        var good = text is { Length: 3 + SecretLength } && text[2] == '_'
            && text.Remove(2, 1).All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
        mark = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads a mark that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static KeyMark Parse(string text) =>
        TryParse(text, out var mark) ? mark : throw new FormatException("This is not the mark of a key.");

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? string.Empty;
}
