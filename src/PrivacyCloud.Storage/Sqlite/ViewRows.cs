using System.Collections.Immutable;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>The rows of the views.</summary>
internal static class ViewRows
{
    /// <summary>Puts a row, or takes it away.</summary>
    public static void Write(Db db, long view, ViewWrite write)
    {
        if (write.Body is { } body)
        {
            db.Sql("""
                INSERT INTO views (view, key, body) VALUES (?1, ?2, ?3)
                ON CONFLICT (view, key) DO UPDATE SET body = excluded.body
                """).Bind(1, view).Bind(2, write.Key).Bind(3, body.Span).Run();
            return;
        }

        db.Sql("DELETE FROM views WHERE view = ?1 AND key = ?2").Bind(1, view).Bind(2, write.Key).Run();
    }

    /// <summary>One row, or null.</summary>
    public static byte[]? Find(Db db, long view, string key)
    {
        using var row = db.Sql("SELECT body FROM views WHERE view = ?1 AND key = ?2").Bind(1, view).Bind(2, key);
        return row.Step() ? row.Bytes(0) : null;
    }

    /// <summary>One page.</summary>
    public static ViewPage Page(Db db, long view, string? after, int limit, bool descending)
    {
        var (beyond, order) = descending ? ("<", "DESC") : (">", "ASC");
        var filter = after is null ? string.Empty : $"AND key {beyond} ?3";
        using var read = db.Sql($"SELECT key, body FROM views WHERE view = ?1 {filter} ORDER BY key {order} LIMIT ?2")
            .Bind(1, view).Bind(2, limit + 1);
        if (after is not null)
            read.Bind(3, after);

        var rows = ImmutableArray.CreateBuilder<ViewRow>();
        while (rows.Count < limit && read.Step())
            rows.Add(new(read.Text(0), read.Bytes(1)));

        var more = rows.Count == limit && read.Step();
        return new(rows.ToImmutable(), more ? rows[^1].Key : null);
    }
}
