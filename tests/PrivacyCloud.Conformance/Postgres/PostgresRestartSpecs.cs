using System.Collections.Concurrent;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Conformance.Crash;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Postgres;

[Collection(PostgresCollections.Ledger)]
public sealed class PostgresRestartSpecs
{
    private const int Writers = 8;
    private const int Each = 60;

    [Fact]
    public async Task A_server_that_falls_over_under_load_loses_and_doubles_nothing()
    {
        await PostgresServer.GetAsync();
        await using var server = await OwnServer.StartAsync();
        using var folder = new CrashFolder();
        using var one = new PgUnchecked(folder.Path, server.Connection);
        using var other = new PgUnchecked(folder.Path, server.Connection);
        await one.Ledger.FoundAsync(Given.Log, Given.Cancel);

        var acknowledged = new ConcurrentBag<string>();
        var half = new CountdownEvent(Writers * Each / 3);
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(
            () => WriteAsync((writer % 2 == 0 ? one : other).Ledger, writer, acknowledged, half))));
        await Task.Run(() => half.Wait(Given.Cancel), Given.Cancel);
        await server.RestartAsync();
        await writing;

        var stored = (await one.Ledger.ReadAsync(Given.Log, 0, 1_000, Given.Cancel)).Select(at => Given.Text(at.Data));
        Assert.Equal(acknowledged.Order(StringComparer.Ordinal), stored.Order(StringComparer.Ordinal));
        Assert.Empty((await other.Ledger.VerifyAsync(Given.Log, Given.Cancel)).Faults);
    }

    private static async Task WriteAsync(
        ILedger ledger, int writer, ConcurrentBag<string> acknowledged, CountdownEvent half)
    {
        for (var at = 0; at < Each; at++)
        {
            var text = $$"""{"at":{{at}},"writer":{{writer}}}""";
            var outcome = await ledger.AppendAsync(Given.Item(Given.Duty(writer), at, Given.Event(text)), Given.Cancel);
            Assert.Equal(at + 1, Assert.IsType<AppendOutcome.Appended>(outcome).Version);
            acknowledged.Add(text);
            if (!half.IsSet)
                half.Signal();
        }
    }
}
