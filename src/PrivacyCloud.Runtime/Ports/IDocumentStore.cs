using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>
/// Encrypted documents of a log, kept in its region and nowhere else. Each is written once and never changed, under its
/// own id: two documents of the same content have different keys and therefore different bytes, so an address made of
/// the content would find nothing twice, and one made of the plain content would tell who sent the same file.
/// Every promise here is a line in the store's conformance contract.
/// </summary>
public interface IDocumentStore
{
    /// <summary>
    /// Writes a document. When <paramref name="write"/> answers true all it wrote is there, durable and under the id;
    /// when it answers false or throws, when the disk is full or the process dies, nothing is there.
    /// </summary>
    /// <returns>What <paramref name="write"/> answered.</returns>
    /// <exception cref="InvalidOperationException">There is such a document already.</exception>
    /// <exception cref="LogUnavailableException">There is no such log here.</exception>
    /// <exception cref="IOException">Where documents lie cannot be reached, read or written.</exception>
    Task<bool> PutAsync(
        LogId log, DocumentId id, Func<Stream, CancellationToken, Task<bool>> write, CancellationToken cancel);

    /// <summary>
    /// A stream to read from, which can be sought; null when there is no such document. It can be read to its end even
    /// if the document is deleted meanwhile.
    /// </summary>
    /// <exception cref="LogUnavailableException">There is no such log here.</exception>
    /// <exception cref="IOException">Where documents lie cannot be reached, read or written.</exception>
    Task<Stream?> OpenAsync(LogId log, DocumentId id, CancellationToken cancel);

    /// <summary>Deletes a document for good. Doing it again changes nothing.</summary>
    /// <exception cref="LogUnavailableException">There is no such log here.</exception>
    /// <exception cref="IOException">Where documents lie cannot be reached, read or written.</exception>
    Task DeleteAsync(LogId log, DocumentId id, CancellationToken cancel);

    /// <summary>The documents written before a moment, so that those nobody refers to can be found.</summary>
    /// <exception cref="LogUnavailableException">There is no such log here.</exception>
    /// <exception cref="IOException">Where documents lie cannot be reached, read or written.</exception>
    IAsyncEnumerable<DocumentId> ListAsync(LogId log, Instant writtenBefore, CancellationToken cancel);
}
