using System.Diagnostics;
using System.Globalization;

namespace PrivacyCloud.Bench;

/// <summary>
/// How long the host takes from the start of its process until /readyz answers 200: over a folder of a million events
/// of five tenants, beside a folder with the demo alone; and what an event takes on disk.
/// </summary>
internal static class StartBench
{
    private const int RoundsMax = 5;
    private const int EventsMax = 1_000_000;

    public static async Task RunAsync(string[] args)
    {
        using var temporary = new TemporaryFolder();
        var at = Array.IndexOf(args, "--folder");
        var folder = at >= 0 && at + 1 < args.Length ? args[at + 1] : temporary.Path;
        var (few, many) = (Path.Combine(folder, "demo"), Path.Combine(folder, "million"));
        if (!Directory.Exists(few))
            await HostStart.MeasureAsync(few);

        await FillAsync(many);
        Contest.Head("seconds", RoundsMax);
        await Contest.RunAsync(
            RoundsMax,
            new("start over 1,000,000 events", () => HostStart.MeasureAsync(many)),
            new("start over the demo alone (baseline)", () => HostStart.MeasureAsync(few)));
        await TellBytesAsync(many);
    }

    /// <summary>A folder whose filling was cut short is filled anew.</summary>
    private static async Task FillAsync(string folder)
    {
        var full = Path.Combine(folder, "full");
        if (File.Exists(full))
            return;

        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);

        await HostStart.MeasureAsync(folder);
        var watch = Stopwatch.StartNew();
        using (var events = new ManyEvents(folder))
            await events.FillAsync(EventsMax);

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"filled with {EventsMax:N0} events in {watch.Elapsed.TotalSeconds:N0} s"));
        await File.WriteAllTextAsync(full, string.Empty);
    }

    private static async Task TellBytesAsync(string folder)
    {
        double facts;
        using (var events = new ManyEvents(folder))
            facts = await events.LeafBytesAsync();

        // The last to close has moved the write-ahead log into the file.
        var bytes = ManyEvents.BytesOnDisk(folder) / (double)EventsMax;
        Console.WriteLine("\n| | bytes per event | ratio to baseline |\n|---|---:|---:|");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| on disk, with chain, tree and indexes | {bytes:N0} | {bytes / facts:N2} |"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| its canonical bytes (baseline) | {facts:N0} | 1.00 |"));
    }
}
