using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace PrivacyCloud.Bench;

/// <summary>
/// The baseline: bare SQLite with the same durability (WAL, synchronous=FULL) and nothing else. One thread takes what
/// the writers have submitted meanwhile, inserts it into one table, and commits once.
/// </summary>
internal sealed class BareCommits : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Channel<(byte[] Bytes, TaskCompletionSource Done)> _waiting =
        Channel.CreateUnbounded<(byte[], TaskCompletionSource)>(new() { SingleReader = true });

    private readonly SqliteConnection _connection;
    private readonly Thread _writer;

    public BareCommits()
    {
        var path = Path.Combine(_folder.Path, "bare.db");
        _connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        Run("PRAGMA journal_mode=WAL");
        Run("PRAGMA synchronous=FULL");
        Run("CREATE TABLE entries (position INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT");
        _writer = new(Write) { IsBackground = true, Name = "bare writer" };
        _writer.Start();
    }

    /// <summary>Ends when the bytes are durable.</summary>
    public Task AppendAsync(byte[] bytes)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Writer.TryWrite((bytes, done));
        return done.Task;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _waiting.Writer.Complete();
        _writer.Join();
        _connection.Dispose();
        _folder.Dispose();
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Write()
    {
        using var begin = Prepared("BEGIN IMMEDIATE");
        using var insert = Prepared("INSERT INTO entries (data) VALUES (@data)");
        using var commit = Prepared("COMMIT");
        var data = insert.Parameters.Add("@data", SqliteType.Blob);
        var batch = new List<TaskCompletionSource>();
        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            begin.ExecuteNonQuery();
            while (_waiting.Reader.TryRead(out var next))
            {
                data.Value = next.Bytes;
                insert.ExecuteNonQuery();
                batch.Add(next.Done);
            }

            commit.ExecuteNonQuery();
            batch.ForEach(static done => done.SetResult());
            batch.Clear();
        }
    }

    private SqliteCommand Prepared(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
