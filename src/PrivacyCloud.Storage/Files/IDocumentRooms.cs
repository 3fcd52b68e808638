using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Files;

/// <summary>Where each log's documents lie.</summary>
internal interface IDocumentRooms
{
    /// <summary>The folder of a log's documents, or null when there is no such log here.</summary>
    ValueTask<string?> FindAsync(LogId log, CancellationToken cancel);

    /// <summary>Whether a crash left a document that is not finished and was last written to at a moment.</summary>
    bool IsLeft(DateTimeOffset lastWritten);
}
