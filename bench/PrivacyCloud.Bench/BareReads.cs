using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PrivacyCloud.Bench;

/// <summary>The baseline of reading: one table, one key, nothing is parsed or opened.</summary>
internal sealed class BareReads : IDisposable
{
    private const int BodySize = 900;

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteConnection _connection;
    private readonly int _count;

    public BareReads(int count)
    {
        _count = count;
        var path = Path.Combine(_folder.Path, "bare.db");
        _connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        Run("PRAGMA journal_mode=WAL");
        Run("CREATE TABLE rows (key TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT, WITHOUT ROWID");
        Fill();
    }

    /// <summary>Reads so many rows, one after the other.</summary>
    public Task ReadAsync(int rows, int round)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT body FROM rows WHERE key = @key";
        var key = command.Parameters.Add("@key", SqliteType.Text);
        for (var row = 0; row < rows; row++)
        {
            key.Value = Key((int)(((Math.Abs(round) * 7919L) + (row * 104_729L)) % _count));
            _ = (byte[])command.ExecuteScalar()!;
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _connection.Dispose();
        _folder.Dispose();
    }

    private void Fill()
    {
        using var all = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO rows VALUES (@key, @body)";
        var key = insert.Parameters.Add("@key", SqliteType.Text);
        insert.Parameters.Add("@body", SqliteType.Blob).Value = new byte[BodySize];
        for (var row = 0; row < _count; row++)
        {
            key.Value = Key(row);
            insert.ExecuteNonQuery();
        }

        all.Commit();
    }

    private static string Key(int row) => row.ToString("D36", CultureInfo.InvariantCulture);

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
