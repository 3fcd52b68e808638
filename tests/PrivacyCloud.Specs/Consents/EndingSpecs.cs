using PrivacyCloud.Domain.Consents;
using static PrivacyCloud.Domain.Consents.Assurance;
using static PrivacyCloud.Specs.Consents.SampleConsent;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Consents;

/// <summary>A yes that has an end, at the tick before it, at it, and after it.</summary>
public sealed class EndingSpecs
{
    private static readonly Duration Tick = Duration.FromTicks(1);
    private static readonly ConsentCommand Ring = new ConsentCommand.Ring();

    [Fact]
    public void A_yes_covers_until_the_tick_before_its_end_whether_or_not_the_end_was_noticed()
    {
        var standing = Standing(Having(YesUntil(End)).State);

        Assert.True(standing.Covers(Now));
        Assert.True(standing.Covers(End - Tick));
        Assert.False(standing.Covers(End));
        Assert.False(standing.Covers(End + Tick));
    }

    [Fact]
    public void A_yes_without_an_end_covers_for_ever_and_waits_for_nothing()
    {
        var state = Having(Yes(Verified, Analytics)).State;

        Assert.True(Standing(state).Covers(Instant.MaxValue));
        Assert.Null(state.NextEnd());
        At(Instant.MaxValue, Yes(Verified, Analytics)).When(Ring).ThenNothing();
    }

    [Fact]
    public void Nothing_rings_the_tick_before() => At(End - Tick, YesUntil(End)).When(Ring).ThenNothing();

    [Fact]
    public void An_end_is_noticed_at_its_tick_and_as_late_as_one_likes()
    {
        At(End, YesUntil(End)).When(Ring).Then(new ConsentEvent.Expired(Shop, [Analytics]));
        At(Instant.MaxValue, YesUntil(End)).When(Ring).Then(new ConsentEvent.Expired(Shop, [Analytics]));
    }

    [Fact]
    public void It_is_noticed_once_and_orders_no_stop() =>
        At(End, YesUntil(End), new ConsentEvent.Expired(Shop, [Analytics])).When(Ring).ThenNothing();

    [Fact]
    public void What_has_expired_keeps_how_sure_it_was_and_covers_nothing()
    {
        var state = Having(YesUntil(End), new ConsentEvent.Expired(Shop, [Analytics])).State;

        Assert.Equal(new(Shop, Analytics, ConsentStatus.Expired, Verified, 3, null, 2), Standing(state));
        Assert.False(Standing(state).Covers(Now));
        Assert.Null(state.NextEnd());
    }

    [Fact]
    public void Only_what_is_over_expires_and_the_rest_waits_for_its_own_end()
    {
        var history = Yes(Verified, Analytics, Mail, Training) with
        {
            Ends = [new(Mail, End + Tick), new(Analytics, End)],
        };

        Assert.Equal(End, Having(history).State.NextEnd());
        At(End, history).When(Ring).Then(new ConsentEvent.Expired(Shop, [Analytics]));
        Assert.Equal(
            End + Tick, Having(history, new ConsentEvent.Expired(Shop, [Analytics])).State.NextEnd());
    }

    [Fact]
    public void Ends_at_two_brands_are_told_each_by_itself_and_all_at_once()
    {
        var elsewhere = YesUntil(End) with { Showing = new(Other, 3, Seen, default) };

        At(End, YesUntil(End), elsewhere).When(Ring)
            .Then(new ConsentEvent.Expired(Shop, [Analytics]), new ConsentEvent.Expired(Other, [Analytics]));
    }

    [Fact]
    public void What_was_taken_back_or_refused_has_no_end()
    {
        Assert.Null(Having(YesUntil(End), Back(Claimed, Analytics)).State.NextEnd());
        Assert.Null(Having(YesUntil(End), No(Claimed, Analytics)).State.NextEnd());
        At(End, YesUntil(End), Back(Claimed, Analytics)).When(Ring).ThenNothing();
        At(End, No(Verified, Analytics)).When(Ring).ThenNothing();
    }

    [Fact]
    public void A_yes_that_had_ended_before_it_was_recorded_never_covers_and_is_told_at_once()
    {
        var old = YesUntil(Now - Tick) with { StatedAt = Now - Duration.FromDays(400) };

        Having().When(Say(old)).Then(old);
        Assert.False(Standing(Having(old).State).Covers(Now));
        Having(old).When(Ring).Then(new ConsentEvent.Expired(Shop, [Analytics]));
    }

    [Fact]
    public void Nobody_who_is_unknown_rings() => Having().When(Ring).ThenNothing();

    [Fact]
    public void The_first_of_several_ends_is_waited_for_in_whatever_order_they_were_given()
    {
        var later = Yes(Verified, Mail) with { Ends = [new(Mail, End + Duration.FromDays(9))] };

        Assert.Equal(End, Having(YesUntil(End), later).State.NextEnd());
        Assert.Equal(End, Having(later, YesUntil(End)).State.NextEnd());
        Assert.Null(ConsentDecider.Initial.NextEnd());
    }
}
