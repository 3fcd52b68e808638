using System.Globalization;

namespace PrivacyCloud.Bench;

/// <summary>
/// What banners and tenants' systems ask most, answered by the real host from memory, beside an ASP.NET Core program
/// that answers the same bytes and does nothing else.
/// </summary>
internal static class ConsentReadsBench
{
    private const int RoundsMax = 5;
    private const int ConnectionsMax = 32;
    private const int Decisions = 10;
    private const string Somebody = "000000000000000001";
    private static readonly People Often = new("often", 2_000);
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(3);

    public static async Task CheckAsync(string[] args)
    {
        using var folder = new TemporaryFolder();
        using var host = await ConsentHost.BeginAsync(folder.Path);
        var answer = await host.MeetAsync(Somebody);
        await MeasureAsync(folder, host, "`POST /v1/consents/check`", host.Check(Somebody), answer);
        await MeasureFirstAsync(host);
    }

    /// <summary>
    /// Whoever has just decided is asked about for the first time since: her history is read and folded anew. Beside it
    /// the same question once more. Nobody counts figures of the decisions any longer when it is asked.
    /// </summary>
    private static async Task MeasureFirstAsync(ConsentHost host)
    {
        var load = new RawLoad(host.Process, host.Address, ConnectionsMax, Lasting);
        for (var time = 1; time < Decisions; time++)
            await load.EachAsync(host.RecordAgain(Often), Often.Count);

        List<LoadFigures> atOnce = [], first = [], again = [];
        for (var round = 0; round < RoundsMax; round++)
        {
            await load.EachAsync(host.RecordAgain(Often), Often.Count);
            await load.RestAsync();
            first.Add(await load.EachAsync(host.CheckAny(Often), Often.Count));
            again.Add(await load.EachAsync(host.CheckAny(Often), Often.Count));
            await load.EachAsync(host.RecordAgain(Often), Often.Count);
            atOnce.Add(await load.EachAsync(host.CheckAny(Often), Often.Count));
        }

        var baseline = LoadFigures.Median(again);
        Console.WriteLine(LoadFigures.Median(first).Row(
            $"the first since her last of {Decisions} to {Decisions + (2 * RoundsMax)} decisions", baseline));
        Console.WriteLine(LoadFigures.Median(atOnce).Row("the same while those decisions are still counted", baseline));
        Console.WriteLine(baseline.Row($"each of these {Often.Count:N0} people once more (baseline)", baseline));
    }

    public static async Task ConfigAsync(string[] args)
    {
        using var folder = new TemporaryFolder();
        using var host = await ConsentHost.BeginAsync(folder.Path);
        var answer = await host.OnceAsync(HttpMethod.Get, "/v1/consent/config?lang=vi", null);
        await MeasureAsync(folder, host, "`GET /v1/consent/config`", host.Config, answer);
    }

    private static async Task MeasureAsync(
        TemporaryFolder folder, ConsentHost host, string name, RawCall call, byte[] answer)
    {
        var (bare, address) = await BareKestrel.BeginAsync(folder.Path, "answer.json", answer);
        try
        {
            var load = new RawLoad(host.Process, host.Address, ConnectionsMax, Lasting);
            var baseline = new RawLoad(bare, address, ConnectionsMax, Lasting);
            List<LoadFigures> ours = [], theirs = [];
            await load.WarmAsync(call);
            await baseline.WarmAsync(call);
            for (var round = 0; round < RoundsMax; round++)
            {
                var figures = (await load.RunAsync(call), await baseline.RunAsync(call));
                ours.Add(figures.Item1);
                theirs.Add(figures.Item2);
            }

            var median = LoadFigures.Median(theirs);
            Console.Write(string.Create(CultureInfo.InvariantCulture,
                $"\n| {ConnectionsMax} connections, median round of {RoundsMax} "));
            Console.WriteLine("| per second | p50 ms | p99 ms | CPU ms each | ratio |\n|---|---:|---:|---:|---:|---:|");
            Console.WriteLine(LoadFigures.Median(ours).Row(name, median));
            Console.WriteLine(median.Row($"bare Kestrel, the same {answer.Length:N0} bytes (baseline)", median));
        }
        finally
        {
            bare.Kill();
            await bare.WaitForExitAsync();
        }
    }
}
