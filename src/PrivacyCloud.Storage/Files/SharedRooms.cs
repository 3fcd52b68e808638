using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Files;

/// <summary>
/// Documents in a folder that other processes write to as well: <c>region/owner/documents</c>. Which logs there are is
/// told by whoever keeps them.
/// </summary>
internal sealed class SharedRooms(
    string root, Func<LogId, CancellationToken, ValueTask<bool>> knows, TimeProvider clock) : IDocumentRooms
{
    /// <summary>No document takes so long to write that another process could take it for left behind.</summary>
    private static readonly TimeSpan LeftAfter = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public async ValueTask<string?> FindAsync(LogId log, CancellationToken cancel)
    {
        if (!await knows(log, cancel))
            return null;

        var owner = Path.Combine(root, log.Region.ToString(), log.Owner);
        if (Directory.Exists(owner))
            return Path.Combine(owner, "documents");

        SecretFile.MakeFolder(owner);
        FileSync.Folder(Path.GetDirectoryName(owner)!);
        return Path.Combine(owner, "documents");
    }

    /// <inheritdoc/>
    public bool IsLeft(DateTimeOffset lastWritten) => lastWritten < clock.GetUtcNow() - LeftAfter;
}
