using NodaTime.Text;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Specs.Law.Clocks;

/// <summary>Clocks that one notice lengthens, each in its own unit.</summary>
public sealed class ExtensionSpecs
{
    [Fact]
    public void Calendar_days_are_added_to_calendar_days() =>
        Assert.Equal(
            new LocalDate(2026, 4, 11),
            Extended(SampleLaw.Of(20, TimeUnit.CalendarDay), 20).Ask("2026-03-02", extended: true).Due);

    [Fact]
    public void Working_days_are_added_to_working_days() =>
        Assert.Equal(
            new LocalDate(2026, 3, 9),
            Extended(SampleLaw.Of(2, TimeUnit.WorkingDay), 3).Ask("2026-03-02", extended: true).Due);

    [Fact]
    public void Months_are_added_before_the_end_of_the_month_is_sought() =>
        Assert.Equal(
            new LocalDate(2026, 4, 30),
            Extended(SampleLaw.Of(1, TimeUnit.Month), 2).Ask("2026-01-31", extended: true).Due);

    [Fact]
    public void Hours_are_added_to_hours() =>
        Assert.Equal(
            "2026-03-07T12:00:00+01:00",
            OffsetDateTimePattern.Rfc3339.Format(
                Extended(SampleLaw.Of(72, TimeUnit.Hour), 48).Ask("2026-03-02", extended: true).DueAt));

    [Fact]
    public void Every_extension_that_one_notice_may_claim_is_added() =>
        Assert.Equal(
            new LocalDate(2026, 4, 1),
            SampleLaw.Of(10, TimeUnit.CalendarDay)
                .With(r => r with { Extension = SampleLaw.Extension(10, TimeUnit.CalendarDay, perNotice: 2) })
                .Ask("2026-03-02", extended: true).Due);

    [Fact]
    public void An_unextended_clock_says_by_how_much_it_may_be_lengthened()
    {
        var clock = Extended(SampleLaw.Of(20, TimeUnit.CalendarDay), 20).Ask("2026-03-02");

        Assert.Equal(new LocalDate(2026, 3, 22), clock.Due);
        Assert.True(clock.IsExtendable);
        Assert.Equal(new LegalPeriod(20, TimeUnit.CalendarDay), clock.ExtendableBy);
    }

    [Fact]
    public void An_extended_clock_may_not_be_lengthened_again_by_the_same_question() =>
        Assert.False(Extended(SampleLaw.Of(20, TimeUnit.CalendarDay), 20)
            .Ask("2026-03-02", extended: true).IsExtendable);

    [Fact]
    public void A_clock_that_the_law_does_not_lengthen_stays_when_an_extension_is_asked_for()
    {
        var clock = SampleLaw.Of(20, TimeUnit.CalendarDay).Ask("2026-03-02", extended: true);

        Assert.Equal(new LocalDate(2026, 3, 22), clock.Due);
        Assert.Null(clock.ExtendableBy);
    }

    [Fact]
    public void Where_the_law_gives_no_length_the_date_stays_and_the_clock_says_that_it_is_extendable()
    {
        var clock = SampleLaw.Of(20, TimeUnit.CalendarDay)
            .With(r => r with { Extension = SampleLaw.Extension(1, TimeUnit.CalendarDay) with { Period = null } })
            .Ask("2026-03-02", extended: true);

        Assert.Equal(new LocalDate(2026, 3, 22), clock.Due);
        Assert.True(clock.IsExtendable);
        Assert.Null(clock.ExtendableBy);
    }

    [Fact]
    public void The_other_reading_is_lengthened_too()
    {
        var clock = Extended(SampleLaw.Of(5, TimeUnit.CalendarDay), 10).With(r => r with
        {
            OtherReading = new(null, null, new(3, TimeUnit.CalendarDay), SampleLaw.Words, SampleLaw.Source,
                Confidence.Primary),
        }).Ask("2026-03-02", extended: true);

        Assert.Equal(new LocalDate(2026, 3, 17), clock.Due);
        Assert.Equal(new LocalDate(2026, 3, 15), clock.WorkTo);
    }

    [Fact]
    public void An_extended_clock_is_only_as_sure_as_its_extension() =>
        Assert.Equal(
            Confidence.Secondary,
            SampleLaw.Of(20, TimeUnit.CalendarDay).With(r => r with
            {
                Extension = SampleLaw.Extension(20, TimeUnit.CalendarDay) with { Confidence = Confidence.Secondary },
            }).Ask("2026-03-02", extended: true).Confidence);

    private static SampleLaw Extended(SampleLaw law, int by) =>
        law.With(r => r with { Extension = SampleLaw.Extension(by, law.Rule.Period.Unit) });
}
