using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;

namespace PrivacyCloud.Runtime.Documents.Uploads;

/// <summary>
/// How a PDF is built, as far as its raw bytes show: objects, an end mark near the end of the file, and no name in
/// clear that starts a script or a program. What is packed inside it is not unpacked.
/// </summary>
internal static class PdfShape
{
    // How far from the end of the file readers look for the end mark.
    private const int EndMarkWithin = 1024;

    /// <summary>What is wrong with it, or null.</summary>
    public static async Task<Refusal?> FindFaultAsync(Walk walk, CancellationToken cancel)
    {
        PdfNames names = new();
        while (await walk.HasAsync(1, cancel))
        {
            if (names.HasActive(walk.Ahead.Span))
                return UploadRefusals.ActiveContent;

            walk.Pass(walk.Ahead.Length);
        }

        var tail = walk.Tail;
        var end = tail[Math.Max(0, tail.Length - EndMarkWithin)..];
        return names.HasActive("\n"u8) ? UploadRefusals.ActiveContent
            : end.IndexOf("%%EOF"u8) < 0 || !names.HasAny ? UploadRefusals.Damaged
            : null;
    }
}
