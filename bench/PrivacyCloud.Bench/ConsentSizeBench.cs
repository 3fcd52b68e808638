using System.Diagnostics;
using System.Globalization;

namespace PrivacyCloud.Bench;

/// <summary>
/// What a first decision takes on disk when the write-ahead logs are moved into the files: ledger and keys, with
/// chain, tree and indexes, without answers kept for repetitions. And what it costs the processor in the store alone,
/// by hundreds of thousands.
/// </summary>
internal static class ConsentSizeBench
{
    private const int WritersMax = 64;
    private const int CountDefault = 100_000;

    public static async Task RunAsync(string[] args)
    {
        var count = args is ["--count", var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : CountDefault;
        Console.WriteLine("\n| known by | records | bytes each | appends/s | CPU ms each, first and last tenth |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        await MeasureAsync("device", count, consents => consents.RecordDeviceAsync);
        await MeasureAsync("e-mail", count, consents => consents.RecordEmailAsync);
    }

    private static async Task MeasureAsync(string kind, int count, Func<MadeUpConsents, Func<long, Task>> kindOf)
    {
        using var folder = new TemporaryFolder();
        var cpu = new List<double>();
        var watch = Stopwatch.StartNew();
        using (var store = await BenchStore.OpenAsync(folder))
        {
            var record = kindOf(new(store.Ledger, store.Vault, store.Log));
            for (var tenth = 0; tenth < 10; tenth++)
                cpu.Add(await FillAsync(record, (long)tenth * count / 10, count / 10));
        }

        var rate = count / watch.Elapsed.TotalSeconds;
        var bytes = (double)Directory.EnumerateFiles(folder.Path, "*.db*", SearchOption.AllDirectories)
            .Sum(file => new FileInfo(file).Length) / count;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {kind} | {count:N0} | {bytes:N0} | {rate:N0} | {cpu[0]:N3}, {cpu[^1]:N3} |"));
    }

    /// <summary>Answers the processor time of each.</summary>
    private static async Task<double> FillAsync(Func<long, Task> record, long from, int count)
    {
        using var process = Process.GetCurrentProcess();
        var (before, next) = (process.TotalProcessorTime, from - 1);
        await Task.WhenAll(Enumerable.Range(0, WritersMax).Select(_ => Task.Run(async () =>
        {
            for (long number; (number = Interlocked.Increment(ref next)) < from + count;)
                await record(number);
        })));
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds / count;
    }
}
