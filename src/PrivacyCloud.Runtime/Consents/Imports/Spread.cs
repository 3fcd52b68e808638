namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>
/// Work on many things that is all processor: done by half of the processors, while the others go on serving.
/// </summary>
internal static class Spread
{
    /// <summary>So few that taking turns for each would be dearer than the work.</summary>
    private const int PartMax = 32;

    private static readonly int Workers = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Does it for each number from 0 on.</summary>
    public static Task EachAsync(int count, Func<int, ValueTask> work, CancellationToken cancel) =>
        Parallel.ForAsync(
            0, (count + PartMax - 1) / PartMax,
            new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = cancel },
            async (part, _) =>
            {
                for (var at = part * PartMax; at < Math.Min(count, (part + 1) * PartMax); at++)
                    await work(at);
            });
}
