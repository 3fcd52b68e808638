using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Files;

/// <summary>Documents in a data folder that is this process's alone.</summary>
internal sealed class OwnRooms(DataFolder folder) : IDocumentRooms
{
    /// <inheritdoc/>
    public ValueTask<string?> FindAsync(LogId log, CancellationToken cancel) =>
        ValueTask.FromResult(Directory.Exists(folder.Of(log)) ? Path.Combine(folder.Of(log), "documents") : null);

    /// <inheritdoc/>
    public bool IsLeft(DateTimeOffset lastWritten) => true;
}
