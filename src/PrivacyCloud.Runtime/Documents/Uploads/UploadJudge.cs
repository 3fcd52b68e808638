using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;

namespace PrivacyCloud.Runtime.Documents.Uploads;

/// <summary>
/// Judges a file by its bytes alone: what it begins with, whether it is built as such a file is, what it claims to be
/// the size of, and how it ends. Pictures are never unpacked and programs never run for it.
/// </summary>
public sealed class UploadJudge(DocumentOptions options)
{
    /// <summary>Reads a file to its end, forward only, and copies it to <paramref name="copy"/> on the way.</summary>
    public async Task<Verdict> JudgeAsync(Stream plain, Stream copy, CancellationToken cancel)
    {
        Walk walk = new(plain, copy);
        if (!await walk.HasAsync(1, cancel))
            return new Verdict.Refused(UploadRefusals.Empty);

        await walk.HasAsync(FormatSigns.Length, cancel);
        if (FormatSigns.TypeOf(walk.Ahead.Span) is not { } type)
            return new Verdict.Refused(UploadRefusals.TypeNotAllowed);

        var fault = await FindFaultAsync(type, walk, cancel);
        return fault is null ? new Verdict.Taken(type) : new Verdict.Refused(fault);
    }

    private async Task<Refusal?> FindFaultAsync(DocumentType type, Walk walk, CancellationToken cancel)
    {
        var fault = type switch
        {
            DocumentType.Pdf => await PdfShape.FindFaultAsync(walk, cancel),
            DocumentType.Png => await PngShape.FindFaultAsync(walk, options.PixelsMax, cancel),
            DocumentType.Jpeg => await JpegShape.FindFaultAsync(walk, options.PixelsMax, cancel),
            DocumentType.Heic => await HeicShape.FindFaultAsync(walk, options.PixelsMax, cancel),
            _ => UploadRefusals.TypeNotAllowed,
        };
        if (fault is not null)
            return fault;

        // A zip is read from its end: a picture with one behind it would be both.
        await walk.ToEndAsync(cancel);
        return ZipTail.IsIn(walk.Tail) ? UploadRefusals.TypeNotAllowed : null;
    }
}
