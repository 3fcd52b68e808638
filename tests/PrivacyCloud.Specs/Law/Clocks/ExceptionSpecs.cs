using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Specs.Law.Clocks;

/// <summary>Labelled exceptions: what is more exact wins, or what says that it does. No order counts.</summary>
public sealed class ExceptionSpecs
{
    private static readonly ClockException Processor = Exception("processor", 15, ["processor"]);
    private static readonly ClockException Many = Exception("many-processors", 20, ["processor", "many"]);

    [Fact]
    public void Without_its_circumstances_an_exception_does_not_apply() => Assert.Equal(10, Days([Processor]));

    [Fact]
    public void In_its_circumstances_it_sets_the_period() => Assert.Equal(15, Days([Processor], "processor"));

    [Fact]
    public void All_of_its_circumstances_must_hold() => Assert.Equal(10, Days([Many], "many"));

    [Fact]
    public void Of_two_the_more_exact_wins_in_either_order()
    {
        Assert.Equal(20, Days([Processor, Many], "processor", "many"));
        Assert.Equal(20, Days([Many, Processor], "many", "processor"));
    }

    [Fact]
    public void Of_two_the_one_that_names_the_other_wins_in_either_order()
    {
        var urgent = Exception("urgent", 3, ["urgent"]) with { Overrides = ["processor"] };

        Assert.Equal(3, Days([Processor, urgent], "processor", "urgent"));
        Assert.Equal(3, Days([urgent, Processor], "urgent", "processor"));
    }

    [Fact]
    public void The_clock_names_the_exception_and_cites_it()
    {
        var clock = Law([Processor]).Ask("2026-03-02", circumstances: ["processor"]);

        Assert.Equal("processor", clock.Exception);
        Assert.Equal("1a", clock.Citation.Article);
    }

    [Fact]
    public void A_clock_that_needs_a_circumstance_is_not_there_without_it()
    {
        var law = Law([]).With(r => r with { OnlyWhen = ["many", "urgent"] });

        Assert.Empty(Assert.IsType<DeadlineAnswer.Answered>(law.Answer("2026-03-02")).Clocks);
        Assert.Single(Assert.IsType<DeadlineAnswer.Answered>(
            law.Answer("2026-03-02", circumstances: ["urgent"])).Clocks);
    }

    [Fact]
    public void A_circumstance_the_law_does_not_know_is_refused_with_those_it_knows()
    {
        var refused = Assert.IsType<DeadlineAnswer.Refused>(
            Law([Processor]).Answer("2026-03-02", circumstances: ["full-moon"]));

        Assert.Equal("deadline.unknown-circumstance", refused.Reason.Code);
        Assert.Equal(["processor", "many", "urgent", "few"], refused.Reason.Known);
    }

    [Fact]
    public void Circumstances_that_exclude_each_other_are_refused() =>
        Assert.Equal(
            "deadline.circumstances-exclude-each-other",
            Assert.IsType<DeadlineAnswer.Refused>(
                Law([]).Answer("2026-03-02", circumstances: ["many", "few"])).Reason.Code);

    [Fact]
    public void A_circumstance_named_twice_counts_once() =>
        Assert.Equal(15, Days([Processor], "processor", "processor"));

    private static int Days(ClockException[] exceptions, params string[] circumstances) =>
        Period.DaysBetween(new(2026, 3, 2), Law(exceptions).Ask("2026-03-02", circumstances: circumstances).Due);

    private static SampleLaw Law(ClockException[] exceptions) =>
        SampleLaw.Of(10, TimeUnit.CalendarDay).With(r => r with { Exceptions = exceptions }) with
        {
            Circumstances =
            [
                .. new[] { "processor", "many", "urgent" }.Select(
                    c => new Circumstance(c, SampleLaw.Words, ["request.erasure"], [])),
                new("few", SampleLaw.Words, ["request.erasure"], ["many"]),
            ],
        };

    private static ClockException Exception(string label, int days, string[] when) => new(
        label, when, [], new(days, TimeUnit.CalendarDay), SampleLaw.Source with { Article = "1a" }, Confidence.Primary,
        null);
}
