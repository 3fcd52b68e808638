using System.Diagnostics;

namespace PrivacyCloud.Bench;

/// <summary>As many writers as asked for, each waiting for its own append before the next.</summary>
internal static class Writers
{
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(700);

    /// <summary>How many appends a second they get done together.</summary>
    /// <param name="count">How many writers.</param>
    /// <param name="append">Appends once for a writer.</param>
    public static async Task<double> RunAsync(int count, Func<int, Task> append)
    {
        var watch = Stopwatch.StartNew();
        var done = await Task.WhenAll(Enumerable.Range(0, count).Select(writer => Task.Run(async () =>
        {
            var appends = 0L;
            for (; watch.Elapsed < Round; appends++)
                await append(writer);

            return appends;
        })));
        return done.Sum() / watch.Elapsed.TotalSeconds;
    }
}
