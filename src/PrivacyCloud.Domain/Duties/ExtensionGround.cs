namespace PrivacyCloud.Domain.Duties;

/// <summary>The code of what justifies lengthening a clock, as its law lists it: <c>complexity</c>.</summary>
public readonly record struct ExtensionGround
{
    /// <summary>The most characters a code may have.</summary>
    public const int LengthMax = 60;

    private readonly string? _code;

    private ExtensionGround(string code) => _code = code;

    /// <summary>True for no ground, which is refused everywhere.</summary>
    public bool IsDefault => _code is null;

    /// <summary>Reads a code of letters, digits, dots and hyphens. No law need know it.</summary>
    public static bool TryParse(string? text, out ExtensionGround ground)
    {
        var good = text is { Length: >= 1 and <= LengthMax }
            && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-');
        ground = good ? new(text!) : default;
        return good;
    }

    /// <summary>The code itself.</summary>
    public override string ToString() => _code ?? string.Empty;
}
