using System.Buffers.Binary;
using System.Text;

namespace PrivacyCloud.Runtime.Documents.Uploads;

/// <summary>The head of a box of ISO media.</summary>
/// <param name="Name">Four printable characters.</param>
/// <param name="Head">How many bytes the head takes.</param>
/// <param name="Size">How many bytes the box takes with its head.</param>
/// <param name="IsToEnd">True when it reaches to the end of the file, whatever that is.</param>
internal readonly record struct Box(string Name, int Head, long Size, bool IsToEnd)
{
    /// <summary>Bytes in a head.</summary>
    public const int HeadSize = 8;

    /// <summary>Bytes in the head of a box too large for 32 bits.</summary>
    public const int LargeHeadSize = 16;

    /// <summary>Reads the head that stands first; null when there is none.</summary>
    public static Box? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadSize || bytes[4..HeadSize].ContainsAnyExceptInRange((byte)' ', (byte)'~'))
            return null;

        var name = NameOf(bytes[4..HeadSize]);
        long size = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        if (size == 0)
            return new(name, HeadSize, 0, IsToEnd: true);

        if (size >= HeadSize)
            return new(name, HeadSize, size, IsToEnd: false);

        if (size != 1 || bytes.Length < LargeHeadSize)
            return null;

        size = BinaryPrimitives.ReadInt64BigEndian(bytes[HeadSize..]);
        return size < LargeHeadSize ? null : new(name, LargeHeadSize, size, IsToEnd: false);
    }

    /// <summary>Four bytes as a name.</summary>
    public static string NameOf(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);
}
