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
    private const string Somebody = "000000000000000001";
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(3);

    public static async Task CheckAsync(string[] args)
    {
        using var folder = new TemporaryFolder();
        using var host = await ConsentHost.BeginAsync(folder.Path);
        var answer = await host.MeetAsync(Somebody);
        await MeasureAsync(folder, host, "`POST /v1/consents/check`", host.Check(Somebody), answer);
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
