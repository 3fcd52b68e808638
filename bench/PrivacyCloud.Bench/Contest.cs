using System.Globalization;

namespace PrivacyCloud.Bench;

/// <summary>Something that is measured: one round of it answers one number.</summary>
internal sealed record Contender(string Name, Func<Task<double>> RoundAsync);

/// <summary>
/// Measures several things in turn, so that what else the machine does falls on all alike, and tells medians as rows
/// of a Markdown table. The last one is the baseline of the ratios.
/// </summary>
internal static class Contest
{
    /// <summary>The head of the table.</summary>
    public static void Head(string unit, int rounds) => Console.WriteLine(
        $"\n| | median {unit} | min–max of {rounds} | ratio to baseline |\n|---|---:|---:|---:|");

    /// <summary>Runs all rounds, after one that does not count, and writes the rows.</summary>
    public static async Task RunAsync(int rounds, params IReadOnlyList<Contender> contenders)
    {
        var found = contenders.ToDictionary(one => one, _ => new double[rounds]);
        for (var round = -1; round < rounds; round++)
        {
            foreach (var one in contenders)
            {
                var number = await one.RoundAsync();
                if (round >= 0)
                    found[one][round] = number;
            }
        }

        var baseline = Rate.Of(found[contenders[^1]]).Median;
        foreach (var one in contenders)
            Row(one.Name, Rate.Of(found[one]), baseline);
    }

    /// <summary>Writes one row.</summary>
    public static void Row(string name, Rate rate, double baseline) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {Number(rate.Median)} | {Span(rate)} | {rate.Median / baseline:N2} |"));

    private static string Span(Rate rate) => $"{Number(rate.Worst)}–{Number(rate.Best)}";

    private static string Number(double number) =>
        number.ToString(Math.Abs(number) < 10 ? "N2" : "N0", CultureInfo.InvariantCulture);
}
