using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using static PrivacyCloud.Specs.Requests.Tale;

namespace PrivacyCloud.Specs.Requests;

public sealed class ReceivingSpecs
{
    private const string Now = "2026-03-03T09:00:00+07:00";

    private static readonly Intake Erasure = Under("vn", "erasure") with { ReceivedAt = Moment(Now) };

    [Fact]
    public void Receiving_an_erasure_in_Vietnam_fixes_both_clocks_with_their_law()
    {
        var (told, done) = (VnErasure.Clock("acknowledge"), VnErasure.Clock("fulfil"));

        Assert.Equal(new LocalDate(2026, 3, 5), told.Clock.Due);
        Assert.Equal(new LocalDate(2026, 3, 23), done.Clock.Due);
        Assert.Equal("5(4)", done.Clock.Citation.Article);
        Assert.Equal(ChosenBy.Establishment, done.ChosenBy);
        Assert.Equal(IdentityStanding.Awaited, VnErasure.File.Identity.Standing);
    }

    [Fact]
    public void The_work_goes_to_the_earliest_clock() =>
        Assert.Equal("acknowledge", VnErasure.File.Earliest()!.Clock.Name);

    [Fact]
    public void Receiving_the_same_again_changes_nothing() =>
        VnErasure.When(Now, new RequestCommand.Receive(Erasure, [])).ThenNothing();

    [Fact]
    public void Receiving_another_under_the_same_id_is_refused() => VnErasure
        .When(Now, new RequestCommand.Receive(Erasure with { Channel = Channel.Post }, []))
        .ThenRefused("request.already-received");

    [Fact]
    public void A_letter_comes_with_it() => Assert.Equal(
        new RequestEvent.LetterFiled(1, Written, Moment(Now)),
        new Tale(RequestDecider.Initial, []).Do(Now, new RequestCommand.Receive(Erasure, [Written])).Events[^1]);

    [Fact]
    public void What_reaches_the_company_at_this_very_moment_is_received() =>
        Assert.Equal(Moment(Now), VnErasure.File.Intake.ReceivedAt);

    [Fact]
    public void A_receipt_one_nanosecond_ahead_is_refused() =>
        Receiving(Now, Erasure with { ReceivedAt = Moment(Now).PlusNanoseconds(1) })
            .ThenRefused("request.received-in-future");

    [Fact]
    public void Five_minutes_back_need_no_reason() => Assert.Single(
        Received("2026-03-03T08:55:00+07:00", Under("vn", "erasure")).Events);

    [Theory]
    [InlineData("2026-03-03T09:05:00+07:00", null)]
    [InlineData("2026-03-03T09:05:00.000000001+07:00", "request.backdating-needs-reason")]
    public void Dating_back_needs_a_reason_just_after_five_minutes(string now, string? code)
    {
        var outcome = Receiving(now, Erasure);
        if (code is null)
            Assert.IsType<Domain.Decision<RequestEvent>.Accepted>(outcome.Decision);
        else
            outcome.ThenRefused(code);
    }

    [Fact]
    public void Dated_back_with_a_reason_the_clock_counts_from_receipt() => Assert.Equal(
        new LocalDate(2026, 3, 23),
        new Tale(RequestDecider.Initial, []).Do("2026-03-20T09:00:00+07:00", new RequestCommand.Receive(
            Erasure with { Backdating = BackdatingReason.EnteredLater }, [])).Clock("fulfil").Clock.Due);

    [Fact]
    public void More_than_three_years_back_is_a_slip() => Receiving(
        Now, Erasure with
        {
            ReceivedAt = Moment(Now) - Duration.FromDays(RequestLimits.BackdatingDaysMax).Plus(Duration.Epsilon),
            Backdating = BackdatingReason.TakenOver,
        }).ThenRefused("request.received-too-long-ago");

