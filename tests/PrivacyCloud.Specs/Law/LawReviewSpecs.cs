using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules;
using PrivacyCloud.Specs.Law.Clocks;

namespace PrivacyCloud.Specs.Law;

/// <summary>Which open duties a late change of law touches.</summary>
public sealed class LawReviewSpecs
{
    private static readonly OpenDuty Erasure = Opened(1, "request.erasure", "2026-02-12T10:00:00+07:00", "fulfil");
    private static readonly OpenDuty Acknowledgement =
        Opened(2, "request.erasure", "2026-02-12T10:00:00+07:00", "acknowledge");

    private static readonly OpenDuty Later = Opened(3, "request.erasure", "2026-06-08T10:00:00+07:00", "acknowledge");

    [Fact]
    public void An_unchanged_pack_touches_nothing() =>
        Assert.Empty(LawReview.Touched([Erasure, Acknowledgement, Later], ShippedLaw.Library.Find("vn")!));

    [Fact]
    public void A_new_holiday_touches_the_clocks_that_run_over_it_and_no_others()
    {
        var corrected = Corrected(
            "vn/calendars/public.json", "\"on\": \"2026-02-20\"", "\"on\": \"2026-02-23\"");

        var touched = Assert.Single(LawReview.Touched([Erasure, Acknowledgement, Later], corrected));

        Assert.Equal(Acknowledgement.Id, touched.Id);
        Assert.Equal(new LocalDate(2026, 2, 23), touched.Before.Due);
        Assert.Equal(new LocalDate(2026, 2, 20), touched.Now!.Due);
        Assert.NotEqual(touched.Before.Pack.Hash, touched.Now.Pack.Hash);
    }

    [Fact]
    public void A_corrected_period_touches_each_open_duty_under_it()
    {
        var corrected = Corrected(
            "vn/requests/request.erasure.fulfil.json", "\"period\": \"P20D\"", "\"period\": \"P25D\"");

        var touched = Assert.Single(LawReview.Touched([Erasure, Acknowledgement], corrected));

        Assert.Equal(new LocalDate(2026, 3, 4), touched.Before.WorkTo);
        Assert.Equal(new LocalDate(2026, 3, 9), touched.Now!.WorkTo);
    }

    [Fact]
    public void A_duty_whose_clock_is_gone_is_told_without_a_new_date()
    {
        var corrected = Corrected(
            "vn/requests/request.erasure.fulfil.json", "\"clock\": \"fulfil\"", "\"clock\": \"answer\"");

        Assert.Null(Assert.Single(LawReview.Touched([Erasure], corrected)).Now);
    }

    [Fact]
    public void Duties_under_another_law_are_left_alone() =>
        Assert.Empty(LawReview.Touched([Erasure], ShippedLaw.Library.Find("jp")!));

    [Fact]
    public void A_duty_that_was_extended_is_reviewed_as_extended()
    {
        var asked = Erasure.Question with { Notices = 1 };
        var extended = Erasure with
        {
            Question = asked,
            Clock = LawReview.Recompute(asked, "fulfil", ShippedLaw.Library.Find("vn")!)!,
        };

        Assert.True(extended.Clock.Due > Erasure.Clock.Due);
        Assert.Empty(LawReview.Touched([extended], ShippedLaw.Library.Find("vn")!));
    }

    private static OpenDuty Opened(int number, string duty, string from, string clock)
    {
        var question = new RecordedQuestion(
            duty, NodaTime.Text.OffsetDateTimePattern.ExtendedIso.Parse(from).Value.ToInstant(), [], 0, null, []);
        return new(
            new DutyId(Guid.Parse($"0198a1b2-0000-7000-8000-00000000000{number}")),
            question,
            LawReview.Recompute(question, clock, ShippedLaw.Library.Find("vn")!)!);
    }

    private static RuleBook Corrected(string file, string old, string corrected)
    {
        var loaded = RulePacks.Load(
            [.. RulePackSpecs.Files.Where(f => f.Pack == "vn").Select(f => f.Path != file ? f : f with
        {
            Bytes = Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(f.Bytes.Span).Replace(old, corrected, StringComparison.Ordinal)),
        })]);
        Assert.Empty(loaded.Errors);
        return loaded.Library.Find("vn")!;
    }
}
