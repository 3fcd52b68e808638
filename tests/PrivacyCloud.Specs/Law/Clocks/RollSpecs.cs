using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Specs.Law.Clocks;

/// <summary>Ends that fall on a day off, and periods that must hold working days.</summary>
public sealed class RollSpecs
{
    [Fact]
    public void A_settled_roll_moves_both_ends()
    {
        var clock = Rolled(4, settled: true).Ask("2026-03-03");

        Assert.Equal(new LocalDate(2026, 3, 9), clock.Due);
        Assert.Equal(new LocalDate(2026, 3, 9), clock.WorkTo);
        Assert.Empty(clock.Readings);
    }

    [Fact]
    public void An_open_roll_moves_the_defensible_end_alone_and_says_so()
    {
        var clock = Rolled(4, settled: false).Ask("2026-03-03");

        Assert.Equal(new LocalDate(2026, 3, 9), clock.Due);
        Assert.Equal(new LocalDate(2026, 3, 7), clock.WorkTo);
        Assert.Equal([SampleLaw.Words], clock.Readings);
    }

    [Fact]
    public void An_end_on_a_working_day_stays_and_no_reading_is_open()
    {
        var clock = Rolled(3, settled: false).Ask("2026-03-03");

        Assert.Equal(new LocalDate(2026, 3, 6), clock.Due);
        Assert.Equal(new LocalDate(2026, 3, 6), clock.WorkTo);
        Assert.Empty(clock.Readings);
    }

    [Fact]
    public void Without_a_roll_an_end_may_fall_on_a_day_off() =>
        Assert.Equal(new LocalDate(2026, 3, 7), SampleLaw.Of(4, TimeUnit.CalendarDay).Ask("2026-03-03").Due);

    [Fact]
    public void A_roll_passes_a_long_run_and_names_each_day_of_it()
    {
        var clock = Rolled(10, settled: true).Ask("2026-04-21");

        Assert.Equal(new LocalDate(2026, 5, 6), clock.Due);
        Assert.Equal(
            [false, false, false, false, false], clock.Steps.TakeLast(5).Select(s => s.Counted));
        Assert.IsType<DayReason.Named>(clock.Steps[^6].Reason);
        Assert.IsType<DayReason.RestDay>(clock.Steps[^5].Reason);
        Assert.IsType<DayReason.MovedHere>(clock.Steps[^1].Reason);
    }

    [Fact]
    public void A_month_rolls_like_days_do() =>
        Assert.Equal(
            new LocalDate(2026, 3, 2),
            SampleLaw.Of(1, TimeUnit.Month).With(r => r with { Roll = SampleLaw.Roll(settled: true) })
                .Ask("2026-01-31").Due);

    [Fact]
    public void A_rolled_end_is_only_as_sure_as_the_rule_that_moved_it()
    {
        var law = SampleLaw.Of(4, TimeUnit.CalendarDay).With(r => r with
        {
            Roll = SampleLaw.Roll(settled: true) with { Confidence = Confidence.Inferred },
        });

        Assert.Equal(Confidence.Inferred, law.Ask("2026-03-03").Confidence);
        Assert.Equal(Confidence.Primary, law.Ask("2026-03-02").Confidence);
    }

    [Fact]
    public void A_period_lasts_until_it_has_held_its_working_days() =>
        Assert.Equal(new LocalDate(2026, 5, 7), Holding(2).Ask("2026-04-30").Due);

    [Fact]
    public void A_period_that_holds_its_working_days_is_not_lengthened() =>
        Assert.Equal(new LocalDate(2026, 3, 6), Holding(2).Ask("2026-03-03").Due);

    private static SampleLaw Rolled(int days, bool settled) =>
        SampleLaw.Of(days, TimeUnit.CalendarDay).With(r => r with { Roll = SampleLaw.Roll(settled) });

    private static SampleLaw Holding(int workingDays) =>
        SampleLaw.Of(3, TimeUnit.CalendarDay).With(r => r with
        {
            MinimumWorkingDays = new(workingDays, Settled: true, SampleLaw.Source, Confidence.Primary),
        });
}
