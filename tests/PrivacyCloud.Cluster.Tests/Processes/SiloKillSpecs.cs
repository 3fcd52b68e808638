using System.Diagnostics;
using Npgsql;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Conformance.Postgres;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Cluster.Tests.Processes;

/// <summary>Three silos as processes over one PostgreSQL database, one of them killed at its work.</summary>
public sealed class SiloKillSpecs
{
    private const string Password = "for tests on loopback alone";

    private static readonly PgRoles Roles = new();

    private const int Clients = 8;
    private const int PerClient = 40;
    private const long Slots = 16;

    [Fact]
    public async Task Killing_one_of_three_silo_processes_loses_nothing_and_does_nothing_twice()
    {
        Assert.SkipUnless(File.Exists(SiloProcess.Program), "The silo: build src/PrivacyCloud.Silo first");
        await using var database = await (await PostgresServer.GetAsync()).NewDatabaseAsync("silos", MigrateAsync);
        var folder = Path.Combine(Path.GetTempPath(), $"privacycloud-silos-{Guid.NewGuid():n}");
        var running = new NpgsqlConnectionStringBuilder(database.As(Roles.App, Password));
        var store = $"postgres://{running.Username}@{running.Host}:{running.Port}/{running.Database}";
        await using var first = SiloProcess.Start(folder, store, running.Password!);
        var door = await first.ReadyAsync();
        await using var second = SiloProcess.Start(folder, store, running.Password!);
        await using var third = SiloProcess.Start(folder, store, running.Password!);
        using SiloLoad load = new([door, await second.ReadyAsync(), await third.ReadyAsync()]);
        var key = await load.FoundAsync(await first.KeyAsync());
        TaskCompletionSource<long> killed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => load.RenameAsync(
            key, Enumerable.Range(0, PerClient).Select(number => $"mark-{client}-{number}"), count =>
            {
                if (count == Clients * PerClient / 3)
                {
                    third.Kill();
                    killed.SetResult(Stopwatch.GetTimestamp());
                }
            })));

        var written = await load.WrittenAsync(key);
        var end = await killed.Task;
        var after = load.Acknowledged.Values.Append(end).Where(at => at >= end).Order().ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"acknowledged {load.Acknowledged.Count}, lost {load.Acknowledged.Keys.Except(written).Count()}, "
            + $"doubled {written.Count - written.Distinct().Count()}, longest silence after the kill "
            + $"{after.Zip(after.Skip(1), (a, b) => Stopwatch.GetElapsedTime(a, b)).Max().TotalSeconds:0.00} s");
        Assert.Equal(load.Acknowledged.Keys.Order(), written.Order());
        Assert.Equal(Clients * PerClient, written.Count);
        Assert.Equal(Slots, await database.ValueAsync<long>("SELECT count(*) FROM privacycloud_cluster.reminders"));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task MigrateAsync(PostgresDatabase database)
    {
        await PgMigrator.RunAsync(database.Superuser, Given.Vietnam, Roles, CancellationToken.None);
        await database.ExecuteAsync($"ALTER ROLE {Roles.App} PASSWORD '{Password}'");
    }
}
