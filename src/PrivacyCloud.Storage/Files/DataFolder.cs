using System.Collections.Immutable;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Files;

/// <summary>
/// The data folder, locked for this process: <c>region/owner/ledger.db</c> and <c>keys.db</c>,
/// <c>region/region.db</c>, <c>region/keys/</c>.
/// </summary>
internal sealed class DataFolder : IDisposable
{
    private const string UnfinishedPrefix = ".new-";

    private readonly FileStream _lock;

    private DataFolder(string root, FileStream locked) => (Root, _lock) = (root, locked);

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>Locks the folder; makes it when it is not there.</summary>
    /// <exception cref="DataFolderInUseException">Another process has it.</exception>
    public static DataFolder Lock(string root)
    {
        var full = Path.GetFullPath(root);
        SecretFile.MakeFolder(full);
        try
        {
            // Held for the life of the process; the system lets go of it however the process ends.
            var locked = new FileStream(
                Path.Combine(full, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new(full, locked);
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new DataFolderInUseException(
                $"The data folder {full} is in use by another process. Stop that one first, or choose another folder.",
                exception);
        }
    }

    /// <summary>A region's folder.</summary>
    public string Of(Region region) => Path.Combine(Root, region.ToString());

    /// <summary>A log's folder.</summary>
    public string Of(LogId log) => Path.Combine(Of(log.Region), log.Owner);

    /// <summary>A log's events.</summary>
    public string LedgerOf(LogId log) => Path.Combine(Of(log), "ledger.db");

    /// <summary>A log's wrapped keys.</summary>
    public string KeysOf(LogId log) => Path.Combine(Of(log), "keys.db");

    /// <summary>A region's wake-up times.</summary>
    public string WakesOf(Region region) => Path.Combine(Of(region), "region.db");

    /// <summary>The folder of a region's keys.</summary>
    public string SecretsOf(Region region) => Path.Combine(Of(region), "keys");

    /// <summary>The logs that have a folder in a region, whether or not they can be opened.</summary>
    public ImmutableArray<LogId> Logs(Region region) =>
    [
        .. Directory.EnumerateDirectories(Of(region))
            .Select(folder => LogId.TryParse($"{region}/{Path.GetFileName(folder)}", out var log) ? log : default)
            .Where(log => !log.IsDefault)
            .OrderBy(log => log.Owner, StringComparer.Ordinal),
    ];

    /// <summary>Makes a region's folders, and takes away logs whose founding a crash cut short.</summary>
    public void Prepare(Region region)
    {
        SecretFile.MakeFolder(Of(region));
        SecretFile.MakeFolder(SecretsOf(region));
        foreach (var left in Directory.GetDirectories(Of(region), UnfinishedPrefix + "*"))
            Directory.Delete(left, recursive: true);

        FileSync.Folder(Root);
    }

    /// <summary>Makes a log's folder with all its files, or leaves nothing.</summary>
    public void Found(LogId log, Action<string> fill)
    {
        var unfinished = Path.Combine(Of(log.Region), UnfinishedPrefix + log.Owner);
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);

        SecretFile.MakeFolder(unfinished);
        fill(unfinished);
        FileSync.Folder(unfinished);
        Directory.Move(unfinished, Of(log));
        FileSync.Folder(Of(log.Region));
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();
}
