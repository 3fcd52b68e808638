using System.Buffers;

namespace PrivacyCloud.Domain.Notices;

/// <summary>
/// The name of a purpose in one brand's catalogue, such as <c>analytics</c> or <c>marketing-email</c>: lower-case
/// letters, digits and hyphens, 1 to 40 characters, beginning with a letter. It says nothing about a person.
/// </summary>
public readonly record struct PurposeCode
{
    /// <summary>The most characters a code may have.</summary>
    public const int LengthMax = 40;

    private static readonly SearchValues<char> Characters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly string? _code;

    private PurposeCode(string code) => _code = code;

    /// <summary>True for no purpose, which is refused everywhere.</summary>
    public bool IsDefault => _code is null;

    /// <summary>True for a text that keeps the rules above.</summary>
    public static bool IsValid(string? text) =>
        text is { Length: >= 1 and <= LengthMax } && char.IsAsciiLetterLower(text[0])
        && !text.AsSpan().ContainsAnyExcept(Characters);

    /// <summary>Reads a code. No catalogue need know it.</summary>
    public static bool TryParse(string? text, out PurposeCode code)
    {
        var good = IsValid(text);
        code = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads a code that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static PurposeCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException("This is not the code of a purpose.");

    /// <summary>The code itself.</summary>
    public override string ToString() => _code ?? string.Empty;
}
