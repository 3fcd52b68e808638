namespace PrivacyCloud.Domain.Residency;

/// <summary>
/// The name of a web host in lower case, such as <c>shop.example.com</c>: at least two labels, no address in numbers,
/// never this very machine. Names of other scripts come as browsers send them (<c>xn--…</c>).
/// </summary>
public readonly record struct HostName
{
    /// <summary>The most characters a host's name may have.</summary>
    public const int LengthMax = 253;

    private readonly string? _text;

    private HostName(string text) => _text = text;

    /// <summary>True for the empty name, which is refused everywhere.</summary>
    public bool IsDefault => _text is null;

    /// <summary>Reads a name; false when it breaks the rules above.</summary>
    public static bool TryParse(string? text, out HostName host)
    {
        var labels = text is { Length: <= LengthMax } ? text.Split('.') : [];
        var good = labels.Length >= 2 && labels.All(IsLabel)
            && labels[^1].Any(char.IsAsciiLetterLower) && labels[^1] != "localhost";
        host = good ? new(text!) : default;
        return good;
    }

    /// <summary>The name itself.</summary>
    public override string ToString() => _text ?? string.Empty;

    private static bool IsLabel(string label) =>
        label is { Length: >= 1 and <= 63 } && label[0] != '-' && label[^1] != '-'
            && label.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
