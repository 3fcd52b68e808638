using System.Diagnostics;
using System.Net;

namespace PrivacyCloud.Cluster.Tests.Processes;

/// <summary>Two silos as processes, and the network between one of them and the database cut for a while.</summary>
[Collection(SiloCollection.Name)]
public sealed class SiloCutSpecs
{
    private const int Clients = 6;
    private const int PerClient = 20;
    private const int Renames = 10;
    private const int LeaveAfter = 2;
    private const int LostStore = 4;

    [Fact(Timeout = 120_000)]
    public async Task A_silo_cut_off_from_its_database_says_so_and_leaves_and_nothing_is_lost_while_the_other_answers()
    {
        await using var cell = await SiloCell.MakeAsync();
        await using NetworkCut network = new(cell.DatabasePort);
        await using var first = cell.Start();
        var door = await first.ReadyAsync();
        await using var second = cell.Start(throughPort: network.Port, leaveAfter: LeaveAfter);
        var secondDoor = await second.ReadyAsync();
        using SiloLoad load = new([door, secondDoor]);
        var key = await load.FoundAsync(await first.KeyAsync());
        var brand = await load.AskAsync(key);
        TaskCompletionSource<long> cut = new(TaskCreationOptions.RunContinuationsAsynchronously);
        void Cut(int count)
        {
            if (count == Clients * PerClient / 3)
            {
                network.Cut();
                cut.SetResult(Stopwatch.GetTimestamp());
            }
        }

        var renames = load.RenameAsync(key, Enumerable.Range(0, Renames).Select(number => $"name-{number}"), Cut);
        var decisions = Task.WhenAll(Enumerable.Range(0, Clients).Select(client => load.DecideAsync(
            client, key, brand, Marks(client), Cut)));
        var since = await cut.Task;
        await UntilAsync(load, HttpStatusCode.ServiceUnavailable);
        Assert.Equal(HttpStatusCode.OK, await load.ReadyAsync(0));
        var during = load.Acknowledged.Values.Count(at => at > since);
        network.Heal();
        var healed = Stopwatch.GetTimestamp();
        await UntilAsync(load, HttpStatusCode.OK);
        await Task.WhenAll(renames, decisions);

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"cut for {Stopwatch.GetElapsedTime(since, healed).TotalSeconds:0.00} s, answered meanwhile {during}, "
            + $"longest silence {load.SilenceAfter(since).TotalSeconds:0.00} s");
        Assert.True(during > 0, "The other silo answered nobody while the first was cut off.");
        await NothingIsLostAsync(load, key);
        await IsLeftAsync(second, network, [door, secondDoor], key, brand);
    }

    /// <summary>
    /// Cut off for good, it ends by itself, and those whose owners lived on it are answered by the other.
    /// </summary>
    private static async Task IsLeftAsync(
        SiloProcess second, NetworkCut network, IReadOnlyList<Uri> doors, string key, string brand)
    {
        using SiloLoad atFirst = new([doors[0]]);
        using SiloLoad atSecond = new([doors[1]]);
        await atSecond.DecideAgainAsync(key, brand, "there", Marks(client: 2));
        network.Cut();
        var cut = Stopwatch.GetTimestamp();
        var again = atFirst.DecideAgainAsync(key, brand, "here", Marks(client: 2));
        Assert.Equal(LostStore, await second.EndAsync());
        var ended = Stopwatch.GetElapsedTime(cut);
        await again;

        var waited = atFirst.Acknowledged.Values.Select(at => Stopwatch.GetElapsedTime(cut, at)).Order().ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"cut for good: it ended after {ended.TotalSeconds:0.00} s; of {waited.Count} people "
            + $"{waited.Count(one => one > ended)} were answered after that, "
            + $"the last {waited[^1].TotalSeconds:0.00} s after the cut");
        foreach (var mark in Marks(client: 2))
            Assert.Equal(3, await atFirst.DecidedAsync(key, mark));
    }

    private static async Task NothingIsLostAsync(SiloLoad load, string key)
    {
        var written = await load.WrittenAsync(key);
        Assert.Equal(Enumerable.Range(0, Renames).Select(number => $"name-{number}").Order(), written.Order());
        Assert.Equal(Clients * PerClient, await load.DecisionsAsync(key));
        foreach (var mark in Marks(client: 1))
            Assert.Equal(1, await load.DecidedAsync(key, mark));
    }

    private static IEnumerable<string> Marks(int client) =>
        Enumerable.Range(0, PerClient).Select(number => $"mark-{client}-{number:d3}");

    /// <summary>Until the cut silo says of itself that it can serve, or that it cannot.</summary>
    private static async Task UntilAsync(SiloLoad load, HttpStatusCode said)
    {
        while (await load.ReadyAsync(1) != said)
            await Task.Delay(50, TestContext.Current.CancellationToken);
    }
}
