namespace PrivacyCloud.Api.Requests;

/// <summary>
/// Personal data as it is shown to whoever has not asked to see it: enough to tell two requests apart, not enough to
/// know who asks. The dots never tell how long what they stand for is.
/// </summary>
internal static class Masks
{
    private const string Dots = "•••";

    /// <summary>The first letter of each word.</summary>
    public static string? Name(string? name) => name is null
        ? null
        : string.Join(' ', name.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries).Select(First));

    /// <summary>The first letters of an address and its last label: <c>a•••@e•••.example</c>.</summary>
    public static string? Email(string? address)
    {
        if (address is null)
        {
            return null;
        }

        var at = address.LastIndexOf('@');
        var dot = address.LastIndexOf('.');
        return at > 0 && dot > at ? $"{First(address)}@{First(address[(at + 1)..])}{address[dot..]}" : Dots;
    }

    /// <summary>The last two digits of a number.</summary>
    public static string? Phone(string? number) => number switch
    {
        null => null,
        { Length: > 4 } => Dots + number[^2..],
        _ => Dots,
    };

    /// <summary>The first letter of anything else.</summary>
    public static string? Other(string? text) => string.IsNullOrEmpty(text) ? null : First(text);

    private static string First(string text)
    {
        var first = text.EnumerateRunes().GetEnumerator();
        return first.MoveNext() ? first.Current + Dots : Dots;
    }
}
