using System.Buffers.Binary;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;

namespace PrivacyCloud.Runtime.Documents.Uploads;

/// <summary>
/// How a JPEG is built: segments behind markers, a frame that gives its size, scans, an end. Telephones put more
/// behind the end (a second picture, a moment of film): that is let through, and a zip there is not.
/// </summary>
internal static class JpegShape
{
    private const byte Escape = 0xFF;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const int FrameHead = 9;

    /// <summary>What is wrong with it, or null.</summary>
    public static async Task<Refusal?> FindFaultAsync(Walk walk, long pixelsMax, CancellationToken cancel)
    {
        walk.Pass(2);
        var (hasFrame, hasScan) = (false, false);
        while (await NextMarkerAsync(walk, cancel) is { } marker)
        {
            if (marker == EndOfImage)
                return hasFrame && hasScan ? null : UploadRefusals.Damaged;

            if (IsAlone(marker))
                continue;

            if (!await walk.HasAsync(sizeof(ushort), cancel))
                break;

            var length = BinaryPrimitives.ReadUInt16BigEndian(walk.Ahead.Span);
            if (IsFrame(marker))
            {
                if (await FindFaultInFrameAsync(walk, length, pixelsMax, cancel) is { } fault)
                    return fault;

                hasFrame = true;
            }

            hasScan |= marker == StartOfScan;
            if (length < sizeof(ushort) || (hasScan && !hasFrame) || !await walk.SkipAsync(length, cancel)
                || (marker == StartOfScan && !await ToMarkerAsync(walk, cancel)))
                break;
        }

        return UploadRefusals.Damaged;
    }

    // A marker stands where the last segment ended; it may be filled up with more escapes.
    private static async ValueTask<byte?> NextMarkerAsync(Walk walk, CancellationToken cancel)
    {
        if (!await walk.HasAsync(2, cancel) || walk.Ahead.Span[0] != Escape)
            return null;

        while (await walk.HasAsync(2, cancel) && walk.Ahead.Span[1] == Escape)
            walk.Pass(1);

        if (!await walk.HasAsync(2, cancel))
            return null;

        var marker = walk.Ahead.Span[1];
        walk.Pass(2);
        return marker == 0 ? null : marker;
    }

    // Through the packed picture to the next marker that is none of those that belong in it.
    private static async ValueTask<bool> ToMarkerAsync(Walk walk, CancellationToken cancel)
    {
        while (await walk.HasAsync(2, cancel))
        {
            var ahead = walk.Ahead;
            var at = ahead.Span.IndexOf(Escape);
            if (at < 0)
                walk.Pass(ahead.Length);
            else if (at > 0)
                walk.Pass(at);
            else if (ahead.Span[1] is 0 or Escape || IsAlone(ahead.Span[1]))
                walk.Pass(ahead.Span[1] == Escape ? 1 : 2);
            else
                return true;
        }

        return false;
    }

    private static async ValueTask<Refusal?> FindFaultInFrameAsync(
        Walk walk, int length, long pixelsMax, CancellationToken cancel)
    {
        if (length < FrameHead - 1 || !await walk.HasAsync(FrameHead, cancel))
            return UploadRefusals.Damaged;

        var height = BinaryPrimitives.ReadUInt16BigEndian(walk.Ahead.Span[3..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(walk.Ahead.Span[5..]);
        return width == 0 || height == 0 ? UploadRefusals.Damaged
            : (long)width * height > pixelsMax ? UploadRefusals.PictureTooLarge
            : null;
    }

    // SOF0 to SOF15, without the three of that row that mean something else.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // Markers without a segment: TEM and the restarts.
    private static bool IsAlone(byte marker) => marker is 0x01 or (>= 0xD0 and <= 0xD7);
}
