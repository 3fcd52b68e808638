using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Specs.Law.Clocks;

/// <summary>From which moment a clock runs, and which moments are no question.</summary>
public sealed class MomentSpecs
{
    private static readonly SampleLaw InTokyo = SampleLaw.Of(1, TimeUnit.CalendarDay) with { Zone = "Asia/Tokyo" };

    [Theory]
    [InlineData("2026-01-31T14:59:59Z", "2026-02-01")]
    [InlineData("2026-01-31T15:00:00Z", "2026-02-02")]
    [InlineData("2026-01-31T23:59:59-10:00", "2026-02-02")]
    [InlineData("2026-02-01T00:00:00+14:00", "2026-02-01")]
    [InlineData("2026-02-01T00:00:00+09:00", "2026-02-02")]
    public void The_civil_day_is_that_of_the_laws_own_zone(string from, string due) =>
        Assert.Equal(due, InTokyo.Ask(from).Due.ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData("1990-01-01T00:00:00+09:00")]
    [InlineData("2150-12-31T23:59:59+09:00")]
    public void The_first_and_the_last_day_that_can_be_asked_for_are_answered(string from) =>
        Assert.Single(Assert.IsType<DeadlineAnswer.Answered>(InTokyo.Answer(from)).Clocks);

    [Theory]
    [InlineData("1989-12-31T23:59:59+09:00")]
    [InlineData("2151-01-01T00:00:00+09:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    public void A_moment_outside_them_is_refused(string from) =>
        Assert.Equal("deadline.out-of-range", Assert.IsType<DeadlineAnswer.Refused>(InTokyo.Answer(from)).Reason.Code);

    [Fact]
    public void The_ends_of_time_itself_are_refused_and_break_nothing()
    {
        Assert.IsType<DeadlineAnswer.Refused>(Deadlines.Answer(InTokyo.Book, new("request.erasure", Instant.MinValue)));
        Assert.IsType<DeadlineAnswer.Refused>(Deadlines.Answer(InTokyo.Book, new("request.erasure", Instant.MaxValue)));
    }

    [Fact]
    public void The_longest_period_of_the_last_year_is_still_counted() =>
        Assert.Equal(
            LegalPeriod.CountMax,
            SampleLaw.Of(LegalPeriod.CountMax, TimeUnit.WorkingDay).Ask("2150-12-31").Steps.Count(s => s.Counted));

    [Fact]
    public void A_duty_the_law_does_not_know_is_refused_with_those_it_knows()
    {
        var refused = Assert.IsType<DeadlineAnswer.Refused>(
            Deadlines.Answer(InTokyo.Book, new("request.moonlight", InTokyo.Moment("2026-01-01"))));

        Assert.Equal("deadline.unknown-duty", refused.Reason.Code);
        Assert.Equal(["request.erasure"], refused.Reason.Known);
    }

    [Fact]
    public void Before_the_first_law_the_refusal_cites_the_law_that_came() =>
        Assert.NotNull(Assert.IsType<DeadlineAnswer.Refused>(
            ShippedLaw.Answer(ShippedLaw.Library, "vn", "request.erasure",
                "1999-01-01T10:00:00+07:00")).Reason.Citation);

    [Fact]
    public void A_duty_without_a_number_in_the_law_is_answered_with_no_clock()
    {
        var withoutClock =
            from book in ShippedLaw.Library.Books
            from duty in book.Duties
            where book.ClocksOf(duty).Count == 0
            select Deadlines.Answer(book, new(duty, Instant.FromUtc(2026, 11, 22, 12, 0)));

        Assert.All(withoutClock, answer => Assert.Empty(Assert.IsType<DeadlineAnswer.Answered>(answer).Clocks));
    }
}
