using SQLitePCL;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>A prepared statement. Parameters count from 1, columns from 0, as SQLite does.</summary>
internal sealed class Statement(Db db, sqlite3_stmt handle) : IDisposable
{
    public Statement Bind(int at, long value)
    {
        db.Check(raw.sqlite3_bind_int64(handle, at, value));
        return this;
    }

    public Statement Bind(int at, string value)
    {
        db.Check(raw.sqlite3_bind_text(handle, at, value));
        return this;
    }

    public Statement Bind(int at, ReadOnlySpan<byte> value)
    {
        db.Check(value.IsEmpty
            ? raw.sqlite3_bind_zeroblob(handle, at, 0)
            : raw.sqlite3_bind_blob(handle, at, value));
        return this;
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(handle);
        db.Check(code);
        return code == raw.SQLITE_ROW;
    }

    /// <summary>Runs a statement that answers no rows.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            Dispose();
        }
    }

    public bool IsNull(int at) => raw.sqlite3_column_type(handle, at) == raw.SQLITE_NULL;

    public bool IsBlob(int at) => raw.sqlite3_column_type(handle, at) == raw.SQLITE_BLOB;

    public bool IsNumber(int at) => raw.sqlite3_column_type(handle, at) == raw.SQLITE_INTEGER;

    public long Long(int at) => raw.sqlite3_column_int64(handle, at);

    public string Text(int at) => raw.sqlite3_column_text(handle, at).utf8_to_string();

    public ReadOnlySpan<byte> Span(int at) => raw.sqlite3_column_blob(handle, at);

    public byte[] Bytes(int at) => raw.sqlite3_column_blob(handle, at).ToArray();

    /// <summary>Makes the statement ready for its next use.</summary>
    public void Dispose()
    {
        // What went wrong has been said by Step; reset only repeats it.
        _ = raw.sqlite3_reset(handle);
        _ = raw.sqlite3_clear_bindings(handle);
    }

    /// <summary>Gives the statement back to SQLite.</summary>
    internal void Finish() => handle.Dispose();
}
