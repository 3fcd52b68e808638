using Azure.Core;
using Npgsql;
using PrivacyCloud.Cluster.Tests.Processes;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Conformance.Postgres;
using PrivacyCloud.Silo.OnAzure;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Cluster.Tests.SignIn;

/// <summary>A database that knows no passwords: a silo signs in by the token it has of Azure.</summary>
[Collection(SiloCollection.Name)]
public sealed class DatabaseSignInSpecs
{
    private static readonly PgRoles Roles = new();

    [Fact]
    public async Task A_silo_without_a_password_signs_in_as_the_identity_it_has()
    {
        Assert.SkipUnless(File.Exists(SiloProcess.Program), "The silo: build src/PrivacyCloud.Silo first");
        await using var database = await DatabaseAsync();
        using IdentityEndpoint azure = new(PostgresServer.Password);
        var folder = Directory.CreateTempSubdirectory("privacycloud-identity-");
        var at = $"127.0.0.1:{new NpgsqlConnectionStringBuilder(database.Superuser).Port}";
        await using (var silo = SiloProcess.Start(
            SiloProcess.Program,
            [
                $"--data={folder.FullName}", $"--store=postgres://{Roles.App}@{at}/{database.Name}",
                "--store-sign-in=identity",
            ],
            "no password of anybody",
            ("IDENTITY_ENDPOINT", azure.Address), ("IDENTITY_HEADER", "here")))
        {
            await silo.ReadyAsync();
            Assert.Equal(0, await silo.StopAsync());
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_next_token_is_taken_before_the_last_one_ends()
    {
        await using var database = await DatabaseAsync();
        var role = $"token_{Guid.NewGuid():n}";
        await database.ExecuteAsync($"CREATE ROLE {role} LOGIN PASSWORD 'first'");
        var before = Environment.GetEnvironmentVariable(DatabaseTokens.Variable);
        Passing azure = new("first", "second");
        DatabaseTokens tokens = new(azure, new Hurried());
        using CancellationTokenSource stop = new();
        await using var pool = PoolOf(database, role);
        try
        {
            await tokens.TakeAsync(Given.Cancel);
            await using var first = await pool.OpenConnectionAsync(Given.Cancel);
            await database.ExecuteAsync($"ALTER ROLE {role} PASSWORD 'second'");
            await Assert.ThrowsAsync<PostgresException>(async () => await pool.OpenConnectionAsync(Given.Cancel));

            var kept = tokens.KeepAsync(Assert.Null, stop.Token);
            await azure.Passed.WaitAsync(TimeSpan.FromSeconds(10), Given.Cancel);
            await using var second = await pool.OpenConnectionAsync(Given.Cancel);
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => kept);
        }
        finally
        {
            Environment.SetEnvironmentVariable(DatabaseTokens.Variable, before);
        }

        await database.ExecuteAsync($"DROP ROLE {role}");
    }

    [Theory]
    [InlineData(86_400, 3_600)]
    [InlineData(3_600, 3_300)]
    [InlineData(240, 120)]
    [InlineData(-10, 10)]
    public async Task A_token_is_renewed_every_hour_or_five_minutes_before_its_end_or_at_half_its_time(
        int lives, int waits)
    {
        var before = Environment.GetEnvironmentVariable(DatabaseTokens.Variable);
        Simulation.Model.ModelClock clock = new(Instant.FromUtc(2026, 1, 5, 0, 0));
        Passing azure = new("any") { ExpiresOn = clock.GetUtcNow().AddSeconds(lives) };
        try
        {
            Assert.Equal(
                TimeSpan.FromSeconds(waits), await new DatabaseTokens(azure, clock).TakeAsync(Given.Cancel));
        }
        finally
        {
            Environment.SetEnvironmentVariable(DatabaseTokens.Variable, before);
        }
    }

    private static async Task<PostgresDatabase> DatabaseAsync() =>
        await (await PostgresServer.GetAsync()).NewDatabaseAsync("silos", async database =>
        {
            await PgMigrator.RunAsync(database.Superuser, Given.Vietnam, Roles, CancellationToken.None);
            await database.ExecuteAsync($"ALTER ROLE {Roles.App} PASSWORD '{PostgresServer.Password}'");
        });

    /// <summary>As drivers connect whose address names no password.</summary>
    private static NpgsqlDataSource PoolOf(PostgresDatabase database, string role) => NpgsqlDataSource.Create(
        new NpgsqlConnectionStringBuilder(database.Superuser) { Username = role, Password = null, Pooling = true });

    /// <summary>Gives one token after the other; when they are over it stays with the last.</summary>
    private sealed class Passing(params string[] tokens) : TokenCredential
    {
        private readonly TaskCompletionSource _passed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _given;

        public DateTimeOffset ExpiresOn { get; init; } = DateTimeOffset.MaxValue;

        /// <summary>Ends when the last was given and put in place.</summary>
        public Task Passed => _passed.Task;

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            if (_given > tokens.Length)
                _passed.TrySetResult();

            return new(tokens[Math.Min(_given++, tokens.Length - 1)], ExpiresOn);
        }

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    /// <summary>A clock whose timers do not let anybody wait.</summary>
    private sealed class Hurried : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.FromMilliseconds(1), period);
    }
}
