using System.Collections.Concurrent;
using Npgsql;
using PrivacyCloud.Conformance.Postgres;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>
/// The tests' own PostgreSQL server, which <c>tests/postgres.sh</c> starts. Each spec gets a database of its own,
/// copied from one that was migrated once in this run.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>The password the tests give the running role, so that it can connect.</summary>
    public const string Password = "for tests on loopback alone";

    private const string Variable = "PRIVACYCLOUD_TEST_POSTGRES";

    private readonly string? _superuser = Environment.GetEnvironmentVariable(Variable);
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _templates = [];
    private readonly string _run = $"pc_{Environment.ProcessId}_{Guid.NewGuid().ToString("n")[..8]}";
    private readonly SemaphoreSlim _making = new(1, 1);
    private int _databases;

    /// <summary>Where the server keeps its files, for specs that look into them; null when that is not told.</summary>
    public static string? DataFolder =>
        Environment.GetEnvironmentVariable(Variable + "_DATA") is { Length: > 0 } folder
            ? Path.Combine(folder, "data")
            : null;

    private string Superuser => _superuser!;

    /// <summary>The server; without one the spec that asks is skipped, and says so.</summary>
    public static async Task<PostgresServer> GetAsync()
    {
        var server = await TestContext.Current.GetFixture<PostgresServer>();
        server!.Need();
        return server;
    }

    /// <summary>Skips whoever asks where there is no server.</summary>
    public void Need() => Assert.SkipWhen(
        string.IsNullOrEmpty(_superuser), "PostgreSQL: run ./build.sh test, or tests/postgres.sh start");

    /// <summary>
    /// A fresh database. The first that asks by a template's name has it migrated, as the superuser; all get a copy.
    /// </summary>
    public async Task<PostgresDatabase> NewDatabaseAsync(string template, Func<PostgresDatabase, Task> migrate)
    {
        var from = await _templates.GetOrAdd(template, name => new(() => MakeTemplateAsync(name, migrate))).Value;
        var fresh = $"{_run}_{Interlocked.Increment(ref _databases)}";
        await ExecuteAsync(Superuser, $"CREATE DATABASE {fresh} TEMPLATE {from}");
        return new(fresh, Superuser);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var template in _templates.Values)
            await ExecuteAsync(Superuser, $"DROP DATABASE IF EXISTS {await template.Value} WITH (FORCE)");

        _making.Dispose();
    }

    internal static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string> MakeTemplateAsync(string name, Func<PostgresDatabase, Task> migrate)
    {
        var template = $"{_run}_{name}";
        await ExecuteAsync(Superuser, $"CREATE DATABASE {template}");

        // Roles belong to the server: two that give one its password at once get in each other's way.
        await _making.WaitAsync();
        try
        {
            await migrate(new(template, Superuser));
        }
        finally
        {
            _making.Release();
        }

        // Nothing can be copied while somebody is connected to it.
        await ExecuteAsync(Superuser, $"""
            SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '{template}'
            """);
        await ExecuteAsync(Superuser, $"ALTER DATABASE {template} WITH ALLOW_CONNECTIONS false");
        return template;
    }
}
