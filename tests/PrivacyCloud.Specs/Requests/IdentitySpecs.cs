using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using static PrivacyCloud.Specs.Requests.Tale;

namespace PrivacyCloud.Specs.Requests;

public sealed class IdentitySpecs
{
    private const string Sent = "2026-03-03T10:00:00+07:00";
    private const string VnIdentity = "4(1)(i), 5(1)";

    private static readonly SecretDigest Right = SecretDigest.Of(Enumerable.Repeat((byte)1, 32).ToArray());
    private static readonly SecretDigest Wrong = SecretDigest.Of(Enumerable.Repeat((byte)2, 32).ToArray());

    private static readonly RequestCommand Send = new RequestCommand.SendCode(CodePurpose.Identity, Right, Written);
    private static readonly RequestCommand Enter = new RequestCommand.TryCode(CodePurpose.Identity, Right, Person);
    private static readonly RequestCommand Slip = new RequestCommand.TryCode(CodePurpose.Identity, Wrong, Person);
    private static readonly RequestCommand Remind = new RequestCommand.RemindIdentity(Written);
    private static readonly RequestCommand CloseIt = new RequestCommand.CloseUnverified(null);

    private static readonly Tale Waiting = VnErasure.Do(Sent, Send);

    private static readonly Tale Reminded = VnErasure.Do("2026-03-04T09:00:00+07:00", Remind);

    [Fact]
    public void The_right_code_shows_who_asks_and_cites_the_law()
    {
        var tale = Waiting.Do("2026-03-03T10:10:00+07:00", Enter);

        Assert.Equal((IdentityStanding.Shown, Person), (tale.File.Identity.Standing, tale.File.Identity.DataSubject));
        Assert.Equal(VnIdentity, Assert.IsType<RequestEvent.IdentityVerified>(tale.Events[^1]).Citation.Article);
    }

    [Fact]
    public void A_code_is_good_at_the_very_moment_it_expires() =>
        Assert.True(Waiting.Do("2026-03-03T10:30:00+07:00", Enter).File.IdentityIsSettled());

    [Fact]
    public void A_second_later_it_is_not() =>
        Waiting.When("2026-03-03T10:30:01+07:00", Enter).ThenRefused("request.code-expired");

    [Fact]
    public void A_code_opens_once() =>
        Waiting.Do(Sent, Enter).When(Sent, Enter).ThenRefused("request.code-expired");

    [Fact]
    public void A_code_for_the_door_shows_nobody()
    {
        var tale = VnErasure.Do(
            Sent, new RequestCommand.SendCode(CodePurpose.Door, Right, Written),
            new RequestCommand.TryCode(CodePurpose.Door, Right, Person));

        Assert.False(tale.File.IdentityIsSettled());
    }

    [Fact]
    public void A_code_for_the_door_is_no_code_for_identity() =>
        VnErasure.Do(Sent, new RequestCommand.SendCode(CodePurpose.Door, Right, Written)).When(Sent, Enter)
            .ThenRefused("request.code-expired");

    [Fact]
    public void The_fifth_wrong_try_is_the_last()
    {
        Waiting.Do(Sent, Slip, Slip, Slip, Slip).When(Sent, Slip)
            .Then(new RequestEvent.CodeFailed(CodePurpose.Identity, 0));
        Waiting.Do(Sent, Slip, Slip, Slip, Slip, Slip).When(Sent, Enter).ThenRefused("request.code-locked");
        Assert.True(Waiting.Do(Sent, Slip, Slip, Slip, Slip, Enter).File.IdentityIsSettled());
    }

    [Fact]
    public void Only_the_last_code_sent_is_worth_anything() =>
        Waiting.Do(Sent, new RequestCommand.SendCode(CodePurpose.Identity, Wrong, Written)).When(Sent, Enter)
            .Then(new RequestEvent.CodeFailed(CodePurpose.Identity, 4));

    [Fact]
    public void The_sixth_code_of_a_day_is_refused_and_the_first_of_the_next_goes_out()
    {
        var five = VnErasure.Do("2026-03-03T16:00:00Z", Send, Send, Send, Send, Send);

        five.When("2026-03-03T23:59:59Z", Send).ThenRefused("request.codes-used-up");
        Assert.Equal(1, five.Do("2026-03-04T00:00:00Z", Send).File.Codes.SentThatDay);
    }

    [Fact]
    public void Whoever_is_shown_is_not_asked_again()
    {
        var shown = VnErasure.Do(Sent, Verify);

        shown.When(Sent, Send).ThenRefused("request.identity-already-shown");
        shown.When(Sent, Verify).ThenNothing();
        shown.When(Sent, new RequestCommand.VerifyIdentity(IdentityMeans.SignedHandover, 0, Person))
            .ThenRefused("request.identity-already-shown");
    }

    [Fact]
    public void Whose_data_it_is_does_not_change_silently() => VnErasure.Do(Sent, Verify).When(
        Sent, new RequestCommand.VerifyIdentity(IdentityMeans.OfficialPaper, 0, Tenants.Known.Holder))
        .ThenRefused("request.identity-already-shown");

