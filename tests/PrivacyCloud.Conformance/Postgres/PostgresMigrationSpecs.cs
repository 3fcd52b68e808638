using System.Collections.Immutable;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>Schemas go forward, whole step by whole step, and never backward.</summary>
[Collection(PostgresCollections.Ledger)]
public sealed class PostgresMigrationSpecs : IAsyncLifetime
{
    private static readonly PgRoles Roles = new();

    private PostgresDatabase _database = null!;

    private static ImmutableArray<PgMigration> Known => PgMigrations.All;

    private static int Next => Known[^1].Version + 1;

    public async ValueTask InitializeAsync()
    {
        // The roles belong to the server and can connect once a first database was made ready for specs.
        await (await PostgresUnderTest.NewDatabaseAsync()).DisposeAsync();
        _database = await (await PostgresServer.GetAsync()).NewDatabaseAsync("empty", static _ => Task.CompletedTask);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task An_empty_database_is_brought_to_the_newest_schema_and_then_left_alone()
    {
        Assert.Equal(Known.Length, await MigrateAsync(Known));
        var before = await TablesAsync();
        Assert.Equal(0, await MigrateAsync(Known));
        Assert.Equal(before, await TablesAsync());
        Assert.Equal((long)Known.Length, await VersionsAsync());
    }

    [Fact]
    public async Task Migrators_that_run_at_once_apply_each_step_once()
    {
        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => MigrateAsync(Known))));
        Assert.Equal(Known.Length, applied.Sum());
        Assert.Equal((long)Known.Length, await VersionsAsync());
    }

    [Fact]
    public async Task A_step_that_fails_midway_leaves_nothing_behind()
    {
        await MigrateAsync(Known);
        var broken = new PgMigration(Next, 1, "CREATE TABLE half (id int);\n\nSELECT 1 / 0");
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => MigrateAsync(Known.Add(broken)));
        Assert.Null(await _database.ValueAsync<string>("SELECT to_regclass('privacycloud.half')::text"));
        Assert.Equal((long)Known.Length, await VersionsAsync());
        var mended = new PgMigration(Next, 1, "CREATE TABLE half (id int)");
        Assert.Equal(1, await MigrateAsync(Known.Add(mended)));
    }

    [Fact]
    public async Task A_database_that_is_newer_than_the_migrator_is_refused_and_stays_as_it_is()
    {
        await MigrateAsync(Known.Add(Step(oldest: 1)));
        var refusal = await Assert.ThrowsAsync<PgRefusedException>(() => MigrateAsync(Known));
        Assert.Contains("never goes backward", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(Known.Length + 1L, await VersionsAsync());
    }

    [Fact]
    public async Task A_database_of_another_region_is_refused_by_the_migrator()
    {
        await MigrateAsync(Known);
        var refusal = await Assert.ThrowsAsync<PgRefusedException>(
            () => PgMigrator.RunAsync(_database.Superuser, Region.Parse("jp-1"), Roles, Given.Cancel));
        Assert.Contains("belongs to region vn-1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_refuses_a_database_that_was_not_migrated_and_says_how()
    {
        var refusal = Refusal();
        Assert.Contains("privacycloud migrate", refusal.Message, StringComparison.Ordinal);
        await MigrateAsync(Known);
        Start();
    }

    [Fact]
    public async Task A_program_refuses_a_database_of_another_region()
    {
        await MigrateAsync(Known);
        Assert.Contains("belongs to region vn-1", Refusal("jp-1").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_runs_on_a_newer_schema_as_long_as_that_allows_it()
    {
        await MigrateAsync(Known.Add(Step(oldest: PgMigrations.Program)));
        Start();
    }

    [Fact]
    public async Task A_program_that_is_too_old_for_the_database_refuses_to_start()
    {
        await MigrateAsync(Known.Add(Step(oldest: Next)));
        Assert.Contains("Start a newer program", Refusal().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_are_numbered_without_gaps()
    {
        Assert.Equal(Enumerable.Range(1, Known.Length), Known.Select(step => step.Version));
    }

    private static PgMigration Step(int oldest) => new(Next, oldest, "CREATE TABLE later (id int)");

    private Task<int> MigrateAsync(ImmutableArray<PgMigration> steps) =>
        PgMigrator.RunAsync(_database.Superuser, Given.Vietnam, Roles, steps, Given.Cancel);

    private Task<long> VersionsAsync() =>
        _database.ValueAsync<long>("SELECT count(*) FROM privacycloud.schema_versions");

    private Task<string?> TablesAsync() => _database.ValueAsync<string>("""
        SELECT string_agg(oid::text || relname, ',' ORDER BY oid) FROM pg_class
        WHERE relnamespace IN ('privacycloud'::regnamespace, 'privacycloud_keys'::regnamespace)
        """);

    private PgRefusedException Refusal(string region = "vn-1") =>
        Assert.Throws<PgRefusedException>(() => Start(region));

    private void Start(string region = "vn-1")
    {
        using var folder = new Crash.CrashFolder();
        using var program = new PgUnchecked(
            folder.Path, _database.As(Roles.App, PostgresUnderTest.Password), region);
        _ = program.Ledger;
    }
}
