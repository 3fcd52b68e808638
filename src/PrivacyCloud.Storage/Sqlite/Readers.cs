using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// Read-only connections to one file. Each read is short, so that nobody keeps the write-ahead log from being cut.
/// </summary>
internal sealed class Readers(Schema schema, string path, LogId log, int keptMax) : IDisposable
{
    private readonly ConcurrentBag<Db> _idle = [];

    /// <summary>Reads with a connection of one's own, in one transaction.</summary>
    public T Read<T>(Func<Db, T> read)
    {
        var db = _idle.TryTake(out var idle) ? idle : schema.Open(path, log, log.ToString(), DbAccess.Read);
        try
        {
            db.Sql("BEGIN").Run();
            var answer = read(db);
            db.Sql("COMMIT").Run();
            if (_idle.Count < keptMax)
            {
                _idle.Add(db);
                db = null;
            }

            return answer;
        }
        catch (SqliteException exception) when (Damage.Is(exception))
        {
            throw Damage.Of(log, schema.Kind, exception);
        }
        finally
        {
            db?.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var db))
            db.Dispose();
    }
}
