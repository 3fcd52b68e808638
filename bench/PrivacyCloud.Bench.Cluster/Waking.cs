using System.Diagnostics;
using System.Globalization;

namespace PrivacyCloud.Bench.Cluster;

/// <summary>What waking owners took.</summary>
/// <param name="WokenPerSecond">First calls per second.</param>
/// <param name="CalledPerSecond">Second calls per second, of those that are awake.</param>
/// <param name="Managed">Bytes of the managed heap each, after a full collection.</param>
/// <param name="Resident">Bytes that the system says the process holds, each.</param>
internal sealed record Waking(double WokenPerSecond, double CalledPerSecond, double Managed, double Resident)
{
    private const int Senders = 64;
    private const int Warm = 3_000;

    /// <summary>
    /// Wakes so many by one call each, and calls them once more. Others have been called before, so that the runtime
    /// has compiled what it is going to.
    /// </summary>
    public static async Task<Waking> MeasureAsync(IOwners owners, int count)
    {
        await EachAsync(0, count + Warm, owners.PrepareAsync);
        await EachAsync(count, Warm, owners.CallAsync);
        await EachAsync(count, Warm, owners.CallAsync);
        var before = Memory();
        var woken = await EachAsync(0, count, owners.CallAsync);
        var after = Memory();
        var called = await EachAsync(0, count, owners.CallAsync);
        return new(
            count / woken.TotalSeconds, count / called.TotalSeconds, (after.Managed - before.Managed) / (double)count,
            (after.Resident - before.Resident) / (double)count);
    }

    /// <summary>The figures on a line for whoever started this.</summary>
    public string Line() => string.Create(
        CultureInfo.InvariantCulture, $"figures {WokenPerSecond:F0} {CalledPerSecond:F0} {Managed:F0} {Resident:F0}");

    private static async Task<TimeSpan> EachAsync(int from, int count, Func<int, Task> act)
    {
        var (last, watch) = (from - 1, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => Task.Run(async () =>
        {
            for (int number; (number = Interlocked.Increment(ref last)) < from + count;)
                await act(number);
        })));
        return watch.Elapsed;
    }

    private static (long Managed, long Resident) Memory()
    {
        var managed = GC.GetTotalMemory(forceFullCollection: true);
        using var self = Process.GetCurrentProcess();
        return (managed, self.WorkingSet64);
    }
}
