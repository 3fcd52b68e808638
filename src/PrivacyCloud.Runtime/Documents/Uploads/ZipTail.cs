using System.Buffers.Binary;

namespace PrivacyCloud.Runtime.Documents.Uploads;

/// <summary>The end of a zip: the one place where programs look for it.</summary>
internal static class ZipTail
{
    private const int RecordSize = 22;

    /// <summary>
    /// True when a file that ends so can be opened as a zip: its last record is there, and its comment reaches exactly
    /// to the end of the file.
    /// </summary>
    public static bool IsIn(ReadOnlySpan<byte> tail)
    {
        var rest = tail;
        while (rest.LastIndexOf("PK\u0005\u0006"u8) is var at && at >= 0)
        {
            if (tail.Length - at >= RecordSize
                && BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + RecordSize - sizeof(ushort))..])
                    <= tail.Length - at - RecordSize)
                return true;

            rest = rest[..at];
        }

        return false;
    }
}
