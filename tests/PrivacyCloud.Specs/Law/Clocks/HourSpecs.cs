using NodaTime.Text;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Specs.Law.Clocks;

/// <summary>
/// Hours are elapsed time: they run through weekends and through clocks that are put forward or back.
/// </summary>
public sealed class HourSpecs
{
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-27T12:00:00+01:00", "2026-03-30T13:00:00+02:00")]
    [InlineData("Europe/Berlin", "2026-10-23T12:00:00+02:00", "2026-10-26T11:00:00+01:00")]
    [InlineData("America/Los_Angeles", "2026-03-06T12:00:00-08:00", "2026-03-09T13:00:00-07:00")]
    [InlineData("America/Los_Angeles", "2026-10-30T12:00:00-07:00", "2026-11-02T11:00:00-08:00")]
    [InlineData("Asia/Ho_Chi_Minh", "2026-02-13T17:45:30+07:00", "2026-02-16T17:45:30+07:00")]
    public void Seventy_two_hours_are_elapsed_hours(string zone, string from, string dueAt)
    {
        var clock = (SampleLaw.Of(72, TimeUnit.Hour) with { Zone = zone }).Ask(from);

        Assert.Equal(dueAt, OffsetDateTimePattern.Rfc3339.Format(clock.DueAt));
        Assert.Equal(dueAt[..10], clock.Due.ToString("yyyy-MM-dd", null));
        Assert.Null(clock.LatestAt);
        Assert.False(clock.UnverifiedCalendar);
    }

    [Fact]
    public void The_steps_say_how_many_hours_have_passed_at_the_end_of_each_day() =>
        Assert.Equal(
            [12, 36, 59, 72],
            SampleLaw.Of(72, TimeUnit.Hour).Ask("2026-03-27T12:00:00+01:00").Steps.Select(s => s.N));

    [Theory]
    [InlineData("2026-03-10T09:30:15+01:00", "2026-03-13T10:00:00+01:00")]
    [InlineData("2026-03-10T09:00:00+01:00", "2026-03-13T10:00:00+01:00")]
    [InlineData("2026-03-10T09:59:59+01:00", "2026-03-13T10:00:00+01:00")]
    [InlineData("2026-03-27T23:30:00+01:00", "2026-03-31T01:00:00+02:00")]
    public void When_the_hour_of_the_event_is_left_out_a_later_moment_can_be_defended(string from, string latestAt)
    {
        var clock = WithoutFirstHour().Ask(from);

        Assert.Equal(latestAt, OffsetDateTimePattern.Rfc3339.Format(clock.LatestAt!.Value));
        Assert.Equal([SampleLaw.Words], clock.Readings);
    }

    [Fact]
    public void Two_working_days_move_the_defensible_moment_over_a_weekend()
    {
        var clock = Holding(2).Ask("2026-03-06T17:00:00+01:00");

        Assert.Equal("2026-03-09T17:00:00+01:00", OffsetDateTimePattern.Rfc3339.Format(clock.DueAt));
        Assert.Equal("2026-03-11T00:00:00+01:00", OffsetDateTimePattern.Rfc3339.Format(clock.LatestAt!.Value));
        Assert.False(clock.UnverifiedCalendar);
    }

    [Fact]
    public void Within_the_week_those_hours_hold_their_working_days_anyway() =>
        Assert.Null(Holding(2).Ask("2026-03-10T17:00:00+01:00").LatestAt);

    [Fact]
    public void A_defensible_moment_that_hangs_on_an_unverified_day_is_flagged() =>
        Assert.True(Holding(2).Ask("2030-03-08T17:00:00+01:00").UnverifiedCalendar);

    private static SampleLaw WithoutFirstHour() => SampleLaw.Of(72, TimeUnit.Hour).With(r => r with
    {
        OtherReading = new(FirstDay.ExcludedHour, null, null, SampleLaw.Words, SampleLaw.Source, Confidence.Primary),
    });

    private static SampleLaw Holding(int days) => SampleLaw.Of(72, TimeUnit.Hour).With(r => r with
    {
        MinimumWorkingDays = new(days, Settled: false, SampleLaw.Source, Confidence.Primary),
    });
}
