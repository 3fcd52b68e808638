using System.Buffers.Binary;

namespace PrivacyCloud.Domain.Requests;

/// <summary>
/// The number a person writes on letters and names on the phone: <c>7KQ4-2M9X-3CDJ</c>. Twelve characters without
/// those that look alike; the last one checks the others: one wrong character, or two that changed places, is always
/// noticed. It is no secret and says nothing of the person, the company or how many asked before.
/// </summary>
public readonly record struct RequestNumber
{
    /// <summary>Characters, without the hyphens.</summary>
    public const int Length = 12;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Group = 4;

    // x^5 + x^2 + 1: what reckoning with 32 characters is done by, so that each but the zero has an inverse.
    private const int Modulus = 0b100101;

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
            if (letter is '-' or '－' or '‐' or '–' or '−' or 'ー' or ' ' or '\u3000')
                continue;

            var known = Known(letter);
            if (length == Length || !Alphabet.Contains(known, StringComparison.Ordinal))
                return false;

            read[length++] = known;
        }

        if (length != Length || SumOf(read) != 0)
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

    /// <summary>The character that makes the sum of all of them nothing.</summary>
    private static char CheckOf(ReadOnlySpan<char> text) => Alphabet[Doubled(SumOf(text))];

    /// <summary>Each place weighs double the next, so that a slip or a swap can never cancel out.</summary>
    private static int SumOf(ReadOnlySpan<char> text)
    {
        var sum = 0;
        foreach (var letter in text)
            sum = Doubled(sum) ^ Alphabet.IndexOf(letter, StringComparison.Ordinal);

        return sum;
    }

    private static int Doubled(int value) => value << 1 is var twice && twice >= 32 ? twice ^ Modulus : twice;
}
