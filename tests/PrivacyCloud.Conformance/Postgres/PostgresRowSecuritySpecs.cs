using Npgsql;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>What the running role and the sweeper can and cannot do, whatever a program asks of them.</summary>
[Collection(PostgresCollections.Ledger)]
public sealed class PostgresRowSecuritySpecs : PostgresSpecs
{
    private const string App = "privacycloud_app";

    private static readonly string[] Tables =
    [
        "streams", "entries", "actors", "heads", "checkpoints", "answers", "views", "due", "snapshots", "leases",
        "sealed", "claims", "shredded", "privacycloud_keys.keys", "privacycloud_keys.own",
    ];

    [Fact]
    public async Task Without_naming_a_log_the_running_role_sees_no_row_of_any_table()
    {
        await FillAsync();
        foreach (var table in Tables)
            Assert.Equal(0L, await ValueAsync($"SELECT count(*) FROM {table}"));
    }

    [Fact]
    public async Task Naming_a_log_shows_its_rows_and_no_other_s()
    {
        await FillAsync();
        Assert.Equal(1L, await ValueAsync("SELECT count(*) FROM entries", log: 1));
        Assert.Equal(2L, await ValueAsync("SELECT count(*) FROM entries", log: 2));
        Assert.Equal(0L, await ValueAsync("SELECT count(*) FROM entries WHERE log <> 1", log: 1));
        Assert.Equal(0L, await ValueAsync("SELECT count(*) FROM entries", log: 3));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1L)]
    public async Task A_row_of_another_log_cannot_be_written(long? named)
    {
        await FillAsync();
        foreach (var sql in new[]
        {
            "INSERT INTO views (log, view, key, body) VALUES (2, 'v', 'k', '')",
            "INSERT INTO leases (log, name, holder, until) VALUES (2, 'n', gen_random_uuid(), now())",
            "INSERT INTO privacycloud_keys.keys VALUES (2, gen_random_uuid(), 'contact', 1, '')",
        })
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await FaultAsync(sql, named));

        Assert.Equal(0L, await ValueAsync("WITH u AS (UPDATE heads SET size = 0 WHERE log = 2 RETURNING 1) "
            + "SELECT count(*) FROM u", named));
        Assert.Equal(2L, await Database.ValueAsync<long>("SELECT size FROM privacycloud.heads WHERE log = 2"));
    }

    [Theory]
    [InlineData("ALTER TABLE entries DISABLE ROW LEVEL SECURITY")]
    [InlineData("ALTER TABLE entries NO FORCE ROW LEVEL SECURITY")]
    [InlineData("DROP POLICY own_log ON entries")]
    [InlineData("DROP TABLE entries")]
    [InlineData("TRUNCATE entries")]
    [InlineData("SELECT * FROM entries_0")]
    [InlineData("DELETE FROM entries_3")]
    [InlineData("SET ROLE postgres")]
    [InlineData("ALTER ROLE privacycloud_app BYPASSRLS")]
    [InlineData("UPDATE logs SET owner = 'x'")]
    [InlineData("DELETE FROM logs")]
    [InlineData("UPDATE cell SET region = 'jp-1'")]
    [InlineData("INSERT INTO schema_versions (version, oldest_program) VALUES (99, 99)")]
    [InlineData("CREATE TABLE privacycloud.mine (id int)")]
    [InlineData("SET row_security = off; SELECT count(*) FROM entries")]
    public async Task The_running_role_cannot_go_around_it(string sql)
    {
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await FaultAsync(sql, 1));
    }

    [Fact]
    public async Task The_sweeper_sees_wake_up_times_and_sizes_of_all_logs()
    {
        await FillAsync();
        Assert.Equal(2L, await ValueAsync("SELECT count(*) FROM due", role: "privacycloud_sweeper"));
        Assert.Equal(3L, await ValueAsync("SELECT sum(size)::bigint FROM heads", role: "privacycloud_sweeper"));
    }

    [Theory]
    [InlineData("SELECT * FROM entries")]
    [InlineData("SELECT * FROM views")]
    [InlineData("SELECT * FROM streams")]
    [InlineData("SELECT * FROM logs")]
    [InlineData("SELECT chain FROM heads")]
    [InlineData("SELECT * FROM sealed")]
    [InlineData("SELECT * FROM privacycloud_keys.keys")]
    [InlineData("UPDATE due SET at = 0")]
    [InlineData("DELETE FROM due")]
    public async Task The_sweeper_can_do_nothing_else(string sql)
    {
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await FaultAsync(sql, 1, "privacycloud_sweeper"));
    }

    [Fact]
    public async Task Not_even_the_tables_owner_sees_rows()
    {
        await FillAsync();
        await Database.ExecuteAsync("""
            DO $$ BEGIN
              IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'privacycloud_test_owner') THEN
                CREATE ROLE privacycloud_test_owner; END IF;
            END $$;
            ALTER TABLE privacycloud.entries OWNER TO privacycloud_test_owner;
            GRANT USAGE ON SCHEMA privacycloud TO privacycloud_test_owner
            """);
        Assert.Equal(0L, await Database.ValueAsync<long>(
            "SET ROLE privacycloud_test_owner; SELECT count(*) FROM privacycloud.entries"));
    }

    [Fact]
    public async Task Every_table_with_a_log_in_it_is_guarded()
    {
        Assert.Equal(0L, await Database.ValueAsync<long>("""
            SELECT count(*) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'log'
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname LIKE 'privacycloud%' AND c.relkind IN ('r', 'p')
              AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
            """));
    }

    [Fact]
    public async Task A_role_that_could_go_around_it_is_refused_at_start()
    {
        var refusal = Assert.Throws<PgRefusedException>(() =>
        {
            using var other = new PgUnchecked(Store.Folder, Database.Superuser);
            return other.Ledger;
        });
        Assert.Contains("row-level security", refusal.Message, StringComparison.Ordinal);
        await AppendAsync(1);
    }

    [Fact]
    public async Task A_role_that_has_the_sweeper_s_rights_all_the_time_is_refused_at_start()
    {
        var role = $"inherits_{Guid.NewGuid():n}";
        await Database.ExecuteAsync($"CREATE ROLE {role} LOGIN INHERIT PASSWORD 'any'");
        var server = await PostgresServer.GetAsync();
        await using (var made = await server.NewDatabaseAsync("empty", static _ => Task.CompletedTask))
        {
            await PgMigrator.RunAsync(made.Superuser, Given.Vietnam, new() { App = role }, Given.Cancel);
            await made.ExecuteAsync($"""
                DO $$ BEGIN
                  IF current_setting('server_version_num')::int >= 160000 THEN
                    EXECUTE 'GRANT privacycloud_sweeper TO {role} WITH INHERIT TRUE'; END IF;
                END $$
                """);
            using Crash.CrashFolder folder = new();
            var refusal = Assert.Throws<PgRefusedException>(() =>
            {
                using var program = new PgUnchecked(folder.Path, made.As(role, "any"));
                return program.Ledger;
            });
            Assert.Contains("NOINHERIT", refusal.Message, StringComparison.Ordinal);
        }

        await Database.ExecuteAsync($"DROP ROLE {role}");
    }

    private async Task FillAsync()
    {
        await Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        await AppendAsync(Full(1, Given.Item(Given.Duty(1), 0, Given.Event())));
        await AppendAsync(Full(2, Given.Item(Given.Duty(1, Given.OtherLog), 0, Given.Event(), Given.Event())));
        foreach (var log in new[] { Given.Log, Given.OtherLog })
        {
            await Ledger.CheckpointAsync(log, Given.Cancel);
            await Ledger.KeepSnapshotAsync(Given.Duty(1, log), new(1, "shape", Given.Bytes("one")), Given.Cancel);
            await Store.Leases.TryHoldAsync(log, "figures", Duration.FromMinutes(1), Given.Cancel);
        }

        await Database.ExecuteAsync("""
            INSERT INTO privacycloud.shredded SELECT number, gen_random_uuid(), 'contact' FROM privacycloud.logs;
            INSERT INTO privacycloud_keys.keys SELECT number, gen_random_uuid(), 'contact', 1, '' FROM privacycloud.logs
            """);
    }

    private static AppendItem Full(byte number, AppendItem item) => item with
    {
        Due = new(Given.Noon),
        Answer = Given.Answer(number, 2, "done"),
        Views = [new("duties", "a", Given.Bytes("1"))],
        Claims = [new("email", Given.Hash(7), new HolderId(Given.Id(number)))],
        Sealed =
        [
            new(
                new(new VaultItemId(Given.Id(1)), new HolderId(Given.Id(number)), new("contact"), "none"),
                Given.Bytes("cipher")),
        ],
    };

    private async Task<long> ValueAsync(string sql, long? log = null, string? role = null)
    {
        await using var connection = await OpenAsync(log, role);
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(Given.Cancel))!;
    }

    private async Task<string?> FaultAsync(string sql, long? log = null, string? role = null)
    {
        await using var connection = await OpenAsync(log, role);
        await using var command = new NpgsqlCommand(sql, connection);
        var fault = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Given.Cancel));
        return fault.SqlState;
    }

    private async Task<NpgsqlConnection> OpenAsync(long? log, string? role)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(
            Database.As(App, PostgresUnderTest.Password)) { Pooling = false, SearchPath = "privacycloud" }.ToString());
        await connection.OpenAsync(Given.Cancel);
        await using var command = new NpgsqlCommand(
            (log is null ? string.Empty : $"SET privacycloud.log = '{log}';")
            + (role is null ? "SELECT 1" : $"SET ROLE {role}"), connection);
        await command.ExecuteNonQueryAsync(Given.Cancel);
        return connection;
    }
}
