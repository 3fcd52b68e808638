using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Requests;
using static PrivacyCloud.Specs.Requests.Tale;

namespace PrivacyCloud.Specs.Requests;

public sealed class ClockSpecs
{
    private const string Early = "2026-03-04T09:00:00+07:00";
    private const string LastSecond = "2026-03-23T23:59:59+07:00";

    private static readonly RequestCommand Clarify = new RequestCommand.Pause(Code("clarification"), Written);
    private static readonly RequestCommand Processor = new RequestCommand.StateCircumstances([Code("processor")]);

    [Theory]
    [InlineData("2026-03-05T23:59:59+07:00", false)]
    [InlineData("2026-03-06T00:00:00+07:00", true)]
    public void Acknowledging_is_in_time_until_the_last_second_of_the_second_working_day(string at, bool isLate) =>
        VnErasure.When(at, new RequestCommand.Acknowledge(null)).Then(new RequestEvent.Acknowledged(
            Moment(at), isLate, VnErasure.Clock("acknowledge").Clock.Citation));

    [Fact]
    public void Acknowledging_twice_is_once() => VnErasure.Do(Early, new RequestCommand.Acknowledge(null))
        .When(Early, new RequestCommand.Acknowledge(null)).ThenNothing();

    [Fact]
    public void An_extension_lengthens_the_clock_and_leaves_the_acknowledgement_alone()
    {
        var longer = VnErasure.Do(Early, Extend("complexity"));

        Assert.Equal(new LocalDate(2026, 4, 12), longer.Clock("fulfil").Clock.WorkTo);
        Assert.Equal(VnErasure.Clock("acknowledge"), longer.Clock("acknowledge"));
        Assert.Equal("5(4)", Assert.IsType<RequestEvent.Extended>(longer.Events[1]).Citation.Article);
    }

    [Fact]
    public void Notice_at_the_very_moment_it_is_due_is_in_time() =>
        Assert.Equal(1, VnErasure.Do(LastSecond, Extend("complexity")).File.Extensions);

    [Fact]
    public void Notice_a_second_later_is_refused_with_the_law() => Assert.Equal(
        "5(4)",
        VnErasure.When("2026-03-24T00:00:00+07:00", Extend("complexity"))
            .ThenRefused("request.extension-too-late").Citation!.Article);

    [Fact]
    public void Vietnamese_law_lets_it_be_extended_once() => Assert.Equal(
        "5(4)",
        VnErasure.Do(Early, Extend("complexity")).When(Early, Extend("complexity"))
            .ThenRefused("request.extension-used-up").Citation!.Article);

    [Fact]
    public void Korean_law_lets_a_reply_on_automated_decisions_be_extended_twice()
    {
        const string seoul = "2026-03-04T09:00:00+09:00";
        var twice = Received("2026-03-03T09:00:00+09:00", Under("kr", "automated-decision"))
            .Do(seoul, Extend("just-cause"), Extend("just-cause"));

        Assert.Equal(new LocalDate(2026, 6, 1), twice.Clock("fulfil").Clock.Due);
        twice.When(seoul, Extend("just-cause")).ThenRefused("request.extension-used-up");
    }

    [Fact]
    public void An_extension_nobody_is_told_of_is_none() => Assert.Equal(
        "5(4)",
        VnErasure.When(Early, new RequestCommand.Extend(Ground("complexity"), null))
            .ThenRefused("request.extension-needs-notice").Citation!.Article);

    [Fact]
    public void A_reason_the_law_does_not_name_is_refused_with_those_it_names() => Assert.Equal(
        ["complexity"],
        VnErasure.When(Early, Extend("holidays")).ThenRefused("request.extension-reason-unknown").Known);

    [Fact]
    public void Japanese_law_knows_no_extension() => Assert.Equal(
        "33(1)–(4)",
        JpDisclosure.When(Early, Extend("complexity"))
            .ThenRefused("request.extension-not-allowed").Citation!.Article);

    [Fact]
    public void Under_two_laws_only_the_clock_that_can_be_lengthened_is()
    {
        var both = Received("2026-03-03T09:00:00+07:00", Under("vn", "erasure", "jp", "cessation-of-use"));
        var longer = both.Do(Early, Extend("complexity"));

        Assert.Equal(new LocalDate(2026, 4, 12), longer.Clock("fulfil", "vn").Clock.WorkTo);
        Assert.Equal(both.Clock("fulfil", "jp"), longer.Clock("fulfil", "jp"));
    }

    [Fact]
    public void Vietnamese_law_lets_no_clock_stand_still() => Assert.Equal(
        "5(4)", VnErasure.When(Early, Clarify).ThenRefused("request.pause-not-allowed").Citation!.Article);

    [Theory]
    [InlineData("2026-06-11T09:00:00+01:00", 2026, 7, 10, 9)]
    [InlineData("2026-06-15T23:59:59+01:00", 2026, 7, 14, 13)]
    public void A_British_clock_stands_still_from_the_question_through_the_reply(
        string replied, int year, int month, int due, int workTo)
    {
        var resumed = UkAccess.Do("2026-06-11T09:00:00+01:00", Clarify).Do(replied, new RequestCommand.Resume());

        Assert.Equal(new LocalDate(year, month, due), resumed.Clock("fulfil").Clock.Due);
        Assert.Equal(new LocalDate(year, month, workTo), resumed.Clock("fulfil").Clock.WorkTo);
        Assert.Equal(ClockStanding.Running, resumed.Clock("fulfil").Standing);
    }

