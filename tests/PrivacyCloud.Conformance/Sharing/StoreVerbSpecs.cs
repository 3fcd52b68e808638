using Npgsql;
using PrivacyCloud.Conformance.Crash;
using PrivacyCloud.Conformance.Postgres;

namespace PrivacyCloud.Conformance.Sharing;

/// <summary>What the command line says of stores that cannot be used, in one line and without a trace.</summary>
[Collection(SharedCollection.Name)]
public sealed class StoreVerbSpecs
{
    private const int UsageError = 2;
    private const int CannotStart = 3;

    [Theory]
    [InlineData("mysql://app@127.0.0.1/one", "postgres://")]
    [InlineData("postgres://app:secret@127.0.0.1/one_{region}", "PGPASSFILE")]
    [InlineData("postgres://app@127.0.0.1/one", "another database for each region")]
    [InlineData("postgres://app@127.0.0.1/one_{region}?sslmode=never", "sslmode")]
    [InlineData("us-1=postgres://app@127.0.0.1/one", "a region served")]
    public async Task A_store_that_is_no_store_is_refused_and_no_secret_is_repeated(string store, string why)
    {
        await using var host = HostProcess.Run("migrate", "--store", store);
        Assert.Equal(UsageError, await host.ExitAsync());
        Assert.Contains(why, host.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_is_migrated_once_and_then_there_is_nothing_to_do()
    {
        await using var database = await EmptyAsync();
        await using (var first = Migrate(database))
        {
            Assert.Equal(0, await first.ExitAsync());
            Assert.Contains("vn-1: brought forward", first.Said, StringComparison.Ordinal);
        }

        await using var second = Migrate(database);
        Assert.Equal(0, await second.ExitAsync());
        Assert.Contains("vn-1: nothing to do", second.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serving_as_the_role_that_migrates_is_refused()
    {
        await using var database = await EmptyAsync();
        await using (var migrated = Migrate(database))
            Assert.Equal(0, await migrated.ExitAsync());

        using CrashFolder folder = new();
        await using var host = Run(database, "--data", folder.Path, "--no-demo", "--urls", "http://127.0.0.1:0");
        Assert.Equal(CannotStart, await host.ExitAsync());
        Assert.Contains("go around row-level security", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_was_never_migrated_is_refused_with_what_to_do()
    {
        await using var database = await EmptyAsync();
        using CrashFolder folder = new();
        await using var host = Run(database, "--data", folder.Path, "--no-demo", "--urls", "http://127.0.0.1:0");
        Assert.Equal(CannotStart, await host.ExitAsync());
        Assert.Contains("migrate", host.Errors, StringComparison.Ordinal);
    }

    private static async Task<PostgresDatabase> EmptyAsync() =>
        await (await PostgresServer.GetAsync()).NewDatabaseAsync("empty", _ => Task.CompletedTask);

    private static HostProcess Migrate(PostgresDatabase database) => Run(database, "migrate");

    private static HostProcess Run(PostgresDatabase database, params IEnumerable<string> arguments)
    {
        var server = new NpgsqlConnectionStringBuilder(database.Superuser);
        return HostProcess.Run(
            new Dictionary<string, string> { ["PGPASSWORD"] = server.Password! },
            [
                .. arguments, "--region", "vn-1", "--store",
                $"postgres://{server.Username}@{server.Host}:{server.Port}/{database.Name}",
            ]);
    }
}
