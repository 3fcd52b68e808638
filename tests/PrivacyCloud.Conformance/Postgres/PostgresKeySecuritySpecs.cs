using Npgsql;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>What the running role may see of keys, and do with them, behind the program's back.</summary>
[Collection(PostgresCollections.Vault)]
public sealed class PostgresKeySecuritySpecs : StoreContract
{
    private PostgresUnderTest One => (PostgresUnderTest)Store;

    [Theory]
    [InlineData("privacycloud_keys.keys")]
    [InlineData("privacycloud_keys.own")]
    public async Task Without_a_log_no_key_is_seen_and_with_one_only_its_own(string table)
    {
        await FillTwoLogsAsync();
        Assert.Equal(2, await One.Database.ValueAsync<long>($"SELECT count(*) FROM {table}"));
        await using var running = await ConnectAsync();
        Assert.Equal(0L, await AskAsync(running, $"SELECT count(*) FROM {table}"));
        await AskAsync(running, "SELECT set_config('privacycloud.log', '1', false)");
        Assert.Equal(1L, await AskAsync(running, $"SELECT count(*) FROM {table}"));
        Assert.Equal(1L, await AskAsync(running, $"SELECT max(log) FROM {table}"));
        await AskAsync(running, "SELECT set_config('privacycloud.log', '', false)");
        Assert.Equal(0L, await AskAsync(running, $"SELECT count(*) FROM {table}"));
    }

    [Theory]
    [InlineData("UPDATE privacycloud_keys.keys SET log = 2 WHERE log = 1")]
    [InlineData("INSERT INTO privacycloud_keys.keys VALUES (2, gen_random_uuid(), 'contact', 1, 'x')")]
    [InlineData("INSERT INTO privacycloud_keys.own VALUES (2, 'other', 1, 'x')")]
    [InlineData("SELECT count(*) FROM privacycloud_keys.keys_0")]
    [InlineData("TRUNCATE privacycloud_keys.keys")]
    [InlineData("DROP TABLE privacycloud_keys.own")]
    [InlineData("ALTER TABLE privacycloud_keys.keys DISABLE ROW LEVEL SECURITY")]
    [InlineData("CLUSTER privacycloud_keys.keys_0 USING keys_0_pkey")]
    [InlineData("CREATE TABLE privacycloud_keys.mine (id int)")]
    [InlineData("DELETE FROM privacycloud_keys.epoch")]
    [InlineData("SELECT privacycloud_keys.rewrite('privacycloud.entries', 0)")]
    [InlineData("SELECT privacycloud_keys.rewrite('privacycloud_keys.keys', 8)")]
    [InlineData("SELECT privacycloud_keys.rewrite('pg_catalog.pg_class', NULL)")]
    [InlineData("SELECT privacycloud_keys.rewrite(NULL, 0)")]
    public async Task The_running_role_is_refused(string statement)
    {
        await FillTwoLogsAsync();
        await using var running = await ConnectAsync();
        await AskAsync(running, "SELECT set_config('privacycloud.log', '1', false)");
        await Assert.ThrowsAsync<PostgresException>(() => AskAsync(running, statement));
    }

    [Fact]
    public async Task The_role_that_sweeps_sees_no_keys()
    {
        await FillTwoLogsAsync();
        await using var running = await ConnectAsync();
        await AskAsync(running, "SELECT set_config('role', 'privacycloud_sweeper', false)");
        foreach (var table in new[] { "keys", "own", "epoch", "purges" })
            await Assert.ThrowsAsync<PostgresException>(
                () => AskAsync(running, $"SELECT count(*) FROM privacycloud_keys.{table}"));
    }

    [Fact]
    public async Task Nobody_but_owner_and_running_role_may_write_a_partition_anew() =>
        Assert.False(await One.Database.ValueAsync<bool>("""
            SELECT has_function_privilege('privacycloud_sweeper', 'privacycloud_keys.rewrite(text, int)', 'EXECUTE')
            """));

    protected override Task<IStoreUnderTest> OpenAsync() => PostgresUnderTest.NewAsync();

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Given.Cancel);
    }

    private async Task FillTwoLogsAsync()
    {
        await Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        var holder = new HolderId(Given.Id(1));
        await SealedWords.SealAsync(One, 1, holder, Compartment.Contact, "Mine");
        await SealedWords.SealAsync(One, 1, holder, Compartment.Contact, "Theirs", Given.OtherLog);
    }

    private async Task<NpgsqlConnection> ConnectAsync()
    {
        var text = new NpgsqlConnectionStringBuilder(
            One.Database.As(new PgRoles().App, PostgresUnderTest.Password)) { Pooling = false };
        var connection = new NpgsqlConnection(text.ConnectionString);
        await connection.OpenAsync(Given.Cancel);
        return connection;
    }
}
