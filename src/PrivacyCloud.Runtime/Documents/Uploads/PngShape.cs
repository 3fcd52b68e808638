using System.Buffers.Binary;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;

namespace PrivacyCloud.Runtime.Documents.Uploads;

/// <summary>How a PNG is built: its signature, then named chunks from IHDR to IEND, and nothing after.</summary>
internal static class PngShape
{
    private const int ChunkHead = 8;
    private const int CheckSize = 4;
    private const int HeaderSize = 13;

    /// <summary>What is wrong with it, or null.</summary>
    public static async Task<Refusal?> FindFaultAsync(Walk walk, long pixelsMax, CancellationToken cancel)
    {
        walk.Pass(FormatSigns.Png.Length);
        if (!await walk.HasAsync(ChunkHead + HeaderSize + CheckSize, cancel)
            || !Head(walk).StartsWith((ReadOnlySpan<byte>)[0, 0, 0, HeaderSize, .. "IHDR"u8]))
            return UploadRefusals.Damaged;

        var width = BinaryPrimitives.ReadUInt32BigEndian(Head(walk)[ChunkHead..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(Head(walk)[(ChunkHead + sizeof(uint))..]);
        if (width == 0 || height == 0)
            return UploadRefusals.Damaged;

        if ((ulong)width * height > (ulong)pixelsMax)
            return UploadRefusals.PictureTooLarge;

        walk.Pass(ChunkHead + HeaderSize + CheckSize);
        return await FindFaultInChunksAsync(walk, cancel);
    }

    private static async Task<Refusal?> FindFaultInChunksAsync(Walk walk, CancellationToken cancel)
    {
        var hasPicture = false;
        while (await walk.HasAsync(ChunkHead + CheckSize, cancel))
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(Head(walk));
            var isEnd = Head(walk)[4..].StartsWith("IEND"u8);
            hasPicture |= Head(walk)[4..].StartsWith("IDAT"u8);
            if (length > int.MaxValue || !IsName(Head(walk)[4..ChunkHead]) || (isEnd && (length > 0 || !hasPicture)))
                return UploadRefusals.Damaged;

            if (!await walk.SkipAsync(ChunkHead + length + CheckSize, cancel))
                return UploadRefusals.Damaged;

            if (isEnd)
                return await walk.HasAsync(1, cancel) ? UploadRefusals.TypeNotAllowed : null;
        }

        return UploadRefusals.Damaged;
    }

    private static ReadOnlySpan<byte> Head(Walk walk) => walk.Ahead.Span;

    private static bool IsName(ReadOnlySpan<byte> name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetter((char)letter))
                return false;
        }

        return true;
    }
}
