using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Specs.Law.Clocks;

/// <summary>Clocks that stand still while somebody is asked.</summary>
public sealed class PauseSpecs
{
    private static readonly Pause March = new(new(2026, 3, 5), new(2026, 3, 8));

    [Fact]
    public void From_the_asking_through_the_reply_no_day_counts()
    {
        var clock = Pausing(SampleLaw.Of(10, TimeUnit.CalendarDay), PauseCounting.FromAskThroughReply)
            .Ask("2026-03-02", pauses: March);

        Assert.Equal(new LocalDate(2026, 3, 16), clock.Due);
        Assert.Equal(4, clock.Steps.Count(s => s.Reason is DayReason.Paused));
    }

    [Fact]
    public void In_the_other_counting_the_day_of_asking_still_counts()
    {
        var clock = Pausing(SampleLaw.Of(10, TimeUnit.CalendarDay), PauseCounting.AfterAskUntilReply)
            .Ask("2026-03-02", pauses: March);

        Assert.Equal(new LocalDate(2026, 3, 15), clock.Due);
        Assert.Equal(new ClockStep(new(2026, 3, 5), Counted: true, 3, null), clock.Steps[2]);
    }

    [Fact]
    public void Asked_and_answered_on_one_day_costs_that_day_or_nothing()
    {
        var oneDay = new Pause(new(2026, 3, 5), new(2026, 3, 5));

        Assert.Equal(new LocalDate(2026, 3, 13),
            Pausing(SampleLaw.Of(10, TimeUnit.CalendarDay), PauseCounting.FromAskThroughReply)
            .Ask("2026-03-02", pauses: oneDay).Due);
        Assert.Equal(new LocalDate(2026, 3, 12),
            Pausing(SampleLaw.Of(10, TimeUnit.CalendarDay), PauseCounting.AfterAskUntilReply)
            .Ask("2026-03-02", pauses: oneDay).Due);
    }

    [Fact]
    public void A_month_with_a_pause_runs_on_over_the_end_of_the_month() =>
        Assert.Equal(
            new LocalDate(2026, 3, 3),
            Pausing(SampleLaw.Of(1, TimeUnit.Month), PauseCounting.FromAskThroughReply)
                .Ask("2026-01-20", pauses: new Pause(new(2026, 2, 10), new(2026, 2, 20))).Due);

    [Fact]
    public void A_pause_within_the_added_days_lengthens_again() =>
        Assert.Equal(
            new LocalDate(2026, 3, 6),
            Pausing(SampleLaw.Of(1, TimeUnit.Month), PauseCounting.FromAskThroughReply).Ask(
                "2026-01-20",
                pauses: [new Pause(new(2026, 2, 10), new(2026, 2, 20)),
                    new Pause(new(2026, 3, 1), new(2026, 3, 3))]).Due);

    [Fact]
    public void Days_that_two_pauses_share_are_left_out_once() =>
        Assert.Equal(
            new LocalDate(2026, 3, 17),
            Pausing(SampleLaw.Of(10, TimeUnit.CalendarDay), PauseCounting.FromAskThroughReply)
                .Ask("2026-03-02", pauses: [March, new Pause(new(2026, 3, 7), new(2026, 3, 9))]).Due);

    [Fact]
    public void Working_days_within_a_pause_do_not_count() =>
        Assert.Equal(
            new LocalDate(2026, 3, 10),
            Pausing(SampleLaw.Of(4, TimeUnit.WorkingDay), PauseCounting.FromAskThroughReply)
                .Ask("2026-03-02", pauses: March).Due);

    [Fact]
    public void Where_the_law_knows_no_pause_none_is_counted() =>
        Assert.Equal(new LocalDate(2026, 3, 12), SampleLaw.Of(10, TimeUnit.CalendarDay)
            .Ask("2026-03-02", pauses: March).Due);

    [Fact]
    public void Working_days_that_a_period_must_hold_are_not_found_within_a_pause() =>
        Assert.Equal(
            new LocalDate(2026, 3, 10),
            Pausing(SampleLaw.Of(1, TimeUnit.CalendarDay), PauseCounting.FromAskThroughReply).With(r => r with
            {
                MinimumWorkingDays = new(4, Settled: true, SampleLaw.Source, Confidence.Primary),
            }).Ask("2026-03-02", pauses: March).Due);

    [Theory]
    [InlineData("2026-03-05", "2026-03-04")]
    [InlineData("1989-12-31", "2026-03-04")]
    [InlineData("2026-03-05", "2151-01-01")]
    [InlineData("2026-03-05", "2036-03-06")]
    public void A_pause_that_cannot_be_is_refused(string asked, string replied)
    {
        var pause = new Pause(Day(asked), Day(replied));

        var refused = Assert.IsType<DeadlineAnswer.Refused>(
            SampleLaw.Of(10, TimeUnit.CalendarDay).Answer("2026-03-02", pauses: pause));
        Assert.Equal("deadline.bad-pause", refused.Reason.Code);
    }

    [Fact]
    public void More_pauses_than_a_question_may_name_are_refused()
    {
        var pauses = Enumerable.Repeat(March, DeadlineQuestion.PausesMax + 1).ToArray();

        var refused = Assert.IsType<DeadlineAnswer.Refused>(
            SampleLaw.Of(10, TimeUnit.CalendarDay).Answer("2026-03-02", pauses: pauses));
        Assert.Equal("deadline.too-many", refused.Reason.Code);
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static SampleLaw Pausing(SampleLaw law, PauseCounting counting) => law.With(r => r with
    {
        Pauses = [new("clarification", SampleLaw.Words, counting, SampleLaw.Source, Confidence.Primary)],
    });
}
