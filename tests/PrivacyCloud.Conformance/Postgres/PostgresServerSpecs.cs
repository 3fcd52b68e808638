namespace PrivacyCloud.Conformance.Postgres;

[Collection(PostgresCollections.Ledger)]
public sealed class PostgresServerSpecs : IAsyncLifetime
{
    private PostgresServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await PostgresServer.GetAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Each_spec_has_a_database_of_its_own_that_is_migrated_and_empty()
    {
        await using var one = await NewAsync();
        await using var other = await NewAsync();
        await one.ExecuteAsync("INSERT INTO things VALUES (1)");
        Assert.Equal(1, await one.ValueAsync<long>("SELECT count(*) FROM things"));
        Assert.Equal(0, await other.ValueAsync<long>("SELECT count(*) FROM things"));
    }

    private Task<PostgresDatabase> NewAsync() => _server.NewDatabaseAsync(
        "things", static database => database.ExecuteAsync("CREATE TABLE things (id int)"));
}
