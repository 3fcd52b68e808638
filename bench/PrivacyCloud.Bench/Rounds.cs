using System.Diagnostics;
using System.Globalization;

namespace PrivacyCloud.Bench;

/// <summary>
/// Runs two measured things in turn, so that what else the machine does falls on both alike, and tells medians.
/// </summary>
internal sealed class Rounds(int count, TimeSpan each)
{
    /// <summary>Both rates, in things per second, each the median of its rounds.</summary>
    /// <param name="one">Does a batch and says how many things it was.</param>
    /// <param name="other">Likewise.</param>
    public (Rate One, Rate Other) Interleave(Func<long> one, Func<long> other)
    {
        Measure(one);
        Measure(other);
        var (ones, others) = (new double[count], new double[count]);
        for (var round = 0; round < count; round++)
        {
            ones[round] = Measure(one);
            others[round] = Measure(other);
        }

        return (Rate.Of(ones), Rate.Of(others));
    }

    private double Measure(Func<long> batch)
    {
        var watch = Stopwatch.StartNew();
        var done = 0L;
        while (watch.Elapsed < each)
        {
            done += batch();
        }

        return done / watch.Elapsed.TotalSeconds;
    }
}

/// <summary>A rate per second: the median of several rounds, and how far they lay apart.</summary>
internal sealed record Rate(double Median, double Worst, double Best)
{
    public static Rate Of(double[] rounds)
    {
        var sorted = rounds.Order().ToArray();
        return new(sorted[sorted.Length / 2], sorted[0], sorted[^1]);
    }

    public string Told(string things) => string.Create(
        CultureInfo.InvariantCulture, $"{Median,12:N0} {things}/s   (from {Worst:N0} to {Best:N0})");
}
