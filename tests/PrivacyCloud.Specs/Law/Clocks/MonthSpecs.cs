using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Specs.Law.Clocks;

/// <summary>Where a period in months ends.</summary>
public sealed class MonthSpecs
{
    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2028-01-31", 1, "2028-02-29")]
    [InlineData("2028-01-29", 1, "2028-02-29")]
    [InlineData("2026-01-28", 1, "2026-02-28")]
    [InlineData("2026-02-28", 1, "2026-03-28")]
    [InlineData("2028-02-29", 12, "2029-02-28")]
    [InlineData("2026-08-31", 3, "2026-11-30")]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    [InlineData("2026-12-31", 2, "2027-02-28")]
    public void On_the_same_date_or_on_the_last_day_of_a_shorter_month(string from, int months, string due) =>
        Assert.Equal(due, Iso(SampleLaw.Of(months, TimeUnit.Month, MonthEnd.SameDate).Ask(from).Due));

    [Theory]
    [InlineData("2026-02-28", 1, "2026-03-31")]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2026-01-30", 1, "2026-02-28")]
    [InlineData("2026-01-28", 1, "2026-02-28")]
    [InlineData("2026-01-27", 1, "2026-02-27")]
    [InlineData("2028-01-29", 1, "2028-02-29")]
    [InlineData("2028-01-28", 1, "2028-02-28")]
    [InlineData("2026-04-10", 6, "2026-10-10")]
    [InlineData("2028-02-28", 12, "2029-02-28")]
    public void On_the_day_before_the_one_that_corresponds_to_the_first_counted_day(
        string from, int months, string due) =>
        Assert.Equal(due, Iso(SampleLaw.Of(months, TimeUnit.Month, MonthEnd.DayBeforeCorresponding).Ask(from).Due));

    [Theory]
    [InlineData("2026-02-28", "2026-03-27")]
    [InlineData("2026-03-01", "2026-03-31")]
    [InlineData("2026-01-31", "2026-02-28")]
    public void An_included_first_day_ends_the_month_a_day_earlier(string from, string due) =>
        Assert.Equal(due, Iso(SampleLaw.Of(1, TimeUnit.Month, MonthEnd.DayBeforeCorresponding)
            .With(r => r with { FirstDay = FirstDay.Included }).Ask(from).Due));

    [Fact]
    public void Both_readings_of_a_month_are_kept_and_the_earlier_is_worked_to()
    {
        var clock = SampleLaw.Of(1, TimeUnit.Month).With(r => r with
        {
            OtherReading = new(
                FirstDay.Included, MonthEnd.DayBeforeCorresponding, null, SampleLaw.Words, SampleLaw.Source,
                Confidence.Inferred),
        }).Ask("2026-03-10");

        Assert.Equal(new LocalDate(2026, 4, 10), clock.Due);
        Assert.Equal(new LocalDate(2026, 4, 9), clock.WorkTo);
        Assert.Equal([SampleLaw.Words], clock.Readings);
        Assert.Equal(Confidence.Inferred, clock.Confidence);
        Assert.Equal(clock.Due, clock.Steps[^1].On);
    }

    [Fact]
    public void When_the_other_reading_ends_later_the_steps_lead_to_that_end()
    {
        var clock = SampleLaw.Of(3, TimeUnit.CalendarDay).With(r => r with
        {
            OtherReading = new(null, null, new(5, TimeUnit.CalendarDay), SampleLaw.Words, SampleLaw.Source,
                Confidence.Primary),
        }).Ask("2026-03-10");

        Assert.Equal(new LocalDate(2026, 3, 15), clock.Due);
        Assert.Equal(new LocalDate(2026, 3, 13), clock.WorkTo);
        Assert.Equal(new ClockStep(new(2026, 3, 15), Counted: true, 5, new DayReason.RestDay(IsoDayOfWeek.Sunday)),
            clock.Steps[^1]);
    }

    private static string Iso(LocalDate day) => day.ToString("yyyy-MM-dd", null);
}
