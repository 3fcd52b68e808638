using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Bench;

/// <summary>
/// What recording a decision costs when a million people are stored already, beside the same where there are only the
/// demo's: two hosts, in turn.
/// </summary>
internal static class MillionBench
{
    private const int RoundsMax = 5;
    private const int CountDefault = 1_000_000;
    private const int WritersMax = 64;
    private const int Connections = 16;
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(4);

    public static async Task RunAsync(string[] args)
    {
        var count = args is ["--count", var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : CountDefault;
        using var empty = new TemporaryFolder();
        using var full = new TemporaryFolder();
        using (await ConsentHost.BeginAsync(full.Path))
        {
            // The first start makes the demo.
        }

        await FillAsync(full.Path, count);
        using var few = await ConsentHost.BeginAsync(empty.Path);
        using var many = await ConsentHost.BeginAsync(full.Path);
        var (fewLoad, manyLoad) = (LoadOn(few), LoadOn(many));
        await fewLoad.WarmAsync(few.Record);
        await manyLoad.WarmAsync(many.Record);
        List<LoadFigures> fews = [], manys = [];
        for (var round = 0; round < RoundsMax; round++)
        {
            fews.Add(await fewLoad.RunAsync(few.Record));
            manys.Add(await manyLoad.RunAsync(many.Record));
        }

        Tell(count, fews, manys);
    }

    private static RawLoad LoadOn(ConsentHost host) => new(host.Process, host.Address, Connections, Lasting);

    private static void Tell(int count, List<LoadFigures> fews, List<LoadFigures> manys)
    {
        var (few, many) = (Cpu(fews), Cpu(manys));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n| {Connections} connections, {RoundsMax} rounds in turn | median CPU ms each | min–max | ratio |"));
        Console.WriteLine("|---|---:|---:|---:|");
        Console.WriteLine(Row(string.Create(CultureInfo.InvariantCulture, $"{count:N0} people stored"), many, few));
        Console.WriteLine(Row("the demo's people stored (baseline)", few, few));
    }

    private static Rate Cpu(List<LoadFigures> rounds) => Rate.Of([.. rounds.Select(one => one.CpuEach)]);

    private static string Row(string name, Rate rate, Rate baseline) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {rate.Median:N3} | {rate.Worst:N3}–{rate.Best:N3} | {rate.Median / baseline.Median:N2} |");

    private static async Task FillAsync(string folder, int count)
    {
        using var keys = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "demo-keys.json")));
        var owner = keys.RootElement.GetProperty("tenants")[0].GetProperty("tenant").GetString();
        var services = new ServiceCollection();
        services.AddSqliteStorage(new() { Folder = folder, Regions = [Region.Parse("vn-1"), Region.Parse("jp-1")] });
        using var provider = services.BuildServiceProvider();
        var ledger = provider.GetRequiredService<ILedger>();
        var consents = new MadeUpConsents(
            ledger, provider.GetRequiredService<IVault>(), ledger.Logs.First(log => log.Owner == owner));
        var next = -1L;
        await Task.WhenAll(Enumerable.Range(0, WritersMax).Select(_ => Task.Run(async () =>
        {
            for (long number; (number = Interlocked.Increment(ref next)) < count;)
                await consents.RecordDeviceAsync(number);
        })));
    }
}
