using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Notices;
using static PrivacyCloud.Domain.Consents.Assurance;
using static PrivacyCloud.Specs.Consents.SampleConsent;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Consents;

/// <summary>What taking a yes back sets going, and when that is done.</summary>
public sealed class StoppingSpecs
{
    private static readonly ConsentEvent.Decided Yeses = Yes(Verified, Analytics, Mail);

    [Fact]
    public void A_withdrawal_of_a_yes_orders_a_stop_with_the_days_of_the_law() =>
        Having(Yeses).When(Say(Back(Verified, Analytics)))
            .Then(Back(Verified, Analytics), Ordered(3, Analytics));

    [Fact]
    public void A_withdrawal_that_is_only_claimed_orders_it_as_well() =>
        Having(Yeses).When(Say(Back(Claimed, Analytics))).Then(Back(Claimed, Analytics), Ordered(3, Analytics));

    [Fact]
    public void A_no_on_a_notice_takes_a_yes_back_like_a_withdrawal() =>
        Having(Yeses).When(Say(No(Device, Analytics))).Then(No(Device, Analytics), Ordered(3, Analytics));

    [Fact]
    public void Only_what_was_covered_is_stopped()
    {
        Having(Yeses).When(Say(Back(Verified, Training, Mail)))
            .Then(Back(Verified, Training, Mail), Ordered(3, Mail));
        Having().When(Say(Back(Verified, Analytics))).Then(Back(Verified, Analytics));
        Having(No(Verified, Analytics)).When(Say(Back(Verified, Analytics))).Then(Back(Verified, Analytics));
        Having(Yeses, Back(Verified, Analytics)).When(Say(Back(Verified, Analytics)))
            .Then(Back(Verified, Analytics));
    }

    [Fact]
    public void What_another_brand_may_do_is_not_stopped() =>
        Having(Yeses).When(Say(Back(Verified, Analytics) with { Brand = Other }))
            .Then(Back(Verified, Analytics) with { Brand = Other });

    [Fact]
    public void A_yes_that_has_ended_is_not_stopped_even_if_nobody_noticed_its_end()
    {
        At(End, YesUntil(End)).When(Say(Back(Verified, Analytics))).Then(Back(Verified, Analytics));
        At(End - Duration.FromTicks(1), YesUntil(End)).When(Say(Back(Verified, Analytics)))
            .Then(Back(Verified, Analytics), Ordered(3, Analytics));
    }

    [Fact]
    public void Where_the_law_has_no_number_the_stop_is_ordered_without_a_day() =>
        Having(Yeses).When(new ConsentCommand.Withdraw(Back(Verified, Analytics), StopTerms.None))
            .Then(Back(Verified, Analytics), new ConsentEvent.StopOrdered(Shop, [Analytics], 3, null, null));

    [Fact]
    public void The_stop_names_the_newest_notice_that_was_said_yes_to()
    {
        var newer = Yes(Verified, Mail) with { Showing = new(Shop, 7, Seen, default) };

        Having(Yes(Verified, Analytics), newer).When(Say(Back(Verified, Analytics, Mail)))
            .Then(Back(Verified, Analytics, Mail), Ordered(7, Analytics, Mail));
        Having(Yes(Verified, Analytics), newer).When(Say(Back(Verified, Analytics)))
            .Then(Back(Verified, Analytics), Ordered(3, Analytics));
    }

    [Fact]
    public void A_no_on_a_newer_notice_stops_what_the_older_one_allowed() =>
        Having(Yeses).When(Say(No(Verified, Analytics) with { Showing = new(Shop, 8, Seen, default) }))
            .Then(No(Verified, Analytics) with { Showing = new(Shop, 8, Seen, default) }, Ordered(3, Analytics));

