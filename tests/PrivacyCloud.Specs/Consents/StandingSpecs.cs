using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using static PrivacyCloud.Domain.Consents.Assurance;
using static PrivacyCloud.Domain.Consents.ConsentStatus;
using static PrivacyCloud.Specs.Consents.SampleConsent;

namespace PrivacyCloud.Specs.Consents;

/// <summary>What each saying makes of each state a purpose can stand in, and how sure it is then.</summary>
public sealed class StandingSpecs
{
    private static readonly BrandId Shop = Tenants.Known.Shop;

    [Theory]
    [InlineData(Given, Verified)]
    [InlineData(Given, Device)]
    [InlineData(Given, Claimed)]
    public void The_first_yes_is_given_as_surely_as_it_was_said(ConsentStatus status, Assurance assurance) =>
        Assert.Equal(
            new(Shop, Analytics, status, assurance, 3, null, 1),
            Standing(ConsentFold.Evolve(ConsentDecider.Initial, Yes(assurance, Analytics))));

    [Theory]
    [InlineData(Given, Verified, Verified, Renewed, Verified)]
    [InlineData(Given, Verified, Device, Renewed, Device)]
    [InlineData(Given, Verified, Claimed, Given, Verified)]
    [InlineData(Given, Device, Claimed, Renewed, Claimed)]
    [InlineData(Given, Claimed, Claimed, Renewed, Claimed)]
    [InlineData(Given, Claimed, Verified, Renewed, Verified)]
    [InlineData(Renewed, Verified, Verified, Renewed, Verified)]
    [InlineData(Renewed, Verified, Claimed, Renewed, Verified)]
    [InlineData(Renewed, Claimed, Claimed, Renewed, Claimed)]
    [InlineData(Refused, Verified, Claimed, Refused, Verified)]
    [InlineData(Refused, Verified, Device, Given, Device)]
    [InlineData(Refused, Verified, Verified, Given, Verified)]
    [InlineData(Refused, Device, Claimed, Given, Claimed)]
    [InlineData(Refused, Claimed, Claimed, Given, Claimed)]
    [InlineData(Withdrawn, Verified, Claimed, Withdrawn, Verified)]
    [InlineData(Withdrawn, Verified, Device, Given, Device)]
    [InlineData(Withdrawn, Verified, Verified, Given, Verified)]
    [InlineData(Withdrawn, Claimed, Claimed, Given, Claimed)]
    [InlineData(Expired, Verified, Claimed, Given, Claimed)]
    [InlineData(Expired, Verified, Verified, Given, Verified)]
    [InlineData(Invalidated, Verified, Claimed, Given, Claimed)]
    [InlineData(Invalidated, Claimed, Verified, Given, Verified)]
    public void A_yes_is_given_anew_or_renewed_and_a_claimed_one_never_takes_the_place_of_a_verified_word(
        ConsentStatus was, Assurance sure, Assurance said, ConsentStatus becomes, Assurance then) =>
        Assert.Equal((becomes, then), After(was, sure, Yes(said, Analytics)));

    [Theory]
    [InlineData(Given, Verified, Verified, Withdrawn, Verified)]
    [InlineData(Given, Verified, Claimed, Withdrawn, Claimed)]
    [InlineData(Given, Claimed, Device, Withdrawn, Device)]
    [InlineData(Renewed, Verified, Claimed, Withdrawn, Claimed)]
    [InlineData(Refused, Verified, Claimed, Refused, Verified)]
    [InlineData(Refused, Verified, Device, Refused, Verified)]
    [InlineData(Refused, Claimed, Verified, Refused, Verified)]
    [InlineData(Withdrawn, Verified, Claimed, Withdrawn, Verified)]
    [InlineData(Withdrawn, Claimed, Verified, Withdrawn, Verified)]
    [InlineData(Expired, Verified, Claimed, Refused, Claimed)]
    [InlineData(Invalidated, Verified, Claimed, Refused, Claimed)]
    public void A_no_counts_whoever_says_it_and_takes_a_yes_back(
        ConsentStatus was, Assurance sure, Assurance said, ConsentStatus becomes, Assurance then) =>
        Assert.Equal((becomes, then), After(was, sure, No(said, Analytics)));

