using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Files;
using PrivacyCloud.Storage.Vault;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>One log with its files open.</summary>
internal sealed class OpenLog : IDisposable
{
    private OpenLog(LogId log, RegionCell cell, Store store)
    {
        (Log, Cell) = (log, cell);
        var (folder, options) = (store.Folder, store.Options);
        LedgerPath = folder.LedgerOf(log);
        KeysPath = folder.KeysOf(log);
        Ledger = new(log, () => LedgerWriter.Open(LedgerPath, log, cell), store.Threads, options, store.Meters);
        Keys = new(log, OpenKeys, store.Threads, options, store.Meters);
        LedgerReaders = new(Schema.Ledger, LedgerPath, log, options.ReadersMax);
        KeyReaders = new(Schema.Keys, KeysPath, log, options.ReadersMax);
    }

    /// <summary>Which log.</summary>
    public LogId Log { get; }

    /// <summary>Its region.</summary>
    public RegionCell Cell { get; }

    /// <summary>Where the ledger lies.</summary>
    public string LedgerPath { get; }

    /// <summary>Where the wrapped keys lie.</summary>
    public string KeysPath { get; }

    /// <summary>The key under which identifiers are hashed.</summary>
    public IndexKey IndexKey { get; private set; } = new([]);

    /// <summary>Writes to the ledger.</summary>
    public WriterLane<LedgerWriter> Ledger { get; }

    /// <summary>Writes to the wrapped keys.</summary>
    public WriterLane<KeyWriter> Keys { get; }

    /// <summary>Reads from the ledger.</summary>
    public Readers LedgerReaders { get; }

    /// <summary>Reads from the wrapped keys.</summary>
    public Readers KeyReaders { get; }

    /// <summary>Opens both files, verifies the head, and refuses what does not hold.</summary>
    public static OpenLog Open(LogId log, RegionCell cell, Store store)
    {
        var open = new OpenLog(log, cell, store);
        try
        {
            var keys = open.Keys.OpenNow();
            open.IndexKey = new(open.ReadIndexKey(keys.Db));
            Shredding.Finish(keys, open.Ledger.OpenNow());
            var opened = open;
            open = null;
            return opened;
        }
        catch (SqliteException exception) when (Damage.Is(exception))
        {
            throw Damage.Of(log, "keys", exception);
        }
        finally
        {
            open?.Dispose();
        }
    }

    /// <summary>Makes the files of a new log in a folder.</summary>
    public static void Create(string folder, LogId log, RegionKeys keys)
    {
        using (var ledger = Schema.Ledger.Create(Path.Combine(folder, "ledger.db"), log.ToString()))
            ledger.TruncateLog();

        using var wrapped = Schema.Keys.Create(Path.Combine(folder, "keys.db"), log.ToString());
        KeyRows.AddIndexKey(wrapped, log, keys);
        wrapped.TruncateLog();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Readers first: the writer is then the last to close, and moves the write-ahead log into the file.
        LedgerReaders.Dispose();
        KeyReaders.Dispose();
        Ledger.Dispose();
        Keys.Dispose();
        IndexKey.Dispose();
    }

    private byte[] ReadIndexKey(Db db)
    {
        try
        {
            return KeyRows.ReadIndexKey(db, Log, Cell.Keys);
        }
        catch (CryptographicException exception)
        {
            throw new LogUnavailableException(
                Log, LogFault.Damaged, $"The keys of {Log} cannot be unwrapped: {exception.Message}");
        }
        catch (SqliteException exception)
        {
            throw Damage.Of(Log, "keys", exception);
        }
    }

    private KeyWriter OpenKeys() => new(Schema.Keys.Open(KeysPath, Log, Log.ToString(), DbAccess.Write));
}
