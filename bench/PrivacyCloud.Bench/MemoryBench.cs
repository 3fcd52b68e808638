using System.Diagnostics;
using System.Globalization;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Bench;

/// <summary>
/// What an entity in memory costs: the engine with 100,000 of them, each used once, beside a dictionary of the same
/// states. Managed bytes after a full collection, and what the system says the process holds. Every round is a fresh
/// process, because memory once taken is given back late or never.
/// </summary>
internal static class MemoryBench
{
    private const int EntitiesMax = 100_000;
    private const int WritersMax = 64;
    private const int RoundsMax = 3;
    private const string OneRound = "--one-round";

    public static async Task RunAsync(string[] args)
    {
        if (args.Contains(OneRound))
        {
            await RoundAsync();
            return;
        }

        var rounds = Enumerable.Range(0, RoundsMax).Select(_ => InProcessOfItsOwn()).ToArray();
        var (managed, resident, bare) = (Column(rounds, 0), Column(rounds, 1), Column(rounds, 2));
        Contest.Head("bytes per entity", RoundsMax);
        Contest.Row("100,000 entities in the engine, managed heap", managed, bare.Median);
        Contest.Row("100,000 entities in the engine, resident", resident, bare.Median);
        Contest.Row("their states in a dictionary, managed heap (baseline)", bare, bare.Median);
    }

    private static Rate Column(double[][] rounds, int at) => Rate.Of([.. rounds.Select(round => round[at])]);

    private static double[] InProcessOfItsOwn()
    {
        using var child = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(MemoryBench).Assembly.Location, "memory", OneRound])
            {
                RedirectStandardOutput = true,
            })!;
        var said = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        var numbers = said.Split('\n').Single(line => line.StartsWith("bytes", StringComparison.Ordinal));
        return [.. numbers.Split(' ').Skip(1).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
    }

    private static async Task RoundAsync()
    {
        var (managed, resident) = await EngineAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bytes {managed:F0} {resident:F0} {Bare():F0}"));
    }

    private static async Task<(double Managed, double Resident)> EngineAsync()
    {
        using var store = await BenchStore.OpenAsync();
        await WriteAsync(store, 0);
        var before = Now();
        var last = 0;
        await Task.WhenAll(Enumerable.Range(0, WritersMax).Select(_ => Task.Run(async () =>
        {
            for (int number; (number = Interlocked.Increment(ref last)) <= EntitiesMax;)
                await WriteAsync(store, number);
        })));
        var after = Now();
        GC.KeepAlive(store);
        return (
            (after.Managed - before.Managed) / (double)EntitiesMax,
            (after.Resident - before.Resident) / (double)EntitiesMax);
    }

    private static async Task WriteAsync(BenchStore store, int number)
    {
        var wanted = new Submission(Notes.Stream(store.Log, number), new WriteNote(TextOf(number)), Actor.Platform);
        if (await store.Gateway.ExecuteAsync(wanted, CancellationToken.None) is not CommandOutcome.Done)
            throw new InvalidOperationException("A command of the benchmark was refused.");
    }

    private static double Bare()
    {
        var before = Now().Managed;
        var states = Enumerable.Range(0, EntitiesMax)
            .ToDictionary(number => Notes.Stream(default, number), number => new NoteState(TextOf(number), 1));
        var after = Now().Managed;
        GC.KeepAlive(states);
        return (after - before) / (double)EntitiesMax;
    }

    private static string TextOf(int number) => number.ToString("d60", CultureInfo.InvariantCulture);

    private static (long Managed, long Resident) Now()
    {
        var managed = GC.GetTotalMemory(forceFullCollection: true);
        using var self = Process.GetCurrentProcess();
        return (managed, self.WorkingSet64);
    }
}
