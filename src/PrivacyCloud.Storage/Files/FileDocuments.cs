using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Files;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Files;

/// <summary>
/// Documents as files: <c>region/owner/documents/xx/doc_…</c>, where <c>xx</c> is the end of the id, which is random.
/// A file is written under a name that nobody else writes to, flushed, and only then given its own.
/// </summary>
internal sealed class FileDocuments(IDocumentRooms rooms, Action<string> crashPoint) : IDocumentStore
{
    private const int ShelfLength = 2;

    private readonly ConcurrentDictionary<LogId, Lazy<string>> _rooms = [];

    /// <inheritdoc/>
    public async Task<bool> PutAsync(
        LogId log, DocumentId id, Func<Stream, CancellationToken, Task<bool>> write, CancellationToken cancel)
    {
        var room = await RoomOfAsync(log, cancel);
        var path = PathIn(room, id);
        if (File.Exists(path))
            throw IsThere(id, null);

        var unfinished = Path.Combine(room, $"{id}.{Guid.NewGuid():n}{SecretFile.Unfinished}");
        try
        {
            if (!await WriteAsync(unfinished, write, cancel))
                return false;

            crashPoint("document-written");
            Publish(unfinished, path, room);
            return true;
        }
        catch (IOException exception) when (File.Exists(path))
        {
            // Another process put it there meanwhile.
            throw IsThere(id, exception);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <inheritdoc/>
    public async Task<Stream?> OpenAsync(LogId log, DocumentId id, CancellationToken cancel)
    {
        var path = PathIn(await RoomOfAsync(log, cancel), id);
        try
        {
            // Others may delete it while it is read; whoever reads on reads what was there.
            return new FileStream(path, new FileStreamOptions
            {
                Access = FileAccess.Read,
                Share = FileShare.Read | FileShare.Delete,
                Options = FileOptions.Asynchronous,
                BufferSize = 0,
            });
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(LogId log, DocumentId id, CancellationToken cancel)
    {
        var path = PathIn(await RoomOfAsync(log, cancel), id);
        if (File.Exists(path))
        {
            File.Delete(path);
            FileSync.Folder(Path.GetDirectoryName(path)!);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<DocumentId> ListAsync(
        LogId log, Instant writtenBefore, [EnumeratorCancellation] CancellationToken cancel)
    {
        var before = writtenBefore.ToDateTimeUtc();
        foreach (var shelf in Directory.EnumerateDirectories(await RoomOfAsync(log, cancel)))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var file in new DirectoryInfo(shelf).EnumerateFiles())
            {
                if (file.LastWriteTimeUtc < before && DocumentId.TryParse(file.Name, out var id))
                    yield return id;
            }

            await Task.Yield();
        }
    }

    private static string PathIn(string room, DocumentId id)
    {
        if (id.IsDefault)
            throw new ArgumentException("A document has an id.", nameof(id));

        var name = id.ToString();
        return Path.Combine(room, name[^ShelfLength..], name);
    }

    private static async Task<bool> WriteAsync(
        string path, Func<Stream, CancellationToken, Task<bool>> write, CancellationToken cancel)
    {
        var how = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        await using var file = new FileStream(path, how);
        if (!await write(file, cancel))
            return false;

        Sync(file);
        return true;
    }

    // There is no call that waits for the disk without blocking.
    private static void Sync(FileStream file) => file.Flush(flushToDisk: true);

    private static void Publish(string unfinished, string path, string room)
    {
        var shelf = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(shelf))
        {
            SecretFile.MakeFolder(shelf);
            FileSync.Folder(room);
        }

        FileNaming.GiveNew(unfinished, path);
        FileSync.Folder(shelf);
    }

    private static InvalidOperationException IsThere(DocumentId id, IOException? inner) =>
        new($"There is a document {id} already.", inner);

    // The log's own folder of documents. Whatever a crash left unfinished goes when it is first asked for.
    private async ValueTask<string> RoomOfAsync(LogId log, CancellationToken cancel)
    {
        var room = await rooms.FindAsync(log, cancel)
            ?? throw new LogUnavailableException(log, LogFault.Missing, $"There is no log {log} here.");
        return _rooms.GetOrAdd(log, _ => new(() => Prepare(room))).Value;
    }

    private string Prepare(string room)
    {
        if (!Directory.Exists(room))
        {
            SecretFile.MakeFolder(room);
            FileSync.Folder(Path.GetDirectoryName(room)!);
        }

        foreach (var left in new DirectoryInfo(room).GetFiles("*" + SecretFile.Unfinished))
        {
            if (rooms.IsLeft(left.LastWriteTimeUtc))
                left.Delete();
        }

        return room;
    }
}
