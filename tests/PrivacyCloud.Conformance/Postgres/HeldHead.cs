using Npgsql;
using PrivacyCloud.Conformance.Contracts;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>The first log's head, locked by somebody else, so that appends gather behind it.</summary>
internal sealed class HeldHead : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly PostgresDatabase _database;

    private HeldHead(NpgsqlConnection connection, PostgresDatabase database) =>
        (_connection, _database) = (connection, database);

    public static async Task<HeldHead> TakeAsync(PostgresDatabase database)
    {
        var connection = new NpgsqlConnection(database.Superuser);
        await connection.OpenAsync(Given.Cancel);
        await using var command = new NpgsqlCommand(
            "BEGIN; SELECT 1 FROM privacycloud.heads WHERE log = 1 FOR UPDATE", connection);
        await command.ExecuteNonQueryAsync(Given.Cancel);
        return new(connection, database);
    }

    /// <summary>A server tells nobody who waits for a lock, so it is asked until one does.</summary>
    public async Task UntilSomebodyWaitsAsync()
    {
        while (await _database.ValueAsync<long>("""
            SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
            """) == 0)
            await Task.Yield();
    }

    public async ValueTask DisposeAsync() => await _connection.DisposeAsync();
}
