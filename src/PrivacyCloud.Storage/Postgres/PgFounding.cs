using System.Data;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>Makes a log: its number, its head and its index key, all or none.</summary>
internal static class PgFounding
{
    /// <summary>Makes a log; false when there is one already, whoever made it.</summary>
    public static async Task<bool> RunAsync(PgCell cell, LogId log, CancellationToken cancel)
    {
        await using var connection = await cell.Source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var number = 0L;
        var insert = new PgStatement(
            "INSERT INTO logs (owner) VALUES ($1) ON CONFLICT DO NOTHING RETURNING number", log.Owner)
        {
            Row = row => number = row.GetInt64(0),
        };
        await PgScope.RunAsync(connection, transaction, [insert], cancel);
        if (number > 0)
        {
            var head = PgHead.Empty(log);
            var scope = new PgScope(connection, transaction, log, number);
            await scope.RunAsync(cancel, new PgStatement(
                """
                INSERT INTO heads (log, size, chain, edge, streams, contents, commits) VALUES ($1, 0, $2, $3, 0, 0, $4)
                """,
                number, head.Chain, head.Edge, head.Commits));
            await PgKeyRows.AddIndexKeyAsync(scope, cell.Epochs, cancel);
        }

        await transaction.CommitAsync(cancel);
        if (number > 0)
            cell.Learn(number, log.Owner);
        else
            await cell.LookUpAsync(log, cancel);

        return number > 0;
    }
}
