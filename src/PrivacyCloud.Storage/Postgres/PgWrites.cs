using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// Writes a batch: one statement for each table it touches, whatever the number of rows, all in one round trip with the
/// end of the transaction. The server skips whatever follows a statement that failed, the end too.
/// </summary>
internal static class PgWrites
{
    private static readonly PgStatement Commit = new("COMMIT");

    /// <summary>Writes all of it and ends the transaction; it is durable when this answers.</summary>
    public static Task CommitAsync(PgScope scope, PgDraft draft, CancellationToken cancel)
    {
        var (log, statements) = (scope.LogNumber, new List<PgStatement> { Head(scope.LogNumber, draft) });
        AddEntries(statements, log, draft);
        AddViews(statements, log, draft);
        AddDue(statements, log, draft);
        AddAnswers(statements, log, draft);
        AddVault(statements, log, draft);
        statements.Add(Commit);
        return scope.RunAsync(cancel, statements);
    }

    private static PgStatement Head(long log, PgDraft draft)
    {
        var after = draft.After;
        return new(
            """
            UPDATE heads SET size = $2, chain = $3, edge = $4, streams = $5, contents = $6, commits = $7 WHERE log = $1
            """,
            log, after.Size, after.Chain, after.Edge, after.Streams, after.Contents, after.Commits);
    }

    private static void AddEntries(List<PgStatement> statements, long log, PgDraft draft)
    {
        var streams = draft.Streams.ToArray();
        if (streams.Length > 0)
            statements.Add(new(
                """
                INSERT INTO streams (log, kind, id, number, version) SELECT $1, * FROM unnest($2, $3, $4, $5)
                ON CONFLICT (log, kind, id) DO UPDATE SET version = excluded.version
                """,
                log, All(streams, one => one.Name.Kind), All(streams, one => one.Name.Id),
                All(streams, one => one.Stream.Number), All(streams, one => one.Stream.Version)));

        var entries = draft.Entries;
        if (entries.Count == 0)
            return;

        statements.Add(new(
            """
            INSERT INTO entries (log, position, stream, version, type, actor, at, hash, nodes, data)
            SELECT $1, * FROM unnest($2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            log, All(entries, one => one.Position), All(entries, one => one.Stream), All(entries, one => one.Version),
            All(entries, one => one.Type), All(entries, one => one.Actor), All(entries, one => one.At),
            All(entries, one => one.Hash), All(entries, one => one.Nodes), All(entries, one => one.Data)));

        (string Actor, long Block)[] blocks =
            [.. entries.Select(one => (one.Actor, one.Position >> LedgerRows.BlockBits)).Distinct()];
        statements.Add(new(
            "INSERT INTO actors (log, actor, block) SELECT $1, * FROM unnest($2, $3) ON CONFLICT DO NOTHING",
            log, All(blocks, one => one.Actor), All(blocks, one => one.Block)));
    }

    private static void AddViews(List<PgStatement> statements, long log, PgDraft draft)
    {
        var put = draft.Views.Where(row => row.Value is not null).ToArray();
        if (put.Length > 0)
            statements.Add(new(
                """
                INSERT INTO views (log, view, key, body) SELECT $1, * FROM unnest($2, $3, $4)
                ON CONFLICT (log, view, key) DO UPDATE SET body = excluded.body
                """,
                log, All(put, row => row.Key.View), All(put, row => row.Key.Key),
                All(put, row => row.Value!.Value.ToArray())));

        var gone = draft.Views.Where(row => row.Value is null).ToArray();
        if (gone.Length > 0)
            statements.Add(new(
                """
                DELETE FROM views v USING unnest($2, $3) w (view, key)
                WHERE v.log = $1 AND v.view = w.view AND v.key = w.key
                """,
                log, All(gone, row => row.Key.View), All(gone, row => row.Key.Key)));
    }

    /// <summary>A stream whose moment is set anew is lent to nobody.</summary>
    private static void AddDue(List<PgStatement> statements, long log, PgDraft draft)
    {
        var set = draft.Due.Where(row => row.Value is not null).ToArray();
        if (set.Length > 0)
            statements.Add(new(
                """
                INSERT INTO due (log, stream, at) SELECT $1, * FROM unnest($2, $3)
                ON CONFLICT (log, stream) DO UPDATE SET at = excluded.at, holder = NULL, until = NULL
                """,
                log, All(set, row => row.Key), All(set, row => row.Value!.Value)));

        var gone = draft.Due.Where(row => row.Value is null).Select(row => row.Key).ToArray();
        if (gone.Length > 0)
            statements.Add(new("DELETE FROM due WHERE log = $1 AND stream = ANY ($2)", log, gone));
    }

    private static void AddAnswers(List<PgStatement> statements, long log, PgDraft draft)
    {
        var answers = draft.Answers;
        if (answers.Count > 0)
            statements.Add(new(
                "INSERT INTO answers (log, scope, body, answer, at) SELECT $1, * FROM unnest($2, $3, $4, $5)",
                log, All(answers, one => one.Scope.ToArray()), All(answers, one => one.Body.ToArray()),
                All(answers, one => one.Answer.ToArray()), All(answers, one => one.At.ToUnixTimeTicks())));
    }

    private static void AddVault(List<PgStatement> statements, long log, PgDraft draft)
    {
        var (contents, first) = (draft.Contents, draft.Before.Contents + 1);
        if (contents.Count > 0)
            statements.Add(new(
                """
                INSERT INTO sealed (log, number, holder, item, compartment, cipher)
                SELECT $1, $2 + w.at - 1, w.holder, w.item, w.compartment, w.cipher
                FROM unnest($3, $4, $5, $6) WITH ORDINALITY w (holder, item, compartment, cipher, at)
                """,
                log, first, All(contents, one => one.Reference.Holder.Value),
                All(contents, one => one.Reference.Item.Value), All(contents, one => one.Reference.Compartment.Name),
                All(contents, one => one.Cipher.ToArray())));

        var claims = draft.Claims;
        if (claims.Count > 0)
            statements.Add(new(
                "INSERT INTO claims (log, kind, hash, holder) SELECT $1, * FROM unnest($2, $3, $4)",
                log, All(claims, one => one.Kind), All(claims, one => one.Hash.ToArray()),
                All(claims, one => one.Holder.Value)));
    }

    private static TColumn[] All<TRow, TColumn>(IReadOnlyCollection<TRow> rows, Func<TRow, TColumn> column) =>
        [.. rows.Select(column)];
}
