using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Outbox;
using static PrivacyCloud.Specs.Outbox.SampleParcel;

namespace PrivacyCloud.Specs.Outbox;

/// <summary>A parcel is tried until it is taken or given up.</summary>
public sealed class ParcelSpecs
{
    private static readonly ParcelEvent.Queued Queued = new(Id, Mail, Now);
    private static readonly ParcelEvent.GivenUp GivenUp = new(FailureCode.Timeout, Now);

    [Fact]
    public void Queueing_a_parcel_makes_it_due_at_once()
    {
        Given().When(new ParcelCommand.Queue(Id, Mail)).Then(Queued);

        Assert.Equal(Now, Assert.IsType<ParcelState.Waiting>(Given(Queued).State).NextAt);
    }

    [Fact]
    public void Queueing_it_again_changes_nothing_whatever_became_of_it()
    {
        var again = new ParcelCommand.Queue(Id, Mail);

        Given(Queued).When(again).ThenNothing();
        Given(Queued, new ParcelEvent.Delivered(Now)).When(again).ThenNothing();
        Given(Queued, GivenUp).When(again).ThenNothing();
    }

    [Fact]
    public void What_nobody_queued_is_neither_delivered_nor_replayed()
    {
        Given().When(new ParcelCommand.Deliver()).ThenRefused("parcel.unknown");
        Given().When(new ParcelCommand.Replay()).ThenRefused("parcel.unknown");
    }

    [Fact]
    public void A_delivery_ends_it()
    {
        Given(Queued).When(new ParcelCommand.Deliver()).Then(new ParcelEvent.Delivered(Now));

        var done = Given(Queued, new ParcelEvent.Delivered(Now));
        done.When(new ParcelCommand.Deliver()).ThenNothing();
        done.When(new ParcelCommand.RecordFailure(FailureCode.Timeout, null)).ThenNothing();
        done.When(new ParcelCommand.GiveUp(FailureCode.Timeout)).ThenNothing();
        done.When(new ParcelCommand.Replay()).ThenRefused("parcel.delivered");
    }

    [Fact]
    public void The_first_failure_is_tried_again_within_five_seconds()
    {
        var failed = Given(Queued).When(new ParcelCommand.RecordFailure(FailureCode.Timeout, null));

        var next = Assert.IsType<ParcelEvent.AttemptFailed>(Assert.Single(
            Assert.IsType<Domain.Decision<ParcelEvent>.Accepted>(failed.Decision).Events)).NextAt;
        Assert.InRange(next - Now, Duration.FromSeconds(4.5), Duration.FromSeconds(5));
    }

    [Fact]
    public void The_other_side_may_ask_for_a_longer_wait() =>
        Given(Queued).When(new ParcelCommand.RecordFailure(FailureCode.Timeout, Duration.FromMinutes(7)))
            .Then(new ParcelEvent.AttemptFailed(FailureCode.Timeout, Now + Duration.FromMinutes(7)));

    [Fact]
    public void No_other_side_can_put_it_off_for_ever() =>
        Given(Queued).When(new ParcelCommand.RecordFailure(FailureCode.Timeout, Duration.FromDays(9_000)))
            .Then(new ParcelEvent.AttemptFailed(FailureCode.Timeout, Now + Duration.FromDays(1)));

    [Fact]
    public void After_three_days_of_failures_it_is_given_up()
    {
        var (state, now, tries) = (Given(Queued).State, Now, 0);
        while (state is ParcelState.Waiting waiting)
        {
            now = waiting.NextAt;
            tries++;
            state = Fail(state, now);
        }

        Assert.Equal(10, tries);
        Assert.InRange(now - Now, Duration.FromDays(2.8), Duration.FromDays(3.2));
        Assert.Equal(FailureCode.Timeout, Assert.IsType<ParcelState.Dead>(state).Why);
    }

    [Fact]
    public void What_will_never_be_taken_is_given_up_at_once() =>
        Given(Queued).When(new ParcelCommand.GiveUp(FailureCode.Timeout)).Then(GivenUp);

    [Fact]
    public void A_dead_one_can_be_replayed_and_then_has_all_its_tries_again()
    {
        Given(Queued, GivenUp).When(new ParcelCommand.Replay()).Then(new ParcelEvent.Replayed(Now));

        var waiting = Assert.IsType<ParcelState.Waiting>(
            Given(Queued, GivenUp, new ParcelEvent.Replayed(Now)).State);
        Assert.Equal((0, Now), (waiting.Failures, waiting.NextAt));
    }

    [Fact]
    public void The_same_cause_always_gives_the_same_id_and_another_gives_another()
    {
        Assert.Equal(Id, ParcelId.Of(Cause, 3, "acknowledgement"));
        Assert.Equal(
            4, new[]
            {
                Id, ParcelId.Of(Cause, 4, "acknowledgement"), ParcelId.Of(Cause, 3, "other"),
                ParcelId.Of(Cause with { Id = "req_01k2gv4000e00800000000000d" }, 3, "acknowledgement"),
            }.Distinct().Count());
        Assert.Equal('8', Id.Value.ToString()[14]);
    }

    [Fact]
    public void Those_that_failed_together_do_not_come_back_together() =>
        Assert.True(Enumerable.Range(0, 100)
            .Select(number => Backoff.After(1, ParcelId.Of(Cause, number, "x"), null)).Distinct().Count() > 90);

    private static ParcelState Fail(ParcelState state, Instant now) =>
        Assert.IsType<Domain.Decision<ParcelEvent>.Accepted>(ParcelDecider.Decide(
            state, new ParcelCommand.RecordFailure(FailureCode.Timeout, null), now))
            .Events.Aggregate(state, ParcelDecider.Evolve);

    private static Spec<ParcelState, ParcelCommand, ParcelEvent> Given(params ParcelEvent[] history) => new(
        ParcelDecider.Initial, (state, command) =>
            ParcelDecider.Decide(state, command, Now), ParcelDecider.Evolve, history);
}
