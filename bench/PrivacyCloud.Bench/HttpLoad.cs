using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace PrivacyCloud.Bench;

/// <summary>Calls a host from several clients at once for a while, each waiting for its own answer.</summary>
internal sealed class HttpLoad(HttpClient client, Process host, int clients, TimeSpan lasting)
{
    /// <summary>Calls and tells how it went. A call that is not answered well ends the benchmark.</summary>
    public async Task<LoadFigures> RunAsync(Func<HttpRequestMessage> call)
    {
        host.Refresh();
        var (before, watch) = (host.TotalProcessorTime, Stopwatch.StartNew());
        ConcurrentBag<double> milliseconds = [];
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            while (watch.Elapsed < lasting)
            {
                var each = Stopwatch.StartNew();
                using var message = call();
                using var answer = await client.SendAsync(message);
                if (!answer.IsSuccessStatusCode)
                    throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());

                milliseconds.Add(each.Elapsed.TotalMilliseconds);
            }
        }));
        var seconds = watch.Elapsed.TotalSeconds;
        host.Refresh();
        var cpu = (host.TotalProcessorTime - before).TotalMilliseconds;
        var sorted = milliseconds.Order().ToArray();
        var (half, most) = (sorted[sorted.Length / 2], sorted[(int)(sorted.Length * 0.99)]);
        return new(sorted.Length / seconds, half, most, cpu / sorted.Length);
    }
}

/// <summary>How a load went.</summary>
/// <param name="PerSecond">Calls answered per second.</param>
/// <param name="P50">Half of them were answered within so many milliseconds.</param>
/// <param name="P99">All but one in a hundred.</param>
/// <param name="CpuEach">Processor milliseconds of the host for each.</param>
internal sealed record LoadFigures(double PerSecond, double P50, double P99, double CpuEach)
{
    /// <summary>The round in the middle by its rate.</summary>
    public static LoadFigures Median(IReadOnlyList<LoadFigures> rounds) =>
        rounds.OrderBy(one => one.PerSecond).ElementAt(rounds.Count / 2);

    /// <summary>A row of a table, beside a baseline.</summary>
    public string Row(string name, LoadFigures baseline) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {PerSecond:N0} | {P50:N1} | {P99:N1} | {CpuEach:N3} | {PerSecond / baseline.PerSecond:N2} |");
}
