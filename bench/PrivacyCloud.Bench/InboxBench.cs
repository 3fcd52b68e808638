using System.Diagnostics;
using System.Globalization;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Bench;

/// <summary>
/// How long the first page of the inbox takes among many requests: fifty rows in the order of time left, and each name
/// opened from the vault, beside fifty bare point reads of SQLite. All requests are received as every other is.
/// </summary>
internal static class InboxBench
{
    private const int CountDefault = 100_000;
    private const int PageSize = 50;
    private const int RoundsCount = 500;

    public static async Task RunAsync(string[] args)
    {
        var count = args is ["--count", var text] ? int.Parse(text, CultureInfo.InvariantCulture) : CountDefault;
        using var filled = await FilledInbox.FillAsync(count);
        using var bare = new BareReads(count);
        InboxQuery[] queries =
        [
            new(), new() { Right = "erasure" }, new() { Unassigned = true }, new() { Status = RequestStatus.Initiated },
        ];
        var (pages, rare, baseline) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -20; round < RoundsCount; round++)
        {
            var keep = round >= 0;
            Keep(pages, keep, await MeasureAsync(() => PageAsync(filled, queries[Math.Abs(round) % queries.Length])));
            Keep(rare, keep, await MeasureAsync(() => PageAsync(filled, new() { AwaitsStaff = true })));
            Keep(baseline, keep, await MeasureAsync(() => bare.ReadAsync(PageSize, round)));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"\n| among {count:N0} requests, {RoundsCount} times | p50 ms | p99 ms |"));
        Console.WriteLine("|---|---:|---:|");
        Row("first page with 50 names opened", pages);
        Row("a filter nothing fits (2,000 rows looked at)", rare);
        Row("50 bare SQLite point reads (baseline)", baseline);
    }

    private static async Task PageAsync(FilledInbox filled, InboxQuery query)
    {
        var page = await filled.Inbox.PageAsync(filled.Log, query, null, PageSize, CancellationToken.None);
        foreach (var line in page.Lines)
            await filled.Reading.OpenAsync(filled.Log, line.Person, CancellationToken.None);
    }

    private static async Task<double> MeasureAsync(Func<Task> what)
    {
        var watch = Stopwatch.StartNew();
        await what();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Keep(List<double> all, bool keep, double one)
    {
        if (keep)
            all.Add(one);
    }

    private static void Row(string what, List<double> all)
    {
        double[] sorted = [.. all.Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {sorted[sorted.Length / 2]:N2} | {sorted[(int)(sorted.Length * 0.99)]:N2} |"));
    }
}
