using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Specs.Law.Clocks;

/// <summary>A clock is flagged exactly when a day that decided it lies outside what somebody verified.</summary>
public sealed class CalendarFlagSpecs
{
    [Fact]
    public void Working_days_in_a_verified_year_are_not_flagged() =>
        Assert.False(Working(5).Ask("2026-12-01").UnverifiedCalendar);

    [Fact]
    public void Working_days_in_a_year_nobody_listed_are_flagged() =>
        Assert.True(Working(5).Ask("2029-12-01").UnverifiedCalendar);

    [Fact]
    public void Working_days_that_run_into_such_a_year_are_flagged() =>
        Assert.True(Working(5).Ask("2025-12-29").UnverifiedCalendar);

    [Fact]
    public void One_secondary_source_for_a_year_is_used_and_flagged()
    {
        var clock = Working(1).Ask("2027-12-31");

        Assert.Equal(new LocalDate(2028, 1, 4), clock.Due);
        Assert.True(clock.UnverifiedCalendar);
    }

    [Fact]
    public void A_day_that_was_not_announced_counts_and_is_flagged()
    {
        var clock = Working(2).Ask("2026-09-30");

        Assert.Equal(new LocalDate(2026, 10, 2), clock.Due);
        Assert.True(clock.UnverifiedCalendar);
        Assert.IsType<DayReason.NotAnnounced>(clock.Steps[^1].Reason);
    }

    [Fact]
    public void The_day_before_an_unannounced_one_is_not_flagged() =>
        Assert.False(Working(1).Ask("2026-09-30").UnverifiedCalendar);

    [Fact]
    public void Calendar_days_that_nothing_moves_need_no_calendar() =>
        Assert.False(SampleLaw.Of(20, TimeUnit.CalendarDay).Ask("2029-12-01").UnverifiedCalendar);

    [Fact]
    public void For_calendar_days_that_roll_only_the_end_decides()
    {
        var law = SampleLaw.Of(10, TimeUnit.CalendarDay).With(r => r with { Roll = SampleLaw.Roll(settled: true) });

        Assert.False(law.Ask("2025-12-29").UnverifiedCalendar);
        Assert.True(law.Ask("2025-12-20").UnverifiedCalendar);
    }

    [Fact]
    public void An_unverified_end_of_the_other_reading_is_flagged_too() =>
        Assert.True(SampleLaw.Of(3, TimeUnit.CalendarDay).With(r => r with
        {
            Roll = SampleLaw.Roll(settled: true),
            OtherReading = new(null, null, new(40, TimeUnit.CalendarDay), SampleLaw.Words, SampleLaw.Source,
                Confidence.Primary),
        }).Ask("2027-12-01").UnverifiedCalendar);

    private static SampleLaw Working(int days) => SampleLaw.Of(days, TimeUnit.WorkingDay);
}
