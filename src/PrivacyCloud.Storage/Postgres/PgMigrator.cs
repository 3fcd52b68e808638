using System.Collections.Immutable;
using Npgsql;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// Brings a region's database forward, step by step, as the role that owns it. Each step is whole or not there at all;
/// two that run at once wait for each other; nothing is ever taken back.
/// </summary>
public static class PgMigrator
{
    private const long Lock = 0x5072_6976_6163_7943;
    private const int RoleTriesMax = 5;
    private const int TakenOnAloneSince = 16;

    /// <summary>Applies what is missing, and answers how many steps that were.</summary>
    /// <exception cref="PgRefusedException">A newer program or another region's owns the database.</exception>
    public static Task<int> RunAsync(string connection, Region region, PgRoles roles, CancellationToken cancel) =>
        RunAsync(connection, region, roles, PgMigrations.All, cancel);

    internal static async Task<int> RunAsync(
        string connection, Region region, PgRoles roles, ImmutableArray<PgMigration> steps, CancellationToken cancel)
    {
        var text = new NpgsqlConnectionStringBuilder(connection) { SearchPath = "privacycloud", Pooling = false };
        await using var source = NpgsqlDataSource.Create(text);
        await using var opened = await source.OpenConnectionAsync(cancel);
        await ExecuteAsync(opened, cancel, $"SELECT pg_advisory_lock({Lock})");
        await MakeRolesAsync(opened, roles, cancel);
        await ExecuteAsync(
            opened, cancel,
            "CREATE SCHEMA IF NOT EXISTS privacycloud",
            """
            CREATE TABLE IF NOT EXISTS schema_versions (
              version int PRIMARY KEY, oldest_program int NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())
            """);
        var state = await PgState.ReadAsync(opened, cancel);
        state.CheckForMigration(region, steps[^1].Version);
        foreach (var step in steps.Where(step => step.Version > state.Version))
            await ApplyAsync(opened, step, region, roles, cancel);

        return steps[^1].Version - state.Version;
    }

    private static async Task ApplyAsync(
        NpgsqlConnection connection, PgMigration step, Region region, PgRoles roles, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        foreach (var statement in step.Statements(roles))
            await ExecuteAsync(connection, cancel, statement);

        var note = new PgStatement(
            "INSERT INTO schema_versions (version, oldest_program) VALUES ($1, $2)", step.Version, step.OldestProgram);
        var name = new PgStatement(
            "INSERT INTO cell (id, region) VALUES (0, $1) ON CONFLICT DO NOTHING", region.ToString());
        await PgScope.RunAsync(connection, transaction, [note, name], cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Roles belong to the server, so migrators of two databases may meet: who loses looks again.</summary>
    private static async Task MakeRolesAsync(NpgsqlConnection connection, PgRoles roles, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await MakeRoleAsync(connection, roles.Sweeper, "NOLOGIN NOBYPASSRLS", cancel);
                await MakeRoleAsync(connection, roles.App, "LOGIN NOINHERIT NOBYPASSRLS", cancel);
                await GrantAsync(connection, roles, cancel);
                return;
            }
            catch (PostgresException raced) when (attempt < RoleTriesMax && IsRace(raced))
            {
                // The other one has made it.
            }
        }
    }

    private static bool IsRace(PostgresException fault) => fault.SqlState is
        PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.InternalError;

    private static async Task MakeRoleAsync(
        NpgsqlConnection connection, string role, string attributes, CancellationToken cancel)
    {
        var isThere = new PgStatement("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", role);
        if (!await IsTrueAsync(connection, isThere, cancel))
            await ExecuteAsync(connection, cancel, $"CREATE ROLE {PgMigration.Quote(role)} {attributes}");
    }

    private static async Task GrantAsync(NpgsqlConnection connection, PgRoles roles, CancellationToken cancel)
    {
        var isMember = new PgStatement("SELECT pg_has_role($1, $2, 'MEMBER')", roles.App, roles.Sweeper);
        if (await IsTrueAsync(connection, isMember, cancel))
            return;

        // It takes the role on when it needs it and has none of its rights meanwhile: what the sweeper sees of all logs
        // would else be seen by every statement. Older servers know this of a whole role alone.
        var taken = connection.PostgreSqlVersion.Major >= TakenOnAloneSince ? " WITH INHERIT FALSE, SET TRUE" : "";
        await ExecuteAsync(
            connection, cancel, $"GRANT {PgMigration.Quote(roles.Sweeper)} TO {PgMigration.Quote(roles.App)}{taken}");
    }

    private static async Task<bool> IsTrueAsync(
        NpgsqlConnection connection, PgStatement question, CancellationToken cancel)
    {
        var answer = false;
        await PgScope.RunAsync(connection, null, [question with { Row = row => answer = row.GetBoolean(0) }], cancel);
        return answer;
    }

    private static Task ExecuteAsync(
        NpgsqlConnection connection, CancellationToken cancel, params IEnumerable<string> statements) =>
        PgScope.RunAsync(connection, null, [.. statements.Select(sql => new PgStatement(sql))], cancel);
}
