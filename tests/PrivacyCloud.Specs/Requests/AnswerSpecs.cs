using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Requests;
using static PrivacyCloud.Specs.Requests.Tale;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Requests;

public sealed class AnswerSpecs
{
    private const string Now = "2026-03-10T09:00:00+07:00";
    private const string Later = "2026-03-11T09:00:00+07:00";

    private static readonly Tale Shown = VnErasure.Do(Now, Verify);
    private static readonly Tale Done = Shown.Do(Now, Fulfil);
    private static readonly RequestCommand Reopen = new RequestCommand.Reopen(null);
    private static readonly RequestCommand Withdraw = new RequestCommand.Withdraw(null);

    [Theory]
    [InlineData("2026-03-23T23:59:59+07:00", false)]
    [InlineData("2026-03-24T00:00:00+07:00", true)]
    public void It_is_met_in_time_until_the_last_second_of_its_day(string at, bool isLate)
    {
        var met = Shown.Do(at, Fulfil);

        Assert.Equal(isLate, Assert.IsType<RequestEvent.Fulfilled>(met.Events[^1]).IsLate);
        Assert.Equal(isLate ? ClockStanding.MetLate : ClockStanding.Met, met.Clock("fulfil").Standing);
    }

    [Fact]
    public void A_form_she_did_not_choose_is_refused_with_the_law()
    {
        var chosen = Shown.Do(Now, new RequestCommand.ChooseAnswerForm(AnswerForm.Paper));

        Assert.Equal(
            "4(1)(d), 14", chosen.When(Now, Fulfil).ThenRefused("request.other-form-chosen").Citation!.Article);
        chosen.When(Now, new RequestCommand.ChooseAnswerForm(AnswerForm.Paper)).ThenNothing();
    }

    [Fact]
    public void A_form_the_law_does_not_offer_cannot_be_chosen() => Assert.Equal(
        ["electronic", "paper"],
        Shown.When(Now, new RequestCommand.ChooseAnswerForm(AnswerForm.OperatorDefined))
            .ThenRefused("request.answer-form-not-offered").Known);

    [Fact]
    public void Its_tasks_come_first()
    {
        var task = new RequestCommand.SetTask(TaskFor.Processor, Details, new(2026, 3, 12));

        Shown.Do(Now, task).When(Now, Fulfil).ThenRefused("request.tasks-open");
        Assert.IsType<RequestState.Closed>(
            Shown.Do(Now, task, new RequestCommand.CompleteTask(1), Fulfil).State);
        Assert.IsType<RequestState.Closed>(
            Shown.Do(Now, task, new RequestCommand.CancelTask(1), Fulfil).State);
    }

    [Fact]
    public void It_is_refused_on_a_ground_the_law_knows_in_the_words_of_the_law()
    {
        var refused = Assert.IsType<RequestEvent.Refused>(Shown.Do(Now, Refuse("retention-duty")).Events[2]);

        Assert.Equal("14(1)(c), 14(2), 19(1)(đ)", Assert.Single(refused.Reasons).Citation.Article);
        Assert.False(refused.IsLate);
    }

    [Fact]
    public void An_unknown_ground_is_refused_with_those_known()
    {
        var refusal = Shown.When(Now, Refuse("holidays")).ThenRefused("request.ground-unknown");

        Assert.Contains("retention-duty", refusal.Known!);
        Assert.Contains("obstruction", refusal.Known!);
        Assert.DoesNotContain("no-doubt", refusal.Known!);
    }

    [Fact]
    public void Grounds_are_named_and_each_once()
    {
        Shown.When(Now, Refuse()).ThenRefused("request.ground-missing");
        Shown.When(Now, Refuse("obstruction", "obstruction")).ThenRefused("request.ground-missing");
    }

    [Fact]
    public void A_refusal_nobody_is_told_of_is_none() => Assert.Equal(
        "4(3)(b)",
        Shown.When(Now, new RequestCommand.Refuse([Code("obstruction")], InPart: false, null))
            .ThenRefused("request.refusal-needs-notice").Citation!.Article);

    [Fact]
    public void A_ground_for_the_whole_is_none_for_a_part() => Assert.Equal(
        "14(1)(a)",
        Shown.When(Now, new RequestCommand.Refuse([Code("risk-not-accepted")], InPart: true, Written))
            .ThenRefused("request.ground-not-partial").Citation!.Article);