    [Fact]
    public void Pausing_cites_the_law_that_allows_it() => Assert.Equal(
        "54(3C)",
        Assert.IsType<RequestEvent.Paused>(
            UkAccess.Do("2026-06-11T09:00:00+01:00", Clarify).Events[1]).Citation.Article);

    [Fact]
    public void Her_message_is_the_reply_and_the_clock_runs_again_that_day()
    {
        var replied = UkAccess.Do("2026-06-11T09:00:00+01:00", Clarify)
            .Do("2026-06-15T10:00:00+01:00", new RequestCommand.ReceiveMessage(Tenants.Known.Details));

        Assert.Equal(new LocalDate(2026, 7, 14), replied.Clock("fulfil").Clock.Due);
        replied.When("2026-06-20T10:00:00+01:00", new RequestCommand.Resume()).ThenRefused("request.not-paused");
    }

    [Fact]
    public void Each_law_counts_the_day_of_asking_in_its_own_zone()
    {
        // Five in the afternoon in London is the next day in Tokyo.
        var both = Received("2026-06-09T09:00:00+01:00", Under("jp", "disclosure", "uk", "access"))
            .Do("2026-06-11T17:00:00+01:00", Clarify);

        Assert.Equal(new LocalDate(2026, 6, 11), both.Clock("fulfil", "uk").StoppedOn);
        Assert.Equal(ClockStanding.Running, both.Clock("fulfil", "jp").Standing);
    }

    [Fact]
    public void A_reason_to_pause_the_law_does_not_give_is_refused_with_those_it_gives() => Assert.Equal(
        ["clarification"],
        UkAccess.When("2026-06-11T09:00:00+01:00", new RequestCommand.Pause(Code("holidays"), null))
            .ThenRefused("request.pause-reason-unknown").Known);

    [Fact]
    public void A_clock_that_stands_still_is_not_stopped_again_and_one_that_runs_is_not_resumed()
    {
        UkAccess.Do("2026-06-11T09:00:00+01:00", Clarify).When("2026-06-11T09:00:00+01:00", Clarify)
            .ThenRefused("request.already-paused");
        UkAccess.When("2026-06-11T09:00:00+01:00", new RequestCommand.Resume()).ThenRefused("request.not-paused");
    }

    [Theory]
    [InlineData("2026-07-09T23:59:59+01:00", false)]
    [InlineData("2026-07-10T00:00:00+01:00", true)]
    public void What_is_late_already_cannot_stand_still_any_more(string at, bool isLate)
    {
        if (isLate)
            Assert.Equal(
                "54(3C)", UkAccess.When(at, Clarify).ThenRefused("request.pause-too-late").Citation!.Article);
        else
            Assert.Equal(ClockStanding.Paused, UkAccess.Do(at, Clarify).Clock("fulfil").Standing);
    }

    [Fact]
    public void Asking_for_more_stops_no_clock() => Assert.All(
        VnErasure.Do(Early, new RequestCommand.AskForMore(Written)).File.Clocks,
        one => Assert.Equal(ClockStanding.Running, one.Standing));

    [Fact]
    public void A_processor_that_must_act_lengthens_an_erasure_from_twenty_to_thirty_days()
    {
        var acknowledged = VnErasure.Do(Early, new RequestCommand.Acknowledge(null));
        var stated = acknowledged.Do(Early, Processor);

        Assert.Equal(new LocalDate(2026, 4, 2), stated.Clock("fulfil").Clock.Due);
        Assert.Equal(ClockStanding.Met, stated.Clock("acknowledge").Standing);
        stated.When(Early, Processor).ThenNothing();
    }

    [Fact]
    public void A_processor_and_an_extension_add_up_in_either_order()
    {
        var one = VnErasure.Do(Early, Processor, Extend("complexity")).Clock("fulfil").Clock.Due;
        var other = VnErasure.Do(Early, Extend("complexity"), Processor).Clock("fulfil").Clock.Due;

        Assert.Equal((new LocalDate(2026, 4, 22), new LocalDate(2026, 4, 22)), (one, other));
    }

    [Fact]
    public void Taken_back_the_shorter_time_holds_again() => Assert.Equal(
        VnErasure.Clock("fulfil").Clock.Due,
        VnErasure.Do(Early, Processor, new RequestCommand.StateCircumstances([])).Clock("fulfil").Clock.Due);

    [Fact]
    public void A_circumstance_no_law_knows_is_refused_with_those_known() => Assert.Equal(
        ["processor"],
        VnErasure.When(Early, new RequestCommand.StateCircumstances([Code("holidays")]))
            .ThenRefused("request.circumstance-unknown").Known);

    private static RequestCommand Extend(string ground) => new RequestCommand.Extend(Ground(ground), Written);

    private static ExtensionGround Ground(string code) => Duties.SampleDuty.Ground(code);
}
