using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Specs.Law.Clocks;

/// <summary>Days and working days, counted by hand on a printed calendar.</summary>
public sealed class DayCountSpecs
{
    [Fact]
    public void Two_working_days_from_the_Thursday_before_Tet_2026_end_on_the_Monday_after()
    {
        var clock = ShippedLaw.Ask("vn", "request.erasure", "2026-02-12T10:00:00+07:00", "acknowledge");

        Assert.Equal(new LocalDate(2026, 2, 23), clock.Due);
        Assert.Equal(
            ["13", "23"], clock.Steps.Where(s => s.Counted).Select(s => s.On.ToString("dd", null)));
        Assert.False(clock.UnverifiedCalendar);
    }

    [Fact]
    public void Twenty_days_run_through_Tet_2026_as_every_day_counts() =>
        Assert.Equal(
            new LocalDate(2026, 3, 4),
            ShippedLaw.Ask("vn", "request.erasure", "2026-02-12T10:00:00+07:00", "fulfil").WorkTo);

    [Fact]
    public void Thirty_days_that_end_in_the_Japanese_run_of_September_2026_move_behind_it()
    {
        var clock = ShippedLaw.Ask("jp", "breach.authority-final", "2026-08-22T09:00:00+09:00", "notify");

        Assert.Equal(new LocalDate(2026, 9, 24), clock.Due);
        Assert.Equal(new ClockStep(new(2026, 9, 20), Counted: true, 30, clock.Steps[^5].Reason), clock.Steps[^5]);
        Assert.IsType<DayReason.MovedHere>(clock.Steps[^1].Reason);
    }

    [Fact]
    public void The_day_before_that_run_stays_where_it_is() =>
        Assert.Equal(
            new LocalDate(2026, 9, 18),
            ShippedLaw.Ask("jp", "breach.authority-final", "2026-08-20T09:00:00+09:00", "notify").Due);

    [Fact]
    public void The_day_of_the_event_does_not_count_when_it_is_excluded() =>
        Assert.Equal(new LocalDate(2026, 3, 12), SampleLaw.Of(10, TimeUnit.CalendarDay).Ask("2026-03-02").Due);

    [Fact]
    public void The_day_of_the_event_is_day_one_when_it_is_included()
    {
        var clock = Included(SampleLaw.Of(10, TimeUnit.CalendarDay)).Ask("2026-03-02");

        Assert.Equal(new LocalDate(2026, 3, 11), clock.Due);
        Assert.Equal(new ClockStep(new(2026, 3, 2), Counted: true, 1, null), clock.Steps[0]);
    }

    [Fact]
    public void A_day_off_is_never_the_first_working_day_even_when_the_event_falls_on_it() =>
        Assert.Equal(new LocalDate(2026, 3, 9), Included(SampleLaw.Of(1, TimeUnit.WorkingDay)).Ask("2026-03-07").Due);

    [Fact]
    public void Working_days_skip_a_run_of_days_off()
    {
        var clock = SampleLaw.Of(3, TimeUnit.WorkingDay).Ask("2026-04-30");

        Assert.Equal(new LocalDate(2026, 5, 8), clock.Due);
        Assert.Equal(8, clock.Steps.Count);
    }

    [Fact]
    public void A_rest_day_that_is_worked_in_exchange_stays_off() =>
        Assert.Equal(new LocalDate(2026, 8, 24), SampleLaw.Of(1, TimeUnit.WorkingDay).Ask("2026-08-20").Due);

    [Fact]
    public void A_year_end_is_a_day_like_any_other() =>
        Assert.Equal(new LocalDate(2027, 1, 4), SampleLaw.Of(10, TimeUnit.CalendarDay).Ask("2026-12-25").Due);

    [Fact]
    public void A_gate_opens_on_the_day_after()
    {
        var clock = SampleLaw.Of(14, TimeUnit.CalendarDay).With(r => r with { Nature = ClockNature.Gate })
            .Ask("2026-02-16");

        Assert.Equal(new LocalDate(2026, 3, 2), clock.Due);
        Assert.Equal(new LocalDate(2026, 3, 3), clock.OpensOn);
    }

    [Fact]
    public void The_due_moment_is_the_last_second_of_the_day_where_the_law_applies() =>
        Assert.Equal(
            new OffsetDateTime(new(2026, 3, 29, 23, 59, 59), Offset.FromHours(2)),
            SampleLaw.Of(1, TimeUnit.CalendarDay).Ask("2026-03-28").DueAt);

    private static SampleLaw Included(SampleLaw law) => law.With(r => r with { FirstDay = FirstDay.Included });
}
