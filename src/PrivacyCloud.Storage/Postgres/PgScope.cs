using System.Globalization;
using Npgsql;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// The right to read or write the rows of one log over one connection. What is run together goes in one round trip
/// and is told whose rows it may see, so that nothing can be run without a log. Outside a transaction each run is
/// one of its own.
/// </summary>
internal sealed class PgScope(NpgsqlConnection connection, NpgsqlTransaction? transaction, LogId log, long number)
{
    private static readonly PgStatement SweepAs = new("SELECT set_config('role', $1, true)");

    private bool _named;

    /// <summary>Whose rows they are.</summary>
    public LogId Log => log;

    /// <summary>The number that stands for the log in every row.</summary>
    public long LogNumber => number;

    /// <summary>The open connection.</summary>
    public NpgsqlConnection Connection => connection;

    /// <summary>Runs statements, all in one round trip.</summary>
    public async Task RunAsync(CancellationToken cancel, params IReadOnlyList<PgStatement> statements)
    {
        var name = _named ? [] : new[] { Name() };
        await RunAsync(connection, transaction, [.. name, .. statements], cancel);
        _named = transaction is not null;
    }

    /// <summary>Runs one statement and answers what is made of its rows.</summary>
    public async Task<List<T>> ListAsync<T>(
        Func<NpgsqlDataReader, T> read, PgStatement statement, CancellationToken cancel)
    {
        var rows = new List<T>();
        await RunAsync(cancel, statement with { Row = row => rows.Add(read(row)) });
        return rows;
    }

    /// <summary>
    /// Waits until no other transaction writes to the log, and keeps it so to this one's end. Whoever changes what an
    /// append checks (claims, shredded compartments, the head itself) comes here first.
    /// </summary>
    public Task LockAsync(CancellationToken cancel) => RunAsync(
        cancel, new PgStatement("SELECT 1 FROM heads WHERE log = $1 FOR UPDATE", number) { Row = static _ => { } });

    /// <summary>Runs statements as the role that sees wake-up times and sizes of all logs, and nothing else.</summary>
    public static Task SweepAsync(
        NpgsqlConnection connection, string role, CancellationToken cancel,
        params IReadOnlyList<PgStatement> statements) => RunAsync(
        connection, null, [SweepAs with { Arguments = [role], Row = static _ => { } }, .. statements], cancel);

    /// <summary>Runs statements that belong to no log.</summary>
    public static async Task RunAsync(
        NpgsqlConnection connection, NpgsqlTransaction? transaction, IReadOnlyList<PgStatement> statements,
        CancellationToken cancel)
    {
        try
        {
            await ExecuteAsync(connection, transaction, statements, cancel);
        }
        catch (Exception fault) when (
            transaction is null && fault is PostgresException or OperationCanceledException)
        {
            PgPrepared.Forget(connection);
            throw;
        }
    }

    private static async Task ExecuteAsync(
        NpgsqlConnection connection, NpgsqlTransaction? transaction, IReadOnlyList<PgStatement> statements,
        CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var statement in statements)
            batch.BatchCommands.Add(statement.ToCommand());

        await using var reader = await batch.ExecuteReaderAsync(cancel);
        foreach (var statement in statements)
        {
            if (statement.Row is not { } row)
                continue;

            while (await reader.ReadAsync(cancel))
                row(reader);

            await reader.NextResultAsync(cancel);
        }

        // What failed after the last answer with rows is told here.
        while (await reader.NextResultAsync(cancel))
        {
        }
    }

    private PgStatement Name() => new(
        "SELECT set_config('privacycloud.log', $1, true)", number.ToString(CultureInfo.InvariantCulture))
    {
        Row = static _ => { },
    };
}
