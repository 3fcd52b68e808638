using System.Diagnostics;
using System.Globalization;

namespace PrivacyCloud.Bench;

/// <summary>
/// Decisions and questions over HTTP on one, two and three silo processes of one PostgreSQL, beside Standalone on the
/// same server and Standalone on SQLite; and what it takes to wake the owners of many people. All take turns.
/// </summary>
internal static class ClusterBench
{
    private const int RoundsMax = 3;
    private const int ConnectionsMax = 32;
    private const int SilosMax = 3;
    private const int People = 1_000;
    private const int OwnersDefault = 100_000;
    private const string CountOption = "--count";
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(1);

    public static async Task RunAsync(string[] args)
    {
        if (!File.Exists(HostStart.SiloFile()))
        {
            Console.WriteLine("Left out: the silo is not built here, because this package feed lacks what it needs.");
            return;
        }

        var owners = args is [CountOption, var count, ..]
            ? int.Parse(count, CultureInfo.InvariantCulture) : OwnersDefault;
        await using var hosts = await ClusterHosts.BeginAsync();
        Console.WriteLine($"\nLoad average at the beginning: {await File.ReadAllTextAsync("/proc/loadavg")}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {ConnectionsMax} connections, median round | per second | p50 ms | p99 ms | CPU ms each | ratio |"));
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        await RoundsAsync(hosts);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\n| the second decision of each of {owners:N0} people | per second | bytes resident each |"));
        Console.WriteLine("|---|---:|---:|");
        foreach (var one in hosts.All)
            await WakeAsync(one, owners);

        Console.WriteLine($"\nLoad average at the end: {await File.ReadAllTextAsync("/proc/loadavg")}");
    }

    /// <summary>Each number of silos has its own rounds: a silo that is there takes its share of the owners.</summary>
    private static async Task RoundsAsync(ClusterHosts hosts)
    {
        Dictionary<(string Call, string Host), List<LoadFigures>> found = [];
        for (var silos = 1; silos <= SilosMax; silos++)
        {
            await hosts.AddSiloAsync();
            foreach (var one in hosts.All)
                await one.MeetAsync(People);

            foreach (var (name, call) in Calls())
            {
                // The others have been warm since the first silo came.
                foreach (var one in hosts.All.Where(one => one.Silos == silos || silos == 1))
                    await LoadOf(one).WarmAsync(call(one.Host));

                for (var round = 0; round < RoundsMax; round++)
                {
                    foreach (var one in hosts.All)
                        FiguresOf(found, (name, one.Name)).Add(await LoadOf(one).RunAsync(call(one.Host)));
                }
            }
        }

        foreach (var call in found.Keys.Select(key => key.Call).Distinct().ToList())
        {
            var baseline = LoadFigures.Median(found[(call, ClusterHosts.Embedded)]);
            foreach (var (key, rounds) in found.Where(one => one.Key.Call == call))
                Console.WriteLine(LoadFigures.Median(rounds).Row($"{call}: {key.Host}", baseline));
        }
    }

    private static IEnumerable<(string Name, Func<ConsentHost, RawCall> Call)> Calls() =>
    [
        ("`POST /v1/consents`, somebody new", host => host.Record),
        ("`POST /v1/consents`, somebody known", host => host.RecordAgain(People)),
        ("`POST /v1/consents/check`", host => host.CheckAny(People)),
    ];

    private static List<LoadFigures> FiguresOf(
        Dictionary<(string Call, string Host), List<LoadFigures>> found, (string Call, string Host) key)
    {
        if (!found.TryGetValue(key, out var rounds))
            found[key] = rounds = [];

        return rounds;
    }

    private static RawLoad LoadOf(BenchHost host) => new(host.Processes, host.Addresses, ConnectionsMax, Lasting);

    /// <summary>Everybody decides once, which wakes nobody on a cluster, and once more, which wakes all.</summary>
    private static async Task WakeAsync(BenchHost host, int owners)
    {
        await host.MeetAsync(owners);
        var before = host.ResidentBytes();
        var watch = Stopwatch.StartNew();
        await host.MeetAsync(owners);
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {host.Name} | {owners / seconds:N0} | {(host.ResidentBytes() - before) / (double)owners:N0} |"));
    }
}
