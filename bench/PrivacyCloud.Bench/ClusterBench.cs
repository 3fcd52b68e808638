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
    private const int Decisions = 10;
    private const int OwnersDefault = 20_000;
    private const string CountOption = "--count";
    private static readonly People Again = new("again", 1_000);
    private static readonly People Once = new("once", 1_000);
    private static readonly People Often = new("often", 300);
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

            // Silos find what the first of them was told; the others have been warm since it came.
            var fresh = hosts.All.Where(one => one.Silos == silos || silos == 1).ToList();
            foreach (var one in silos == 1 ? hosts.All : [])
                await MeetAsync(one);

            foreach (var row in Rows())
            {
                foreach (var one in fresh)
                    await LoadOf(one).WarmAsync(row.Call(one.Host));

                for (var round = 0; round < RoundsMax; round++)
                {
                    foreach (var one in hosts.All)
                        FiguresOf(found, (row.Name, one.Name)).Add(await RoundAsync(row, one));
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

    /// <summary>
    /// What each row says must be so when it is measured: nobody still works for the row before, and those who are
    /// asked about have been asked about, or have just decided.
    /// </summary>
    private static async Task<LoadFigures> RoundAsync(Row row, BenchHost one)
    {
        var load = LoadOf(one);
        if (row.Before is { } before)
            await load.EachAsync(before(one.Host), row.People);

        if (row.AtAll is { } atAll)
        {
            foreach (var address in one.Addresses)
                await load.At(address).EachAsync(atAll(one.Host), row.People);
        }

        await load.RestAsync();
        var call = row.Call(one.Host);
        return row.Each ? await load.EachAsync(call, row.People) : await load.RunAsync(call);
    }

    private static async Task MeetAsync(BenchHost one)
    {
        await one.MeetAsync(Again);
        await one.MeetAsync(Once);
        for (var time = 0; time < Decisions; time++)
            await one.MeetAsync(Often);
    }

    private static IEnumerable<Row> Rows() =>
    [
        new("`POST /v1/consents`, somebody new", host => host.Record),
        new($"`POST /v1/consents`, one of {Again.Count:N0} people again", host => host.RecordAgain(Again)),
        new($"`POST /v1/consents/check` of {Once.Count:N0} people asked about before", host => host.CheckAny(Once))
        {
            AtAll = host => host.CheckAny(Once),
            People = Once.Count,
        },
        new(
            $"`POST /v1/consents/check`, the first since her last of {Decisions} decisions or more",
            host => host.CheckAny(Often))
        {
            Before = host => host.RecordAgain(Often),
            People = Often.Count,
            Each = true,
        },
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
        People people = new("awake", owners);
        await host.MeetAsync(people);
        await LoadOf(host).RestAsync();
        var before = host.ResidentBytes();
        var watch = Stopwatch.StartNew();
        await host.MeetAsync(people);
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {host.Name} | {owners / seconds:N0} | {(host.ResidentBytes() - before) / (double)owners:N0} |"));
    }

    /// <summary>One row of the table.</summary>
    /// <param name="Name">What it says.</param>
    /// <param name="Call">What is called.</param>
    private sealed record Row(string Name, Func<ConsentHost, RawCall> Call)
    {
        /// <summary>What everybody does once before each round; none: nothing.</summary>
        public Func<ConsentHost, RawCall>? Before { get; init; }

        /// <summary>The same once at each silo, for each remembers for itself; none: nothing.</summary>
        public Func<ConsentHost, RawCall>? AtAll { get; init; }

        /// <summary>How many they are.</summary>
        public long People { get; init; }

        /// <summary>True when a round is one call about each of them.</summary>
        public bool Each { get; init; }
    }
}
