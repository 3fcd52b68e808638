using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Conformance.Sqlite;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Cluster.Tests;

/// <summary>
/// Two activations of one grain, as there may be for a moment when a cluster is cut in two. Here it stays in two: each
/// half has an owner of its own for the same stream, and both write to the same store all the time.
/// </summary>
public sealed class DuplicateSpecs
{
    private static readonly StreamId One = Tally.StreamOf(Given.Log, 1);

    [Fact]
    public async Task Two_owners_of_one_stream_lose_nothing_and_do_nothing_twice()
    {
        await using var store = new SqliteUnderTest();
        await store.Ledger.FoundAsync(Given.Log, Given.Cancel);
        EngineParts parts = new(
            store.Ledger, store.Vault, TimeProvider.System, new() { ConflictRetriesMax = 100 }, new(),
            NullLogger<EngineParts>.Instance);
        await using var one = await ClusterUnderTest.StartAsync(parts, silos: 1);
        await using var other = await ClusterUnderTest.StartAsync(parts, silos: 1);

        var answers = await Task.WhenAll(Enumerable.Range(1, 200).Select(
            token => (token % 2 == 0 ? one : other).Gateways[0].ExecuteAsync(Add(token), Given.Cancel)));

        Assert.Equal(
            Enumerable.Range(1, 200), answers.Cast<CommandOutcome.Done>().Select(one => (int)one.Version).Order());
        Assert.Equal(Enumerable.Range(1, 200), (await TokensAsync(store)).Order());
    }

    [Fact]
    public async Task A_key_sent_to_both_halves_at_once_is_done_once()
    {
        await using var store = new SqliteUnderTest();
        await store.Ledger.FoundAsync(Given.Log, Given.Cancel);
        EngineParts parts = new(
            store.Ledger, store.Vault, TimeProvider.System, new() { ConflictRetriesMax = 100 }, new(),
            NullLogger<EngineParts>.Instance);
        await using var one = await ClusterUnderTest.StartAsync(parts, silos: 1);
        await using var other = await ClusterUnderTest.StartAsync(parts, silos: 1);

        await Task.WhenAll(Enumerable.Range(1, 50).SelectMany(token => new[] { one, other }.Select(
            half => half.Gateways[0].ExecuteAsync(Add(token), Given.Cancel))));

        Assert.Equal(Enumerable.Range(1, 50), (await TokensAsync(store)).Order());
    }

    private static Submission Add(int token) => new(One, new TallyCommand.Add(token), Actor.Operator)
    {
        Idempotency = new("add", $"key-{token}", Encoding.UTF8.GetBytes("body")),
    };

    private static async Task<List<int>> TokensAsync(SqliteUnderTest store)
    {
        List<int> tokens = [];
        await foreach (var entry in store.Ledger.ReadStreamAsync(One, 1, Given.Cancel))
            tokens.Add(((TallyEvent.Added)Tally.Description.Events.Read(entry.Type, entry.Data)).Token);

        return tokens;
    }
}
