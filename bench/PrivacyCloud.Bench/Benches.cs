namespace PrivacyCloud.Bench;

/// <summary>Finds a benchmark by its name. Without a name all of them are run, one after the other.</summary>
internal static class Benches
{
    private static readonly IReadOnlyList<Bench> All =
    [
        new("clocks", "computed clocks with steps per second on one core", ClocksBench.RunAsync),
        new("appends", "durable appends per second at 1, 16 and 64 writers", AppendsBench.RunAsync),
        new("postgres", "the same appends on PostgreSQL, beside a bare INSERT of many rows", PostgresBench.RunAsync),
        new("start", "from process start to ready over a million events; --folder DIR keeps them", StartBench.RunAsync),
        new("requests", "requests received per second over HTTP, with p50, p99 and CPU each", RequestsBench.RunAsync),
        new("memory", "bytes per live entity with 100,000 of them", MemoryBench.RunAsync),
        new("inbox", "the first page of the inbox among 100,000 requests; --count N of them", InboxBench.RunAsync),
        new("consents", "decisions recorded per second over HTTP, beside node", ConsentsBench.RunAsync),
        new("check", "consent checks per second, beside bare Kestrel", ConsentReadsBench.CheckAsync),
        new("config", "banner configurations per second, beside bare Kestrel", ConsentReadsBench.ConfigAsync),
        new("import", "lines imported per second, beside one INSERT of many rows; --count N", ImportBench.RunAsync),
        new("cluster", "consents on silos beside one process", ClusterBench.RunAsync),
        new("owners", "owners of 100,000 people woken, beside bare Orleans; --count N of them", OwnersBench.RunAsync),
        new("million", "processor time of a decision among a million people; --count N of them", MillionBench.RunAsync),
        new("consent-size", "bytes on disk of a first decision; --count N of them", ConsentSizeBench.RunAsync),
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is [BareKestrel.Verb, var file])
        {
            await BareKestrel.ServeAsync(file);
            return 0;
        }

        var chosen = args.Length == 0 ? All : [.. All.Where(one => one.Name == args[0])];
        if (chosen.Count == 0)
        {
            Console.Error.WriteLine($"There is no benchmark \"{args[0]}\". There are:");
            foreach (var one in All)
            {
                Console.Error.WriteLine($"  {one.Name,-10} {one.What}");
            }

            return 2;
        }

        foreach (var one in chosen)
        {
            Console.WriteLine($"{one.Name}: {one.What}");
            await one.Run([.. args.Skip(1)]);
            Console.WriteLine();
        }

        return 0;
    }

    private sealed record Bench(string Name, string What, Func<string[], Task> Run);
}
