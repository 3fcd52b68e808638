using System.Buffers.Binary;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;

namespace PrivacyCloud.Runtime.Documents.Uploads;

/// <summary>How a HEIC is built: boxes, the first names the brand, <c>meta</c> says how large it is.</summary>
internal static class HeicShape
{
    private const int BrandsMax = 256;

    private static readonly string[] Brands = ["heic", "heix", "heim", "heis"];

    /// <summary>What is wrong with it, or null.</summary>
    public static async Task<Refusal?> FindFaultAsync(Walk walk, long pixelsMax, CancellationToken cancel)
    {
        var (isFirst, hasSize) = (true, false);
        while (await walk.HasAsync(1, cancel))
        {
            if (!await walk.HasAsync(Box.HeadSize, cancel))
                return UploadRefusals.Damaged;

            await walk.HasAsync(Box.LargeHeadSize, cancel);
            if (Box.Read(walk.Ahead.Span) is not { } box)
                return UploadRefusals.Damaged;

            if (isFirst && await FindFaultInBrandsAsync(walk, box, cancel) is { } foreign)
                return foreign;

            if (box.Name == "meta")
            {
                if (await FindFaultInMetaAsync(walk, box, pixelsMax, cancel) is { } fault)
                    return fault;

                hasSize = true;
            }

            isFirst = false;
            if (box.IsToEnd)
                await walk.ToEndAsync(cancel);
            else if (!await walk.SkipAsync(box.Size, cancel))
                return UploadRefusals.Damaged;
        }

        return hasSize ? null : UploadRefusals.Damaged;
    }

    private static async ValueTask<Refusal?> FindFaultInBrandsAsync(Walk walk, Box box, CancellationToken cancel)
    {
        if (box.IsToEnd || box.Size is < 16 or > BrandsMax || !await walk.HasAsync((int)box.Size, cancel))
            return UploadRefusals.TypeNotAllowed;

        // The main brand, four bytes of version, then the brands it is compatible with.
        for (var at = box.Head; at + 4 <= box.Size; at += 4)
        {
            if (at != box.Head + 4 && Brands.Contains(Box.NameOf(walk.Ahead.Span.Slice(at, 4))))
                return null;
        }

        return UploadRefusals.TypeNotAllowed;
    }

    private static async ValueTask<Refusal?> FindFaultInMetaAsync(
        Walk walk, Box box, long pixelsMax, CancellationToken cancel)
    {
        if (box.IsToEnd || box.Size > Walk.AheadMax || !await walk.HasAsync((int)box.Size, cancel))
            return UploadRefusals.Damaged;

        return FindFaultInMeta(walk.Ahead.Span[..(int)box.Size][box.Head..], pixelsMax);
    }

    private static Refusal? FindFaultInMeta(ReadOnlySpan<byte> inside, long pixelsMax)
    {
        // meta carries a version before its own boxes.
        const int Version = 4;
        return inside.Length < Version || Find(inside[Version..], "iprp") is not { IsEmpty: false } properties
            || Find(properties, "ipco") is not { IsEmpty: false } list
            ? UploadRefusals.Damaged
            : FindFaultInSizes(list, pixelsMax);
    }

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> boxes, string name)
    {
        while (Box.Read(boxes) is { IsToEnd: false } box && box.Size <= boxes.Length)
        {
            if (box.Name == name)
                return boxes[box.Head..(int)box.Size];

            boxes = boxes[(int)box.Size..];
        }

        return [];
    }

    // A picture made of tiles has a size for the tile and one for the whole: each is looked at.
    private static Refusal? FindFaultInSizes(ReadOnlySpan<byte> properties, long pixelsMax)
    {
        var hasSize = false;
        while (Box.Read(properties) is { IsToEnd: false } box && box.Size <= properties.Length)
        {
            var inside = properties[box.Head..(int)box.Size];
            if (box.Name == "ispe")
            {
                if (inside.Length < 12)
                    return UploadRefusals.Damaged;

                var width = BinaryPrimitives.ReadUInt32BigEndian(inside[4..]);
                var height = BinaryPrimitives.ReadUInt32BigEndian(inside[8..]);
                if ((ulong)width * height > (ulong)pixelsMax)
                    return UploadRefusals.PictureTooLarge;

                hasSize |= width > 0 && height > 0;
            }

            properties = properties[(int)box.Size..];
        }

        return hasSize ? null : UploadRefusals.Damaged;
    }
}
