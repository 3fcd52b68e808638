using System.Diagnostics;
using System.Globalization;

namespace PrivacyCloud.Bench;

/// <summary>
/// What it takes to wake the owners of 100,000 people: in one process, on one silo, and beside them as many grains of
/// Orleans that do nothing. All are of the same build and take turns, each round in a process of its own.
/// </summary>
internal static class OwnersBench
{
    private const string Project = "PrivacyCloud.Bench.Cluster";
    private const string CountOption = "--count";
    private const int CountDefault = 100_000;
    private const int RoundsMax = 2;
    private const int Columns = 4;

    private static readonly (string Verb, string Name)[] Kinds =
    [
        ("mailboxes", "people, one process"),
        ("silo", "people, 1 silo"),
        ("bare", "bare grains of Orleans (baseline)"),
    ];

    public static async Task RunAsync(string[] args)
    {
        if (!File.Exists(Program()))
        {
            Console.WriteLine("Left out: Orleans is not built here, because this package feed lacks what it needs.");
            return;
        }

        var count = args is [CountOption, var said, ..]
            ? int.Parse(said, CultureInfo.InvariantCulture) : CountDefault;
        var found = Kinds.ToDictionary(kind => kind.Verb, _ => new List<double[]>());
        Console.WriteLine($"\nLoad average at the beginning: {await File.ReadAllTextAsync("/proc/loadavg")}");
        for (var round = 0; round < RoundsMax; round++)
        {
            foreach (var (verb, _) in Kinds)
                found[verb].Add(await InProcessOfItsOwnAsync(verb, count));
        }

        Console.Write(string.Create(CultureInfo.InvariantCulture,
            $"| {count:N0} owners, 64 senders, both of {RoundsMax} rounds "));
        Console.WriteLine("| woken/s | then called/s | managed bytes each | resident bytes each |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var (verb, name) in Kinds)
        {
            var cells = Enumerable.Range(0, Columns).Select(at => Cell(found[verb], at));
            Console.WriteLine($"| {name} | {string.Join(" | ", cells)} |");
        }

        Console.WriteLine($"\nLoad average at the end: {await File.ReadAllTextAsync("/proc/loadavg")}");
    }

    private static string Cell(List<double[]> rounds, int at) => string.Join(
        " / ", rounds.Select(round => round[at].ToString("N0", CultureInfo.InvariantCulture)));

    private static async Task<double[]> InProcessOfItsOwnAsync(string verb, int count)
    {
        using var child = Process.Start(
            new ProcessStartInfo("dotnet", [Program(), verb, count.ToString(CultureInfo.InvariantCulture)])
            {
                RedirectStandardOutput = true,
            })!;
        var said = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        var numbers = said.Split('\n').Single(line => line.StartsWith("figures", StringComparison.Ordinal));
        Console.WriteLine($"  {verb}: {numbers}");
        return [.. numbers.Split(' ').Skip(1).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
    }

    private static string Program()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(
            Repository.Root(), "bench", Project, "bin", output.Parent!.Name, output.Name, $"{Project}.dll");
    }
}
