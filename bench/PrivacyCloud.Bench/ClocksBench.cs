using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules;

namespace PrivacyCloud.Bench;

/// <summary>
/// How many clocks with all their steps one core computes, over the questions of the cases of all packs. The baseline
/// walks as many days with NodaTime alone, without any law.
/// </summary>
internal static class ClocksBench
{
    private const int Goal = 100_000;

    public static Task RunAsync(string[] args)
    {
        var questions = Questions(RulePacks.BuiltIn());
        var lengths = questions.SelectMany(Clocks).Select(clock => clock.Steps.Count).ToArray();
        var (engine, baseline) = new Rounds(11, TimeSpan.FromMilliseconds(500)).Interleave(
            () => questions.Sum(question => (long)Clocks(question).Count), () => Walk(lengths));

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {questions.Count:N0} questions, {lengths.Length:N0} clocks, {lengths.Average():N1} steps each; "
                + $"medians of 11 rounds"));
        Console.WriteLine($"  engine   {engine.Told("clocks")}");
        Console.WriteLine($"  baseline {baseline.Told("clocks")}, PlusDays alone over the same days");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  the engine takes {baseline.Median / engine.Median:N1} times the baseline; the goal of {Goal:N0} is "
                + $"{(engine.Median >= Goal ? "met" : "MISSED")}"));
        return Task.CompletedTask;
    }

    private static IReadOnlyList<Clock> Clocks((RuleBook Book, DeadlineQuestion Question) one) =>
        Deadlines.Answer(one.Book, one.Question) is DeadlineAnswer.Answered answered ? answered.Clocks : [];

    private static long Walk(int[] lengths)
    {
        var reached = new LocalDate(2026, 1, 1);
        foreach (var length in lengths)
        {
            var day = new LocalDate(2026, 2, 12);
            for (var step = 0; step < length; step++)
            {
                day = day.PlusDays(1);
            }

            reached = LocalDate.Max(reached, day);
        }

        return reached.Year > 2000 ? lengths.Length : 0;
    }

    private static List<(RuleBook Book, DeadlineQuestion Question)> Questions(LawLibrary library) =>
    [
        .. from file in PackSource.Folder(Path.Combine(Repository.Root(), "rulepacks"))
           where RulePacks.IsCases(file)
           let book = library.Find(file.Pack)
           from one in JsonDocument.Parse(file.Bytes).RootElement.EnumerateArray()
           let given = one.GetProperty("given")
           where given.TryGetProperty("from", out _)
           let question = Question(given)
           where Clocks((book, question)).Count > 0
           select (book, question),
    ];

    private static DeadlineQuestion Question(JsonElement given) => new(
        given.GetProperty("duty").GetString()!,
        OffsetDateTimePattern.ExtendedIso.Parse(given.GetProperty("from").GetString()!).Value.ToInstant(),
        [.. given.GetProperty("circumstances").EnumerateArray().Select(code => code.GetString()!)],
        given.GetProperty("extended").GetBoolean(),
        given.GetProperty("place").GetString(),
        [.. given.GetProperty("pauses").EnumerateArray()
            .Select(pause => new Pause(Day(pause, "from"), Day(pause, "to")))]);

    private static LocalDate Day(JsonElement pause, string name) =>
        LocalDatePattern.Iso.Parse(pause.GetProperty(name).GetString()!).Value;
}
