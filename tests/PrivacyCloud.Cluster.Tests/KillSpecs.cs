using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Conformance.Sqlite;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Cluster.Tests;

/// <summary>
/// A silo that is killed at its work: its owners move, its senders ask again, and what anybody was told is done is
/// there once.
/// </summary>
public sealed class KillSpecs
{
    private const int Streams = 60;
    private const int Senders = 24;
    private const int PerSender = 100;

    [Fact]
    public async Task Killing_one_silo_of_three_under_load_loses_nothing_and_does_nothing_twice()
    {
        await using var store = new SqliteUnderTest();
        await store.Ledger.FoundAsync(Given.Log, Given.Cancel);
        EngineParts parts = new(
            store.Ledger, store.Vault, TimeProvider.System, new() { ConflictRetriesMax = 100 }, new(),
            NullLogger<EngineParts>.Instance);
        await using var cluster = await ClusterUnderTest.StartAsync(parts, silos: 3);
        var doors = cluster.Gateways.ToArray();
        ConcurrentDictionary<int, long> acknowledged = new();
        TaskCompletionSource halfway = new(TaskCreationOptions.RunContinuationsAsynchronously);

        var senders = Enumerable.Range(0, Senders).Select(sender => SendAllAsync(doors, sender, acknowledged, halfway));
        var all = Task.WhenAll(senders.ToList());
        await halfway.Task.WaitAsync(Given.Cancel);
        var killedAt = Stopwatch.GetTimestamp();
        await cluster.Cluster.KillSiloAsync(cluster.Cluster.Silos[^1], Given.Cancel);
        await all.WaitAsync(Given.Cancel);

        var written = await WrittenAsync(store);
        var quiet = acknowledged.Values.Where(at => at > killedAt).Append(killedAt).Order().ToList();
        var longest = quiet.Zip(quiet.Skip(1), (a, b) => Stopwatch.GetElapsedTime(a, b)).DefaultIfEmpty().Max();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"acknowledged {acknowledged.Count}, lost {acknowledged.Keys.Except(written).Count()}, "
            + $"doubled {written.Count - written.Distinct().Count()}, "
            + $"longest silence after the kill {longest.TotalSeconds:0.00} s");
        Assert.Equal(Enumerable.Range(0, Senders * PerSender), written.Order());
        Assert.Equal(Senders * PerSender, acknowledged.Count);
    }

    private static async Task SendAllAsync(
        ICommandGateway[] doors, int sender, ConcurrentDictionary<int, long> acknowledged, TaskCompletionSource halfway)
    {
        for (var number = 0; number < PerSender; number++)
        {
            var token = (sender * PerSender) + number;
            await SendAsync(doors, token);
            acknowledged[token] = Stopwatch.GetTimestamp();
            if (acknowledged.Count >= Senders * PerSender / 3)
                halfway.TrySetResult();
        }
    }

    /// <summary>Sends until somebody says it is done, through the next door each time.</summary>
    private static async Task SendAsync(ICommandGateway[] doors, int token)
    {
        Submission submission = new(
            Tally.StreamOf(Given.Log, token % Streams), new TallyCommand.Add(token), Actor.Operator)
        {
            Idempotency = new("add", $"key-{token}", Encoding.UTF8.GetBytes("body")),
        };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                Assert.IsType<CommandOutcome.Done>(
                    await doors[(token + attempt) % doors.Length].ExecuteAsync(submission, Given.Cancel));
                return;
            }
            catch (Exception fault) when (fault is OutcomeUnknownException or OverloadedException)
            {
                // The door's own silo is gone, or the owner's was: whoever was not answered asks again elsewhere.
                await Task.Delay(20, Given.Cancel);
            }
        }
    }

    private static async Task<List<int>> WrittenAsync(SqliteUnderTest store)
    {
        List<int> written = [];
        for (var stream = 0; stream < Streams; stream++)
        {
            var of = Tally.StreamOf(Given.Log, stream);
            await foreach (var entry in store.Ledger.ReadStreamAsync(of, 1, Given.Cancel))
                written.Add(((TallyEvent.Added)Tally.Description.Events.Read(entry.Type, entry.Data)).Token);
        }

        return written;
    }
}