    [Fact]
    public void A_stop_stays_open_until_it_is_confirmed_and_is_known_by_the_event_that_ordered_it()
    {
        var history = new ConsentEvent[] { Yeses, Back(Verified, Analytics), Ordered(3, Analytics) };

        Assert.Equal(
            [new(3, Shop, [Analytics], 3, Stop.Own, Stop.Processors)],
            Assert.IsType<ConsentState.Known>(Having(history).State).Stops);
        Having(history).When(Confirmation(3)).Then(new ConsentEvent.StopConfirmed(new(3)));
        Having(history).When(Confirmation(2)).ThenRefused("consent.stop-unknown");
        Having(history).When(Confirmation(4)).ThenRefused("consent.stop-unknown");
    }

    [Fact]
    public void A_stop_is_confirmed_once()
    {
        var done = Having(
            Yeses, Back(Verified, Analytics), Ordered(3, Analytics), new ConsentEvent.StopConfirmed(new(3)));

        Assert.Empty(Assert.IsType<ConsentState.Known>(done.State).Stops);
        done.When(Confirmation(3)).ThenRefused("consent.stop-unknown");
    }

    [Fact]
    public void Nobody_unknown_has_anything_to_stop()
    {
        Having().When(Confirmation(1)).ThenRefused("consent.stop-unknown");
        Having(Yeses).When(Confirmation(0)).ThenRefused("consent.stop-unknown");
    }

    [Fact]
    public void One_of_two_stops_is_confirmed_without_the_other()
    {
        var state = Having(
            Yeses, Back(Verified, Analytics), Ordered(3, Analytics), Back(Verified, Mail), Ordered(3, Mail),
            new ConsentEvent.StopConfirmed(new(3))).State;

        Assert.Equal([5], Assert.IsType<ConsentState.Known>(state).Stops.Select(one => one.Turn));
    }

    [Fact]
    public void What_was_given_again_is_stopped_again() =>
        Having(Yeses, Back(Verified, Analytics), Ordered(3, Analytics), Yeses).When(Say(Back(Claimed, Analytics)))
            .Then(Back(Claimed, Analytics), Ordered(3, Analytics));

    [Fact]
    public void A_tenant_that_finds_a_yes_invalid_stops_too_and_names_only_what_stood() =>
        Having(Yeses).When(Invalidation(Analytics, Training))
            .Then(
                new ConsentEvent.Invalidated(Shop, [Analytics], InvalidationReason.GuardianObjected),
                Ordered(3, Analytics));

    [Fact]
    public void What_does_not_stand_cannot_be_found_invalid()
    {
        const string nothing = "consent.nothing-to-invalidate";
        Having().When(Invalidation(Analytics)).ThenRefused(nothing);
        Having(No(Verified, Analytics)).When(Invalidation(Analytics)).ThenRefused(nothing);
        Having(Yeses, Back(Claimed, Analytics)).When(Invalidation(Analytics)).ThenRefused(nothing);
        Having(Yeses with { Showing = new(Other, 3, Seen, default) }).When(Invalidation(Analytics))
            .ThenRefused(nothing);
        At(End, YesUntil(End)).When(Invalidation(Analytics)).ThenRefused(nothing);
        Having(Yeses, new ConsentEvent.Invalidated(Shop, [Analytics], InvalidationReason.NotFree))
            .When(Invalidation(Analytics)).ThenRefused(nothing);
    }

    [Fact]
    public void A_no_cannot_be_found_invalid_along_with_a_yes() =>
        Having(Yes(Verified, Analytics), No(Verified, Mail)).When(Invalidation(Mail, Analytics))
            .Then(
                new ConsentEvent.Invalidated(Shop, [Analytics], InvalidationReason.GuardianObjected),
                Ordered(3, Analytics));

    private static ConsentCommand.ConfirmStop Confirmation(long turn) => new(new(turn));

    private static ConsentCommand.Invalidate Invalidation(params PurposeCode[] purposes) =>
        new(Shop, [.. purposes], InvalidationReason.GuardianObjected, Stop);
}
