using Npgsql;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>
/// A caller who leaves breaks off what the server does for her. Whoever has the connection next must not notice.
/// </summary>
[Collection(PostgresCollections.Ledger)]
public sealed class PostgresPreparedSpecs : PostgresSpecs
{
    /// <summary>It is worked out while a statement is planned, because it seems to depend on nothing.</summary>
    private const string Waits = """
        CREATE FUNCTION waits() RETURNS integer LANGUAGE plpgsql IMMUTABLE AS
        'BEGIN PERFORM pg_advisory_xact_lock_shared(7); RETURN 1; END'
        """;

    private const string Waiting =
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 7 AND NOT granted";

    [Fact]
    public async Task A_statement_broken_off_while_it_was_planned_answers_the_next_caller_as_ever()
    {
        await Database.ExecuteAsync(Waits);
        var settings = new NpgsqlConnectionStringBuilder(Database.Superuser)
        {
            MaxAutoPrepare = 10,
            AutoPrepareMinUsages = 2,
        };
        await using NpgsqlConnection connection = new(settings.ConnectionString);
        await connection.OpenAsync(Given.Cancel);
        Assert.Equal([1, 2], await AskAsync(connection, Given.Cancel));
        await using (NpgsqlConnection holder = new(Database.Superuser))
        {
            await holder.OpenAsync(Given.Cancel);
            await using NpgsqlCommand held = new("SELECT pg_advisory_lock(7)", holder);
            await held.ExecuteNonQueryAsync(Given.Cancel);
            using CancellationTokenSource leaves = new();
            var asked = AskAsync(connection, leaves.Token);
            while (await Database.ValueAsync<long>(Waiting) == 0)
                await Task.Delay(TimeSpan.FromMilliseconds(10), Given.Cancel);

            await leaves.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        }

        Assert.Equal([1, 2], await AskAsync(connection, Given.Cancel));
        Assert.Equal([1, 2], await AskAsync(connection, Given.Cancel));
    }

    private static async Task<List<int>> AskAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        List<int> answers = [];
        await PgScope.RunAsync(
            connection, null,
            [
                new("SELECT waits()") { Row = row => answers.Add(row.GetInt32(0)) },
                new("SELECT 2") { Row = row => answers.Add(row.GetInt32(0)) },
            ],
            cancel);
        return answers;
    }
}