    [Theory]
    [InlineData(Given, Verified, Claimed, Withdrawn, Claimed)]
    [InlineData(Renewed, Device, Verified, Withdrawn, Verified)]
    [InlineData(Refused, Claimed, Claimed, Withdrawn, Claimed)]
    [InlineData(Refused, Verified, Claimed, Refused, Verified)]
    [InlineData(Withdrawn, Verified, Claimed, Withdrawn, Verified)]
    [InlineData(Withdrawn, Claimed, Verified, Withdrawn, Verified)]
    [InlineData(Expired, Verified, Claimed, Withdrawn, Claimed)]
    [InlineData(Invalidated, Verified, Claimed, Withdrawn, Claimed)]
    public void A_withdrawal_leaves_a_no_whoever_says_it(
        ConsentStatus was, Assurance sure, Assurance said, ConsentStatus becomes, Assurance then) =>
        Assert.Equal((becomes, then), After(was, sure, Back(said, Analytics)));

    [Fact]
    public void Who_withdraws_what_was_never_asked_has_withdrawn_it() =>
        Assert.Equal(
            new(Shop, Analytics, Withdrawn, Claimed, 0, null, 1),
            Standing(ConsentFold.Evolve(ConsentDecider.Initial, Back(Claimed, Analytics))));

    [Fact]
    public void Who_only_claims_a_no_that_is_verified_does_not_take_the_place_of_its_record()
    {
        var standing = Standing(Having(
            No(Verified, Analytics), No(Claimed, Analytics) with { Showing = new(Shop, 9, Seen, default) },
            Back(Device, Analytics)).State);

        Assert.Equal(new(Shop, Analytics, Refused, Verified, 3, null, 1), standing);
    }

    [Fact]
    public void Who_only_claims_a_yes_that_is_verified_changes_neither_its_notice_nor_its_end()
    {
        var claim = YesUntil(End + Duration.FromDays(900), Claimed) with { Showing = new(Shop, 9, Seen, default) };

        Assert.Equal(
            new(Shop, Analytics, Given, Verified, 3, End, 1), Standing(Having(YesUntil(End), claim).State));
    }

    [Fact]
    public void A_yes_that_is_renewed_has_the_end_and_the_notice_it_was_renewed_with()
    {
        var again = YesUntil(End + Duration.FromDays(1)) with { Showing = new(Shop, 4, Seen, default) };
        var forever = Yes(Verified, Analytics);

        Assert.Equal(
            new(Shop, Analytics, Renewed, Verified, 4, End + Duration.FromDays(1), 2),
            Standing(Having(YesUntil(End), again).State));
        Assert.Null(Standing(Having(YesUntil(End), forever).State).Until);
    }

    [Fact]
    public void A_withdrawal_keeps_the_notice_that_was_said_yes_to() =>
        Assert.Equal(
            new(Shop, Analytics, Withdrawn, Claimed, 3, null, 2),
            Standing(Having(YesUntil(End), Back(Claimed, Analytics)).State));

    [Fact]
    public void An_end_of_a_purpose_that_was_refused_or_not_named_ends_nothing()
    {
        var odd = No(Verified, Analytics) with { Ends = [new(Analytics, End), new(Mail, End)] };

        Assert.Null(Having(odd).State.NextEnd());
        Assert.Null(Standing(Having(odd).State).Until);
        Assert.Single(Assert.IsType<ConsentState.Known>(Having(odd).State).Standings);
    }

    [Fact]
    public void What_one_brand_was_told_is_nothing_to_another()
    {
        var state = Having(Yes(Verified, Analytics), Back(Claimed, Analytics) with { Brand = Other }).State;

        Assert.True(Standing(state).Covers(Now));
        Assert.Equal(
            Withdrawn, Assert.IsType<ConsentState.Known>(state).Find(Other, Analytics)!.Status);
    }

    /// <summary>Leads analytics into a state, says one thing more, and tells where it stands then.</summary>
    private static (ConsentStatus Status, Assurance Assurance) After(
        ConsentStatus was, Assurance sure, ConsentEvent said)
    {
        var before = Having(History(was, sure)).State;
        Assert.Equal((was, sure), (Standing(before).Status, Standing(before).Assurance));

        var after = Standing(ConsentFold.Evolve(before, said));
        return (after.Status, after.Assurance);
    }

    private static ConsentEvent[] History(ConsentStatus status, Assurance assurance) => status switch
    {
        Given => [YesUntil(End, assurance)],
        Renewed => [YesUntil(End, assurance), YesUntil(End, assurance)],
        Refused => [No(assurance, Analytics)],
        Withdrawn => [YesUntil(End, assurance), Back(assurance, Analytics)],
        Expired => [YesUntil(End, assurance), new ConsentEvent.Expired(Shop, [Analytics])],
        _ =>
        [
            YesUntil(End, assurance),
            new ConsentEvent.Invalidated(Shop, [Analytics], InvalidationReason.GuardianMissing),
        ],
    };
}
