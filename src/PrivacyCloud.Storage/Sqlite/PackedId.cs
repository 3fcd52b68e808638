using System.Buffers.Binary;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>The 26 characters of an id as 16 bytes.</summary>
internal static class PackedId
{
    /// <summary>Characters after the underscore.</summary>
    public const int Length = 26;

    /// <summary>Bytes they stand for.</summary>
    public const int Size = 16;

    private static ReadOnlySpan<byte> Alphabet => "0123456789abcdefghjkmnpqrstvwxyz"u8;

    /// <summary>Reads the characters; false when they are none of an id.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, Span<byte> to)
    {
        UInt128 number = 0;
        foreach (var letter in text)
        {
            var digit = Digit(letter);
            if (digit < 0)
                return false;

            number = (number << 5) | (uint)digit;
        }

        BinaryPrimitives.WriteUInt128BigEndian(to, number);
        return text.Length == Length && Digit(text[0]) <= 7;
    }

    /// <summary>Writes the characters.</summary>
    public static void Write(ReadOnlySpan<byte> id, Span<byte> to)
    {
        var rest = BinaryPrimitives.ReadUInt128BigEndian(id);
        for (var at = Length - 1; at >= 0; at--)
        {
            to[at] = Alphabet[(int)(uint)(rest & 31)];
            rest >>= 5;
        }
    }

    /// <summary>The alphabet leaves out i, l, o and u.</summary>
    private static int Digit(byte letter) => letter switch
    {
        >= (byte)'0' and <= (byte)'9' => letter - '0',
        >= (byte)'a' and <= (byte)'h' => letter - 'a' + 10,
        (byte)'j' or (byte)'k' => letter - 'j' + 18,
        (byte)'m' or (byte)'n' => letter - 'm' + 20,
        >= (byte)'p' and <= (byte)'t' => letter - 'p' + 22,
        >= (byte)'v' and <= (byte)'z' => letter - 'v' + 27,
        _ => -1,
    };
}
