using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PrivacyCloud.Specs.Documents;

/// <summary>The smallest files of each type, and what people disguise.</summary>
internal static class SampleFiles
{
    public static byte[] Pdf(string body = "") => Encoding.Latin1.GetBytes(
        $"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n{body}endobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");

    public static byte[] Png(uint width = 1, uint height = 1) =>
    [
        0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A,
        .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, 2, 0, 0, 0]),
        .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", []),
    ];

    public static byte[] Jpeg(ushort width = 1, ushort height = 1) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 7, .. "JFIF\0"u8,
        0xFF, 0xC0, 0, 11, 8, .. Big(height), .. Big(width), 1, 1, 0x11, 0,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56,
        0xFF, 0xD9,
    ];

    public static byte[] Heic(uint width = 1, uint height = 1, string brand = "heic", string like = "mif1") =>
    [
        .. Box("ftyp", [.. Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(like)]),
        .. Box("meta",
        [
            0, 0, 0, 0,
            .. Box("hdlr", new byte[20]),
            .. Box("iprp", Box("ipco", Box("ispe", [0, 0, 0, 0, .. Big(width), .. Big(height)]))),
        ]),
        .. Box("mdat", new byte[100]),
    ];

    public static byte[] Zip(string entry = "[Content_Types].xml")
    {
        using MemoryStream whole = new();
        using (ZipArchive zip = new(whole, ZipArchiveMode.Create))
        {
            using var inside = zip.CreateEntry(entry).Open();
            inside.Write("words"u8);
        }

        return whole.ToArray();
    }

    public static byte[] Chunk(string name, byte[] content) =>
        [.. Big((uint)content.Length), .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0];

    private static byte[] Box(string name, byte[] content) =>
        [.. Big((uint)content.Length + 8), .. Encoding.ASCII.GetBytes(name), .. content];

    private static byte[] Big(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Big(ushort number) => [(byte)(number >> 8), (byte)(number & 0xFF)];
}
