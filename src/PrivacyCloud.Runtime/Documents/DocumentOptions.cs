using PrivacyCloud.Runtime.Documents.Packages;

namespace PrivacyCloud.Runtime.Documents;

/// <summary>How large and how many documents may be.</summary>
public sealed record DocumentOptions
{
    /// <summary>Bytes in one uploaded file; a larger one is refused. 20 MiB.</summary>
    public long UploadSizeBytesMax { get; init; } = 20 * 1024 * 1024;

    /// <summary>Files a person may upload to one request; one more is refused. 10.</summary>
    public int UploadsPerRequestMax { get; init; } = 10;

    /// <summary>Pixels a picture may claim to have; a larger one is refused. 100,000,000.</summary>
    public long PixelsMax { get; init; } = 100_000_000;

    /// <summary>Bytes in one file that staff attach to an answer; a larger one is refused. 100 MiB.</summary>
    public long AttachmentSizeBytesMax { get; init; } = 100 * 1024 * 1024;

    /// <summary>Bytes in a package that answers a request; a larger one is refused. 1 GiB.</summary>
    public long PackageSizeBytesMax { get; init; } = 1024 * 1024 * 1024;

    /// <summary>How much data staff may send for a package.</summary>
    public PackageLimits Packages { get; init; } = new();

    /// <summary>How old a document must be before it is taken away because nothing refers to it. One day.</summary>
    public TimeSpan OrphansKeptFor { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Everything that is wrong with these options, all at once; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. AtLeastOne(UploadSizeBytesMax, nameof(UploadSizeBytesMax)),
        .. AtLeastOne(UploadsPerRequestMax, nameof(UploadsPerRequestMax)),
        .. AtLeastOne(PixelsMax, nameof(PixelsMax)),
        .. AtLeastOne(AttachmentSizeBytesMax, nameof(AttachmentSizeBytesMax)),
        .. AtLeastOne(PackageSizeBytesMax, nameof(PackageSizeBytesMax)),
        .. Packages.Faults(),

        // A document is written before the command that names it: a sweep must never overtake that.
        .. OrphansKeptFor < TimeSpan.FromHours(1)
            ? (IEnumerable<string>)[$"{nameof(OrphansKeptFor)} must be an hour at least."] : [],
    ];

    private static IEnumerable<string> AtLeastOne(long value, string name) =>
        value < 1 ? [$"{name} must be at least 1."] : [];
}
