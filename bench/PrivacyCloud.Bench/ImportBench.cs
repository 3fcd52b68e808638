using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PrivacyCloud.Bench;

/// <summary>
/// Lines imported a second by the real host over HTTP: of people nobody knew, by device and by e-mail, and of people
/// who are known already; beside bare SQLite that is given the same bytes, the lines as they were sent.
/// </summary>
internal static class ImportBench
{
    private const int RoundsMax = 5;
    private const int CountDefault = 20_000;

    public static async Task RunAsync(string[] args)
    {
        var count = args is ["--count", var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : CountDefault;
        using var folder = new TemporaryFolder();
        using var host = await ConsentHost.BeginAsync(folder.Path);
        using var bare = new BareRows();
        var (devices, addresses, known, rows) = (0, 0, 0, 0);
        Contest.Head("lines/s", RoundsMax);
        await Contest.RunAsync(
            RoundsMax,
            new("new people, by device", () => ImportAsync(host, "device", ref devices, count)),
            new("new people, by e-mail", () => ImportAsync(host, "email", ref addresses, count)),
            new("the same devices again", () => ImportAsync(host, "device", ref known, count, "again")),
            new("one INSERT of many rows (baseline)", () => InsertAsync(host, bare, ref rows, count)));
    }

    private static Task<double> ImportAsync(
        ConsentHost host, string kind, ref int round, int count, string name = "first")
    {
        var lines = Lines(host, kind, round, count).SelectMany(one => one).ToArray();
        return TimeAsync(host, $"{name}-{kind}-{round++}", lines, count);
    }

    private static async Task<double> TimeAsync(ConsentHost host, string name, byte[] lines, int count)
    {
        var watch = Stopwatch.StartNew();
        using var answer = JsonDocument.Parse(await host.ImportAsync(name, lines));
        var seconds = watch.Elapsed.TotalSeconds;
        return answer.RootElement.GetProperty("recorded").GetInt32() == count
            ? count / seconds
            : throw new InvalidOperationException("A line of the benchmark was not recorded.");
    }

    private static Task<double> InsertAsync(ConsentHost host, BareRows bare, ref int round, int count)
    {
        var rows = Lines(host, "device", round++, count);
        var watch = Stopwatch.StartNew();
        bare.Insert(rows);
        return Task.FromResult(count / watch.Elapsed.TotalSeconds);
    }

    private static byte[][] Lines(ConsentHost host, string kind, int round, int count) =>
    [
        .. Enumerable.Range(round * count, count)
            .Select(number => Encoding.UTF8.GetBytes(host.Line(kind, Value(kind, number)))),
    ];

    private static string Value(string kind, int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(kind == "email" ? "somebody" : "bench-device-")}{number:d12}{(kind == "email" ? "@people.example" : "")}");
}
