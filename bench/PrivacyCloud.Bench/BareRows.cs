using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PrivacyCloud.Bench;

/// <summary>
/// The baseline of an import: one table in bare SQLite with the same durability (WAL, synchronous=FULL), one INSERT of
/// many rows for as many lines as an import works on together, and a commit for each. Bound by position, because the
/// provider looks up every parameter by its name.
/// </summary>
internal sealed class BareRows : IDisposable
{
    /// <summary>As many rows as an import's batch has lines.</summary>
    private const int RowsMax = Runtime.Consents.Imports.ImportLimits.BatchLinesMax;

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteConnection _connection;

    public BareRows()
    {
        var path = Path.Combine(_folder.Path, "bare.db");
        _connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        Run("PRAGMA journal_mode=WAL");
        Run("PRAGMA synchronous=FULL");
        Run("CREATE TABLE entries (position INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT");
    }

    /// <summary>Inserts rows, durably.</summary>
    public void Insert(IReadOnlyList<byte[]> rows)
    {
        using var many = Prepare(RowsMax);
        var at = 0;
        for (; at + RowsMax <= rows.Count; at += RowsMax)
            Insert(many, rows, at, RowsMax);

        if (at == rows.Count)
            return;

        using var rest = Prepare(rows.Count - at);
        Insert(rest, rows, at, rows.Count - at);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _connection.Dispose();
        _folder.Dispose();
    }

    private static void Insert(sqlite3_stmt statement, IReadOnlyList<byte[]> rows, int from, int count)
    {
        for (var at = 0; at < count; at++)
            Check(raw.sqlite3_bind_blob(statement, at + 1, rows[from + at]), raw.SQLITE_OK);

        // Outside of a transaction a statement is one, and is durable when it is done.
        Check(raw.sqlite3_step(statement), raw.SQLITE_DONE);
        Check(raw.sqlite3_reset(statement), raw.SQLITE_OK);
    }

    private static void Check(int code, int expected)
    {
        if (code != expected)
            throw new InvalidOperationException($"SQLite answered {code}.");
    }

    private sqlite3_stmt Prepare(int rows)
    {
        var values = string.Join(',', Enumerable.Repeat("(?)", rows));
        Check(
            raw.sqlite3_prepare_v2(_connection.Handle, $"INSERT INTO entries (data) VALUES {values}", out var made),
            raw.SQLITE_OK);
        return made;
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