    [Fact]
    public void The_day_before_the_law_applied_there_is_no_such_right() => Receiving(
        "2026-03-03T09:00:00+07:00",
        Erasure with
        {
            ReceivedAt = Moment("2025-12-31T23:59:59+07:00"), Backdating = BackdatingReason.EnteredLater,
        }).ThenRefused("request.right-unknown");

    [Fact]
    public void An_unknown_right_is_refused_with_those_the_law_knows() => Assert.Contains(
        "erasure",
        Receiving(Now, Under("vn", "teleportation") with { ReceivedAt = Moment(Now) })
            .ThenRefused("request.right-unknown").Known);

    [Theory]
    [InlineData("xx", "erasure")]
    [InlineData("vn", "erasure", "vn", "access")]
    [InlineData]
    public void An_unknown_law_or_one_named_twice_or_none_is_refused(params string[] laws) => Receiving(
        Now, Under(laws) with { ReceivedAt = Moment(Now) }).ThenRefused("request.jurisdiction-unknown");

    [Fact]
    public void A_right_the_second_law_does_not_know_is_refused() => Receiving(
        Now, Under("vn", "erasure", "jp", "erasure") with { ReceivedAt = Moment(Now) })
        .ThenRefused("request.right-unknown");

    [Fact]
    public void A_circumstance_no_law_knows_is_refused_with_those_known() => Assert.Equal(
        ["processor"],
        Receiving(Now, Erasure with { Circumstances = [Code("holiday")] })
            .ThenRefused("request.circumstance-unknown").Known);

    [Fact]
    public void A_form_of_answer_the_law_does_not_offer_is_refused_with_its_citation()
    {
        var refusal = Receiving(
            "2026-03-03T09:00:00+09:00",
            Under("jp", "correction") with
            {
                ReceivedAt = Moment("2026-03-03T09:00:00+09:00"), AnswerForm = AnswerForm.Paper,
            }).ThenRefused("request.answer-form-not-offered");

        Assert.Equal(["operator-defined"], refusal.Known);
        Assert.Equal("34(1)–(3)", refusal.Citation!.Article);
    }

    [Theory]
    [InlineData(0, 30)]
    [InlineData(366, 30)]
    [InlineData(7, 0)]
    [InlineData(7, 366)]
    public void Terms_out_of_bounds_are_refused(int lead, int kept) => Receiving(
        Now, Erasure with { Terms = new([lead], kept, 30) }).ThenRefused("request.terms-unfit");

    [Fact]
    public void Before_it_is_received_nothing_can_be_done_with_it() =>
        new Tale(RequestDecider.Initial, []).When(Now, Fulfil).ThenRefused("request.unknown");

    [Fact]
    public void Two_laws_keep_all_their_clocks_and_say_which_rule_chose_them()
    {
        var tale = Received(
            "2026-03-03T09:00:00+07:00", Under("vn", "access", "jp", "disclosure"));

        Assert.Equal(
            ["acknowledge/vn", "fulfil/vn", "fulfil/jp", "lawsuit-gate/jp"],
            tale.File.Clocks.Select(one => $"{one.Clock.Name}/{one.Clock.Pack.Jurisdiction}"));
        Assert.Equal(ChosenBy.Residence, tale.Clock("fulfil", "jp").ChosenBy);
        Assert.Equal(new LocalDate(2026, 3, 13), tale.Clock("fulfil", "vn").Clock.WorkTo);
        Assert.Equal(
            "fulfil/vn", tale.Do("2026-03-04T09:00:00+07:00", new RequestCommand.Acknowledge(null)).File.Earliest()
                is { } next ? $"{next.Clock.Name}/{next.Clock.Pack.Jurisdiction}" : null);
    }

    [Fact]
    public void Every_right_of_every_pack_can_be_received() => Assert.All(
        from book in Packs.Books
        from right in book.RightsOn(new(2026, 11, 20))
        select (Pack: book.Code.ToString(), right.Right),
        one => Assert.NotEmpty(Received("2026-11-20T12:00:00Z", Under(one.Pack, one.Right)).Events));
}
