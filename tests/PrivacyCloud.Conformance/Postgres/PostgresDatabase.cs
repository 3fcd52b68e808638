using Npgsql;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>One database of the tests' server; disposing drops it with whoever is still connected.</summary>
public sealed class PostgresDatabase : IAsyncDisposable
{
    // Specs run beside each other, and the server has connections for all of them only if each takes few.
    private const int PoolMax = 12;

    private readonly string _server;

    internal PostgresDatabase(string name, string server) => (Name, _server) = (name, server);

    /// <summary>The database's name.</summary>
    public string Name { get; }

    /// <summary>As the server's superuser, whom no row-level security holds.</summary>
    public string Superuser => new NpgsqlConnectionStringBuilder(_server)
    {
        Database = Name,
        Pooling = false,
    }.ConnectionString;

    /// <summary>As a role.</summary>
    public string As(string role, string password) => new NpgsqlConnectionStringBuilder(_server)
    {
        Database = Name,
        Username = role,
        Password = password,
        MaxPoolSize = PoolMax,
    }.ConnectionString;

    /// <summary>Runs a statement as the superuser.</summary>
    public Task ExecuteAsync(string sql) => PostgresServer.ExecuteAsync(Superuser, sql);

    /// <summary>The first value a query answers, read as the superuser.</summary>
    public async Task<T?> ValueAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(Superuser);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() is T value ? value : default;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() =>
        await PostgresServer.ExecuteAsync(_server, $"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
}
