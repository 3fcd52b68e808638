using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>A file that goes along in a package.</summary>
/// <param name="Name">Its name, for people; in the package it has a plain name of its own.</param>
/// <param name="Type">What it is.</param>
/// <param name="OpenAsync">Opens it when its turn comes; the stream is closed after it was copied.</param>
public sealed record PackageAttachment(
    string Name, DocumentType Type, Func<CancellationToken, Task<Stream>> OpenAsync)
{
    /// <summary>A document that is kept; null when its compartment was shredded or it was destroyed.</summary>
    public static async Task<PackageAttachment?> OfAsync(
        DocumentDesk desk, LogId log, KeptDocument document, CancellationToken cancel) =>
        await desk.NameAsync(log, document, cancel) is { } name
            ? new(name, document.Type, async ending =>
                await desk.OpenAsync(log, document, ending) is { } opened
                    ? opened.Content
                    : throw new FileNotFoundException("A document of the package was destroyed meanwhile."))
            : null;

    /// <summary>Says nothing of what is in it.</summary>
    public override string ToString() => nameof(PackageAttachment);
}
