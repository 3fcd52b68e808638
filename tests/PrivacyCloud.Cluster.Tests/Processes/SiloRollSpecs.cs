using System.Diagnostics;

namespace PrivacyCloud.Cluster.Tests.Processes;

/// <summary>
/// Three silos under load, replaced one after the other, as a new version is rolled out. It takes two programs, so it
/// runs where <c>PRIVACYCLOUD_TEST_OLDER_SILO</c> names the older one.
/// </summary>
[Collection(SiloCollection.Name)]
public sealed class SiloRollSpecs
{
    private const string OlderVariable = "PRIVACYCLOUD_TEST_OLDER_SILO";
    private const int Clients = 8;
    private const int Looks = 40;
    private const int Silos = 3;

    private static readonly string? Older =
        Environment.GetEnvironmentVariable(OlderVariable) is { Length: > 0 } named ? named : null;

    [Fact(Timeout = 180_000)]
    public async Task Silos_replaced_one_after_the_other_under_load_lose_nothing_and_do_nothing_twice()
    {
        Assert.SkipWhen(Older is null, $"An older silo: name its program in {OlderVariable}");
        await using var cell = await SiloCell.MakeAsync();
        List<SiloProcess> silos = [cell.Start(Older)];
        try
        {
            List<Uri> doors = [await silos[0].ReadyAsync()];
            silos.AddRange(Enumerable.Range(1, Silos - 1).Select(_ => cell.Start(Older)));
            foreach (var silo in silos.Skip(1))
                doors.Add(await silo.ReadyAsync());

            using SiloLoad load = new(doors);
            var key = await load.FoundAsync(await silos[0].KeyAsync());
            var brand = await load.AskAsync(key);
            await RollAsync(cell, silos, doors, load, key, brand);
        }
        finally
        {
            foreach (var silo in silos)
                await silo.DisposeAsync();
        }
    }

    private static async Task RollAsync(
        SiloCell cell, List<SiloProcess> silos, List<Uri> doors, SiloLoad load, string key, string brand)
    {
        using CancellationTokenSource over = new();
        var began = Stopwatch.GetTimestamp();
        var renames = load.RenameAsync(key, Marks("name", over.Token), static _ => { });
        var decisions = Enumerable.Range(0, Clients - 1).Select(client => load.DecideAsync(
            client, key, brand, Marks($"mark-{client}", over.Token), static _ => { })).ToList();
        for (var at = 0; at < Silos; at++)
        {
            await silos[at].StopAsync();
            await silos[at].DisposeAsync();
            silos[at] = cell.Start();
            doors[at] = await silos[at].ReadyAsync();
        }

        await over.CancelAsync();
        await Task.WhenAll([renames, .. decisions]);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{Silos} silos replaced in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s, "
            + $"acknowledged {load.Acknowledged.Count}, "
            + $"longest silence {load.SilenceAfter(began).TotalSeconds:0.00} s");
        var marks = load.Acknowledged.Keys.ToLookup(mark => mark.StartsWith("name", StringComparison.Ordinal));
        Assert.Equal(marks[true].Order(), (await load.WrittenAsync(key)).Order());
        Assert.Equal(marks[false].Count(), await load.DecisionsAsync(key));
        foreach (var mark in marks[false].Take(Looks))
            Assert.Equal(1, await load.DecidedAsync(key, mark));
    }

    /// <summary>One mark after the other, until it is over.</summary>
    private static IEnumerable<string> Marks(string name, CancellationToken over)
    {
        for (var number = 0; !over.IsCancellationRequested; number++)
            yield return $"{name}-{number:d5}";
    }
}