    [Fact]
    public void Refused_in_part_the_rest_goes_on_and_is_met_in_part()
    {
        var part = Shown.Do(Now, new RequestCommand.Refuse([Code("retention-duty")], InPart: true, Written));

        Assert.Equal(RequestOutcome.RefusedInPart, RequestStanding.Of(part.State)!.Outcome);
        Assert.Equal(
            RequestEnding.FulfilledInPart, Assert.IsType<RequestState.Closed>(part.Do(Now, Fulfil).State).Ending);
    }

    [Fact]
    public void Withdrawn_it_owes_nothing_and_withdrawing_twice_is_once()
    {
        var withdrawn = VnErasure.Do(Now, Withdraw);

        Assert.All(withdrawn.File.Clocks, one => Assert.Equal(ClockStanding.Dropped, one.Standing));
        withdrawn.When(Now, Withdraw).ThenNothing();
    }

    [Fact]
    public void What_was_answered_is_not_answered_again()
    {
        RequestCommand[] late = [Fulfil, Refuse("obstruction"), Withdraw, Verify, new RequestCommand.Resume()];

        Assert.All(late, one => Done.When(Later, one).ThenRefused("request.closed"));
    }

    [Fact]
    public void Only_the_same_verified_person_with_the_same_right_is_merged()
    {
        var target = new MergeTarget(Other, Erasure, Person, IsOpen: true, VnErasure.File.Intake.ReceivedAt);

        Assert.Equal(RequestEnding.Merged, Assert.IsType<RequestState.Closed>(
            Shown.Do(Now, Into(target)).State).Ending);
        VnErasure.When(Now, Into(target)).ThenRefused("request.merge-not-verified");
        Shown.When(Now, Into(target with { DataSubject = null })).ThenRefused("request.merge-not-verified");
        Shown.When(Now, Into(target with { DataSubject = Holder })).ThenRefused("request.merge-not-verified");
        Shown.When(Now, Into(target with { Right = Disclosure })).ThenRefused("request.merge-not-same");
        Shown.When(Now, Into(target with { IsOpen = false })).ThenRefused("request.merge-not-same");
        Shown.When(Now, Into(target with { Request = Id })).ThenRefused("request.merge-not-same");
        Shown.When(Now, Into(target with { ReceivedAt = target.ReceivedAt + Duration.Epsilon }))
            .ThenRefused("request.merge-into-later");
    }

    [Fact]
    public void What_was_merged_goes_on_elsewhere() => Shown
        .Do(Now, Into(new(Other, Erasure, Person, IsOpen: true, Instant.MinValue))).When(Later, Reopen)
        .ThenRefused("request.merged-away");

    [Fact]
    public void Taken_up_again_its_answer_is_owed_anew_from_that_day_on()
    {
        var again = Done.Do(Later, Reopen);

        Assert.Equal(new LocalDate(2026, 3, 31), again.Clock("fulfil").Clock.Due);
        Assert.Equal(Done.Clock("acknowledge"), again.Clock("acknowledge"));
        Assert.Equal(RequestOutcome.Reopened, RequestStanding.Of(again.State)!.Outcome);
    }

    [Fact]
    public void Taken_up_again_it_is_no_longer_delayed()
    {
        var extend = new RequestCommand.Extend(Duties.SampleDuty.Complexity, Written);
        var delayed = Shown.Do(Now, extend);

        Assert.Equal(RequestStatus.ActionDelayed, RequestStanding.Of(delayed.State)!.Status);
        Assert.NotEqual(
            RequestStatus.ActionDelayed,
            RequestStanding.Of(delayed.Do(Now, Fulfil).Do(Later, Reopen).State)!.Status);
    }

    [Fact]
    public void What_is_open_is_not_taken_up_again() => Shown.When(Now, Reopen).ThenRefused("request.not-closed");

    [Fact]
    public void A_complaint_waits_for_staff_until_they_write_or_answer_or_take_it_up_again()
    {
        var complain = new RequestCommand.Complain(Details, null);
        var write = new RequestCommand.SendMessage(Details, null);

        Assert.True(Done.Do(Later, complain).File.AwaitsStaff());
        Assert.False(Done.Do(Later, complain, Reopen).File.AwaitsStaff());
        Assert.False(Done.Do(Later, complain, write).File.AwaitsStaff());
        Assert.False(Shown.Do(Later, complain, Fulfil).File.AwaitsStaff());
        Assert.True(VnErasure.Do(Later, complain, Withdraw).File.AwaitsStaff());
    }

    private static RequestCommand Into(MergeTarget target) => new RequestCommand.Merge(target, null);

    private static RequestCommand Refuse(params string[] grounds) =>
        new RequestCommand.Refuse([.. grounds.Select(Code)], InPart: false, Written);
}
