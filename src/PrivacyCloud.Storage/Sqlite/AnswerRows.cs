using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>The answers kept for commands that come again.</summary>
internal static class AnswerRows
{
    private const int SweepPart = 500;

    /// <summary>The answer kept for a scope, or null.</summary>
    public static RecordedAnswer? Find(Db db, ReadOnlySpan<byte> scope)
    {
        using var row = db.Sql("""
            SELECT scope, body, answer, at FROM answers WHERE substr(scope, 1, 8) = substr(?1, 1, 8) AND scope = ?1
            """).Bind(1, scope);
        return row.Step()
            ? new(row.Bytes(0), row.Bytes(1), row.Bytes(2), Instant.FromUnixTimeTicks(row.Long(3)))
            : null;
    }

    /// <summary>Keeps an answer.</summary>
    public static void Add(Db db, RecordedAnswer answer) =>
        db.Sql("INSERT INTO answers (scope, body, answer, at) VALUES (?1, ?2, ?3, ?4)")
            .Bind(1, answer.Scope.Span).Bind(2, answer.Body.Span).Bind(3, answer.Answer.Span)
            .Bind(4, answer.At.ToUnixTimeTicks()).Run();

    /// <summary>
    /// Takes away the oldest answers given before a moment, a part at a time so that nobody waits long. Answers how
    /// many went; rows are in the order they were given, so that no index over time is needed.
    /// </summary>
    public static long Sweep(Db db, Instant before)
    {
        db.Sql("""
            DELETE FROM answers WHERE id IN (SELECT id FROM answers ORDER BY id LIMIT ?1) AND at < ?2
            """)
            .Bind(1, SweepPart).Bind(2, before.ToUnixTimeTicks()).Run();
        return db.Number("SELECT changes()") ?? 0;
    }
}
