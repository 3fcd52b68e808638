using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Files;

/// <summary>Where each log's documents lie.</summary>
internal interface IDocumentRooms
{
    /// <summary>The folder of a log's documents, or null when there is no such log here.</summary>
    ValueTask<string?> FindAsync(LogId log, CancellationToken cancel);

    /// <summary>
    /// Whether a document that was not finished, and last written to at a moment, was left by a crash.
    /// </summary>
    bool IsLeft(DateTimeOffset lastWritten);
}
