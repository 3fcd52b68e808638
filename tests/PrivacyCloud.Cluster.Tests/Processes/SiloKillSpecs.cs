using System.Diagnostics;

namespace PrivacyCloud.Cluster.Tests.Processes;

/// <summary>Three silos as processes over one PostgreSQL database, one of them killed at its work.</summary>
[Collection(SiloCollection.Name)]
public sealed class SiloKillSpecs
{
    private const int Clients = 8;
    private const int PerClient = 40;
    private const long Slots = 16;

    [Fact]
    public async Task Killing_one_of_three_silo_processes_loses_nothing_and_does_nothing_twice()
    {
        await using var cell = await SiloCell.MakeAsync();
        await using var first = cell.Start();
        var door = await first.ReadyAsync();
        await using var second = cell.Start();
        await using var third = cell.Start();
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
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"acknowledged {load.Acknowledged.Count}, lost {load.Acknowledged.Keys.Except(written).Count()}, "
            + $"doubled {written.Count - written.Distinct().Count()}, longest silence after the kill "
            + $"{load.SilenceAfter(end).TotalSeconds:0.00} s");
        Assert.Equal(load.Acknowledged.Keys.Order(), written.Order());
        Assert.Equal(Clients * PerClient, written.Count);
        Assert.Equal(Slots, await cell.RemindersAsync());
        Assert.Equal(0, await first.StopAsync());
    }
}
