using System.Buffers.Binary;

namespace PrivacyCloud.Domain.Requests;

/// <summary>
/// The number a person writes on letters and names on the phone: <c>7KQ4-2M9X-3CDP</c>. Twelve characters without
/// those that look alike; the last one checks the others, so that a slip is noticed at once. It is no secret and says
/// nothing of the person, the company or how many asked before.
/// </summary>
public readonly record struct RequestNumber
{
    /// <summary>Characters, without the hyphens.</summary>
    public const int Length = 12;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Group = 4;

    private readonly string? _text;

    private RequestNumber(string text) => _text = text;

    /// <summary>True for no number, which is refused everywhere.</summary>
    public bool IsDefault => _text is null;

    /// <summary>A number made of eight random bytes.</summary>
    /// <exception cref="ArgumentException">There are fewer bytes.</exception>
    public static RequestNumber Of(ReadOnlySpan<byte> random)
    {
        var bits = BinaryPrimitives.ReadUInt64BigEndian(random);
        Span<char> text = stackalloc char[Length];
        for (var at = 0; at < Length - 1; at++)
        {
            text[at] = Alphabet[(int)(bits & 31)];
            bits >>= 5;
        }

        text[^1] = CheckOf(text[..^1]);
        return new(new string(text));
    }

    /// <summary>
    /// Reads a number as a person may write it: small letters, spaces, no hyphens, O for 0, I or L for 1. False when it
    /// is none or the check character does not fit.
    /// </summary>
    public static bool TryParse(string? text, out RequestNumber number)
    {
        number = default;
        if (text is null || text.Length > 4 * Length)
            return false;

        Span<char> read = stackalloc char[Length];
        var length = 0;
        foreach (var letter in text)
        {
            if (letter is '-' or ' ' or '\u3000' or '‐' or 'ー')
                continue;

            var known = Known(letter);
            if (length == Length || !Alphabet.Contains(known, StringComparison.Ordinal))
                return false;

            read[length++] = known;
        }

        if (length != Length || read[^1] != CheckOf(read[..^1]))
            return false;

        number = new(new string(read));
        return true;
    }

    /// <summary>The text form, in groups of four.</summary>
    public override string ToString() => _text is null
        ? string.Empty
        : $"{_text[..Group]}-{_text[Group..(2 * Group)]}-{_text[(2 * Group)..]}";

    private static char Known(char letter)
    {
        // People who write Japanese often type letters and digits at full width.
        var narrow = letter is >= '\uff01' and <= '\uff5e' ? (char)(letter - 0xfee0) : letter;
        return char.ToUpperInvariant(narrow) switch
        {
            'O' => '0',
            'I' or 'L' => '1',
            var other => other,
        };
    }

    /// <summary>Weights that differ by place, so that two neighbours in the wrong order are noticed too.</summary>
    private static char CheckOf(ReadOnlySpan<char> text)
    {
        var sum = 0;
        for (var at = 0; at < text.Length; at++)
            sum += ((2 * at) + 1) * Alphabet.IndexOf(text[at], StringComparison.Ordinal);

        return Alphabet[sum % Alphabet.Length];
    }
}
