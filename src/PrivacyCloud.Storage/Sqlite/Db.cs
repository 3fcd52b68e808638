using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>How a database file is opened.</summary>
internal enum DbAccess
{
    /// <summary>Read only.</summary>
    Read,

    /// <summary>Read and write a file that must be there.</summary>
    Write,

    /// <summary>Read and write; the file is made.</summary>
    Create,
}

/// <summary>
/// One connection to one SQLite file with its prepared statements. Used by one thread at a time: whoever holds it.
/// </summary>
internal sealed class Db : IDisposable
{
    private const int BusyMilliseconds = 10_000;

    private readonly sqlite3 _handle;
    private readonly Dictionary<string, Statement> _statements = [];

    static Db() => Batteries_V2.Init();

    private Db(sqlite3 handle, string path) => (_handle, Path) = (handle, path);

    /// <summary>The number of the row that was added last.</summary>
    public long LastRow => raw.sqlite3_last_insert_rowid(_handle);

    /// <summary>The names of a ledger, as this connection knows them.</summary>
    public Names Names => field ??= new(this);

    /// <summary>The words of a ledger, as this connection knows them.</summary>
    public Words Words => field ??= new(this);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Opens a file.</summary>
    public static Db Open(string path, DbAccess access)
    {
        var flags = raw.SQLITE_OPEN_NOMUTEX | access switch
        {
            DbAccess.Read => raw.SQLITE_OPEN_READONLY,
            DbAccess.Write => raw.SQLITE_OPEN_READWRITE,
            _ => raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE,
        };
        var code = raw.sqlite3_open_v2(path, out var handle, flags, null);
        if (code != raw.SQLITE_OK)
        {
            handle?.Dispose();
            throw new SqliteException($"The file cannot be opened (SQLite {code}).", code, code);
        }

        raw.sqlite3_extended_result_codes(handle, 1);
        raw.sqlite3_busy_timeout(handle, BusyMilliseconds);

        // Else SQLite plans a statement anew whenever another number is bound to its LIMIT, which takes several times
        // as long as to read a short history.
        raw.sqlite3_db_config(handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
        return new(handle, path);
    }

    /// <summary>
    /// A prepared statement, kept for the next use. Bind, step or run, and dispose it: that resets it.
    /// </summary>
    public Statement Sql(string text)
    {
        if (!_statements.TryGetValue(text, out var statement))
        {
            Check(raw.sqlite3_prepare_v3(_handle, text, raw.SQLITE_PREPARE_PERSISTENT, out var prepared));
            statement = new(this, prepared);
            _statements.Add(text, statement);
        }

        return statement;
    }

    /// <summary>Runs statements that need no values and are not worth keeping.</summary>
    public void Execute(string text) => Check(raw.sqlite3_exec(_handle, text));

    /// <summary>The first number of the first row, or null.</summary>
    public long? Number(string text)
    {
        using var statement = Sql(text);
        return statement.Step() && !statement.IsNull(0) ? statement.Long(0) : null;
    }

    /// <summary>
    /// Moves the write-ahead log into the database and cuts it to nothing. False when a reader stood in the way.
    /// </summary>
    public bool TruncateLog()
    {
        using var statement = Sql("PRAGMA wal_checkpoint(TRUNCATE)");
        return statement.Step() && statement.Long(0) == 0;
    }

    /// <summary>Turns a result that is no success into an exception.</summary>
    public void Check(int code)
    {
        if (code is raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE)
            return;

        throw new SqliteException(raw.sqlite3_errmsg(_handle).utf8_to_string(), code & 0xff, code);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Finish();

        _handle.Dispose();
    }
}
