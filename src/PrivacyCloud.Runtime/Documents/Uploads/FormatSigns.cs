using PrivacyCloud.Domain.Documents;

namespace PrivacyCloud.Runtime.Documents.Uploads;

/// <summary>What the first bytes of a file say it is. They must be the very first: nothing may stand before.</summary>
internal static class FormatSigns
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Length = 12;

    /// <summary>What every PNG begins with.</summary>
    public static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The type of a file that begins so; null for any other.</summary>
    public static DocumentType? TypeOf(ReadOnlySpan<byte> head) =>
        IsPdf(head) ? DocumentType.Pdf
        : head.StartsWith(Png) ? DocumentType.Png
        : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? DocumentType.Jpeg
        : head.Length >= 8 && head[4..].StartsWith("ftyp"u8) ? DocumentType.Heic
        : null;

    // "%PDF-1.7": a version of one digit, a dot, one digit.
    private static bool IsPdf(ReadOnlySpan<byte> head) =>
        head.Length >= 8 && head.StartsWith("%PDF-"u8) && head[5] is ((byte)'1' or (byte)'2')
        && head[6] == (byte)'.' && char.IsAsciiDigit((char)head[7]);
}
