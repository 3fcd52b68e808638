using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Notices;
using static PrivacyCloud.Specs.Consents.SampleConsent;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Consents;

/// <summary>What a decision set must be, at its boundaries.</summary>
public sealed class DecidingSpecs
{
    private const string Unfit = "consent.decisions-unfit";

    [Fact]
    public void A_decision_set_is_one_event()
    {
        var both = Yes(Assurance.Device, Analytics) with { Refused = [Mail] };

        Having().When(Say(both)).Then(both);
    }

    [Fact]
    public void A_decision_that_changes_nothing_is_recorded_as_well()
    {
        Having(Yes(Assurance.Verified, Analytics)).When(Say(Yes(Assurance.Verified, Analytics)))
            .Then(Yes(Assurance.Verified, Analytics));
        Having(No(Assurance.Verified, Analytics)).When(Say(Yes(Assurance.Claimed, Analytics)))
            .Then(Yes(Assurance.Claimed, Analytics));
        Having(No(Assurance.Verified, Analytics)).When(Say(No(Assurance.Claimed, Analytics)))
            .Then(No(Assurance.Claimed, Analytics), new ConsentEvent.StopOrdered(Shop, [], 0, null, null));
    }

    [Fact]
    public void A_hundred_purposes_are_one_decision_set()
    {
        var all = Yes(Assurance.Device, Purposes(100));
        var split = Yes(Assurance.Device, Purposes(60)) with { Refused = [.. Purposes(40, "q")] };

        Having().When(Say(all)).Then(all);
        Having().When(Say(split)).Then(split);
        Having().When(Say(Back(Assurance.Device, Purposes(100)))).Then(Back(Assurance.Device, Purposes(100)));
    }

    [Fact]
    public void A_hundred_and_one_are_too_many_however_they_are_split()
    {
        Having().When(Say(Yes(Assurance.Device, Purposes(101)))).ThenRefused(Unfit);
        Having().When(Say(No(Assurance.Device, Purposes(101)))).ThenRefused(Unfit);
        Having().When(Say(Yes(Assurance.Device, Purposes(60)) with { Refused = [.. Purposes(41, "q")] }))
            .ThenRefused(Unfit);
        Having().When(Say(Back(Assurance.Device, Purposes(101)))).ThenRefused(Unfit);
        Having(Yes(Assurance.Device, Analytics)).When(Invalidation(Purposes(101))).ThenRefused(Unfit);
    }

    [Fact]
    public void Nothing_at_all_is_no_decision()
    {
        Having().When(Say(Yes(Assurance.Device))).ThenRefused(Unfit);
        Having().When(Say(Back(Assurance.Device))).ThenRefused(Unfit);
        Having(Yes(Assurance.Device, Analytics)).When(Invalidation()).ThenRefused(Unfit);
    }

    [Fact]
    public void The_same_purpose_twice_is_refused_wherever_it_stands()
    {
        Having().When(Say(Yes(Assurance.Device, Analytics, Mail, Analytics))).ThenRefused(Unfit);
        Having().When(Say(No(Assurance.Device, Analytics, Analytics))).ThenRefused(Unfit);
        Having().When(Say(Yes(Assurance.Device, Analytics) with { Refused = [Mail, Analytics] })).ThenRefused(Unfit);
        Having().When(Say(Back(Assurance.Device, Analytics, Analytics))).ThenRefused(Unfit);
        Having(Yes(Assurance.Device, Analytics)).When(Invalidation(Analytics, Analytics)).ThenRefused(Unfit);
    }

    [Fact]
    public void No_purpose_is_no_purpose()
    {
        Having().When(Say(Yes(Assurance.Device, Analytics, default))).ThenRefused(Unfit);
        Having().When(Say(No(Assurance.Device, default(PurposeCode)))).ThenRefused(Unfit);
        Having().When(Say(Back(Assurance.Device, default(PurposeCode)))).ThenRefused(Unfit);
        Having(Yes(Assurance.Device, Analytics)).When(Invalidation(Analytics, default)).ThenRefused(Unfit);
    }

    [Fact]
    public void What_a_tenant_states_may_be_now_and_may_be_the_first_moment_of_the_year_2000()
    {
        var now = Yes(Assurance.Verified, Analytics) with { StatedAt = Now };
        var first = Yes(Assurance.Verified, Analytics) with { StatedAt = Instant.FromUtc(2000, 1, 1, 0, 0) };

        Having().When(Say(now)).Then(now);
        Having().When(Say(first)).Then(first);
    }

    [Fact]
    public void A_tick_later_than_now_or_earlier_than_the_year_2000_cannot_be_stated()
    {
        var late = Now + Duration.FromTicks(1);
        var early = Instant.FromUtc(2000, 1, 1, 0, 0) - Duration.FromTicks(1);

        Having().When(Say(Yes(Assurance.Verified, Analytics) with { StatedAt = late }))
            .ThenRefused("consent.stated-at-unfit");
        Having().When(Say(No(Assurance.Verified, Analytics) with { StatedAt = early }))
            .ThenRefused("consent.stated-at-unfit");
        Having().When(Say(No(Assurance.Verified, Analytics) with { StatedAt = Instant.MinValue }))
            .ThenRefused("consent.stated-at-unfit");
        Having().When(Say(No(Assurance.Verified, Analytics) with { StatedAt = Instant.MaxValue }))
            .ThenRefused("consent.stated-at-unfit");
    }

    [Fact]
    public void An_older_yes_does_not_lift_a_newer_no() =>
        Having(No(Assurance.Claimed, Analytics))
            .When(new ConsentCommand.Decide(Yes(Assurance.Verified, Analytics), Stop) { Overtaken = [Analytics] })
            .ThenRefused("consent.overtaken");

    private static ConsentCommand.Invalidate Invalidation(params PurposeCode[] purposes) =>
        new(Shop, [.. purposes], InvalidationReason.NotFree, Stop);
}
