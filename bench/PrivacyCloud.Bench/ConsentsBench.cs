using System.Globalization;

namespace PrivacyCloud.Bench;

/// <summary>
/// Decisions of people who are new, recorded over HTTP by the real host and durable when answered; beside node's HTTP
/// server with one durable INSERT of as many bytes.
/// </summary>
internal static class ConsentsBench
{
    private const int RoundsMax = 5;
    private const int EntryBytes = 600;
    private static readonly int[] Connections = [16, 64];
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(4);

    public static async Task RunAsync(string[] args)
    {
        using var folder = new TemporaryFolder();
        using var host = await ConsentHost.BeginAsync(folder.Path);
        var (node, address) = await NodeBaseline.BeginAsync(folder.Path, EntryBytes);
        try
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"\n| median round of {RoundsMax} | per second | p50 ms | p99 ms | CPU ms each | ratio |"));
            Console.WriteLine("|---|---:|---:|---:|---:|---:|");
            foreach (var connections in Connections)
                await MeasureAsync(host, new(node, address, connections, Lasting), connections);
        }
        finally
        {
            node.Kill();
            await node.WaitForExitAsync();
        }
    }

    private static async Task MeasureAsync(ConsentHost host, RawLoad baseline, int connections)
    {
        var load = new RawLoad(host.Process, host.Address, connections, Lasting);
        List<LoadFigures> plain = [], once = [], bare = [];
        await load.WarmAsync(host.Record, host.RecordOnce);
        await baseline.RunAsync(host.Record);
        for (var round = 0; round < RoundsMax; round++)
        {
            var figures = (
                await load.RunAsync(host.Record), await load.RunAsync(host.RecordOnce),
                await baseline.RunAsync(host.Record));
            plain.Add(figures.Item1);
            once.Add(figures.Item2);
            bare.Add(figures.Item3);
        }

        var median = LoadFigures.Median(bare);
        Console.WriteLine(LoadFigures.Median(plain).Row($"{connections} connections: `POST /v1/consents`", median));
        Console.WriteLine(LoadFigures.Median(once).Row($"{connections} connections: with Idempotency-Key", median));
        Console.WriteLine(median.Row($"{connections} connections: node, one durable INSERT (baseline)", median));
    }
}