    [Fact]
    public void Two_registered_facts_are_enough_in_Japan() => Assert.True(JpDisclosure.Do(
        Sent, new RequestCommand.VerifyIdentity(IdentityMeans.RegisteredFacts, 2, Person)).File.IdentityIsSettled());

    [Fact]
    public void One_fact_is_refused_with_the_law() => Assert.StartsWith(
        "37(1), 37(4)",
        JpDisclosure.When(Sent, new RequestCommand.VerifyIdentity(IdentityMeans.RegisteredFacts, 1, Person))
            .ThenRefused("request.too-few-facts").Citation!.Article,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void An_impossible_number_of_facts_is_a_slip(int facts) => JpDisclosure
        .When(Sent, new RequestCommand.VerifyIdentity(IdentityMeans.RegisteredFacts, facts, Person))
        .ThenRefused("request.facts-unfit");

    [Fact]
    public void Until_identity_is_shown_it_is_neither_met_nor_refused_and_the_law_says_so()
    {
        Assert.Equal(
            VnIdentity, VnErasure.When(Sent, Fulfil).ThenRefused("request.identity-not-verified").Citation!.Article);
        VnErasure.When(Sent, new RequestCommand.Refuse([Code("obstruction")], InPart: false, Written))
            .ThenRefused("request.identity-not-verified");
    }

    [Fact]
    public void In_California_whoever_opts_out_must_not_be_asked_who_she_is()
    {
        RequestCommand[] asking =
            [Verify, Send, new RequestCommand.DoubtIdentity(null)];

        Assert.All(asking, one => Assert.Equal(
            "§7027(e)", CaOptOut.When("2026-03-03T10:00:00-08:00", one)
                .ThenRefused("request.identity-not-to-be-asked").Citation!.Article));
        Assert.IsType<RequestState.Closed>(CaOptOut.Do("2026-03-03T10:00:00-08:00", Fulfil).State);
        Assert.Null(RequestRings.Reminder(CaOptOut.File));
    }

    [Fact]
    public void Where_identity_is_asked_only_in_doubt_it_is_met_without_and_not_once_in_doubt()
    {
        Assert.IsType<RequestState.Closed>(UkAccess.Do("2026-06-09T10:00:00+01:00", Fulfil).State);

        var doubted = UkAccess.Do("2026-06-12T10:00:00+01:00", new RequestCommand.DoubtIdentity(Written));
        doubted.When("2026-06-12T10:00:00+01:00", Fulfil).ThenRefused("request.identity-not-verified");
        Assert.Equal(Moment("2026-06-13T10:00:00+01:00"), RequestRings.Reminder(doubted.File));
    }

    [Fact]
    public void Doubting_twice_is_once_and_what_is_shown_is_not_doubted()
    {
        VnErasure.When(Sent, new RequestCommand.DoubtIdentity(null)).ThenNothing();
        VnErasure.Do(Sent, Verify).When(Sent, new RequestCommand.DoubtIdentity(null))
            .ThenRefused("request.identity-already-shown");
    }

    [Fact]
    public void She_is_reminded_once_a_day_after_receipt()
    {
        Assert.Equal(Moment("2026-03-04T09:00:00+07:00"), RequestRings.Reminder(VnErasure.File));
        Assert.Null(RequestRings.Reminder(Reminded.File));
        Reminded.When("2026-03-05T09:00:00+07:00", Remind).ThenNothing();
    }

    [Theory]
    [InlineData("2026-03-18T08:59:59+07:00", false)]
    [InlineData("2026-03-18T09:00:00+07:00", true)]
    public void It_is_closed_for_want_of_identity_fourteen_days_after_the_reminder(string at, bool closes)
    {
        if (closes)
            Assert.IsType<RequestState.Closed>(Reminded.Do(at, CloseIt).State);
        else
            Assert.Equal(
                VnIdentity, Reminded.When(at, CloseIt).ThenRefused("request.not-reminded-yet").Citation!.Article);
    }

    [Fact]
    public void Whoever_was_reminded_late_has_her_fourteen_days_all_the_same() =>
        VnErasure.Do("2026-04-01T09:00:00+07:00", Remind).When("2026-04-02T09:00:00+07:00", CloseIt)
            .ThenRefused("request.not-reminded-yet");

    [Fact]
    public void Whoever_was_never_reminded_is_never_closed() =>
        VnErasure.When("2026-12-01T09:00:00+07:00", CloseIt).ThenRefused("request.not-reminded-yet");

    [Fact]
    public void Taken_up_again_she_gets_her_time_to_show_who_she_is_anew()
    {
        var again = Reminded.Do("2026-03-18T09:00:00+07:00", CloseIt)
            .Do("2026-05-04T09:00:00+07:00", new RequestCommand.Reopen(null));

        Assert.Equal(Moment("2026-05-05T09:00:00+07:00"), RequestRings.Reminder(again.File));
        again.When("2026-05-04T09:00:00+07:00", CloseIt).ThenRefused("request.not-reminded-yet");
    }

    [Fact]
    public void What_is_closed_takes_no_code_for_identity() =>
        Waiting.Do(Sent, new RequestCommand.Withdraw(null)).When(Sent, Enter).ThenRefused("request.closed");
}
