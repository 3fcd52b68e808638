namespace PrivacyCloud.Domain.Ids;

/// <summary>
/// The text form of every id: a prefix that names its kind, an underscore, and 128 bits as 26 characters of
/// Crockford's base 32 in lower case. Ids are opaque, sort by the time they were made, and hold nothing of a person.
/// </summary>
public static class PrefixedId
{
    /// <summary>Characters after the underscore.</summary>
    public const int BodyLength = 26;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>What each ASCII character stands for; below zero for those that are not in the alphabet.</summary>
    private static readonly int[] Digits =
        [.. Enumerable.Range(0, 128).Select(one => Alphabet.IndexOf((char)one, StringComparison.Ordinal))];

    /// <summary>Writes an id as text.</summary>
    public static string Format(string prefix, Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        var number = System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
        return string.Create(prefix.Length + 1 + BodyLength, (prefix, number), static (text, state) =>
        {
            state.prefix.CopyTo(text);
            text[state.prefix.Length] = '_';
            var rest = state.number;
            for (var at = text.Length - 1; at > state.prefix.Length; at--)
            {
                text[at] = Alphabet[(int)(rest & 31)];
                rest >>= 5;
            }
        });
    }

    /// <summary>Reads an id back. Refuses another prefix, another length, other characters, and the empty id.</summary>
    public static bool TryParse(string prefix, string? text, out Guid value)
    {
        value = default;
        if (text is null || text.Length != prefix.Length + 1 + BodyLength
            || !text.StartsWith(prefix, StringComparison.Ordinal) || text[prefix.Length] != '_')
        {
            return false;
        }

        UInt128 number = 0;
        for (var at = prefix.Length + 1; at < text.Length; at++)
        {
            var digit = text[at] < Digits.Length ? Digits[text[at]] : -1;
            if (digit < 0 || (at == prefix.Length + 1 && digit > 7))
            {
                return false;
            }

            number = (number << 5) | (uint)digit;
        }

        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, number);
        value = new Guid(bytes, bigEndian: true);
        return value != Guid.Empty;
    }
}
