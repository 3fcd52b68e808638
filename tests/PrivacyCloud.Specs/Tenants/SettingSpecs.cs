using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Tenants;

/// <summary>Fees and identity checks: what the law forbids is refused with the place where it says so.</summary>
public sealed class SettingSpecs
{
    [Fact]
    public void A_fee_the_law_allows_is_recorded_with_its_citation() =>
        Given(Founded).When(new TenantCommand.SetFee(Jp, Disclosure, Yen, null))
            .Then(new TenantEvent.FeeSet(Jp, Disclosure, Yen, null, FeeLaw));

    [Fact]
    public void A_fee_the_law_forbids_is_refused_with_its_citation() =>
        Assert.Equal(FeeLaw, Given(Founded).When(new TenantCommand.SetFee(
            Jp, Correction, Yen, CounselReason.ActualCost))
            .ThenRefused("tenant.fee-forbidden").Citation);

    [Fact]
    public void Where_the_law_is_silent_a_fee_needs_counsels_reason() =>
        Assert.Equal(SilentLaw, Given(Founded).When(new TenantCommand.SetFee(Vn, Erasure, Dong, null))
            .ThenRefused("tenant.fee-needs-counsel").Citation);

    [Fact]
    public void Where_the_law_is_silent_counsel_may_switch_a_fee_on() =>
        Given(Founded).When(new TenantCommand.SetFee(Vn, Erasure, Dong, CounselReason.ActualCost))
            .Then(new TenantEvent.FeeSet(Vn, Erasure, Dong, CounselReason.ActualCost, SilentLaw));

    [Fact]
    public void A_fee_may_be_the_most_the_law_allows_and_not_one_more()
    {
        Given(Founded).When(new TenantCommand.SetFee(Jp, Disclosure, Yen with { Amount = 3000 }, null))
            .Then(new TenantEvent.FeeSet(Jp, Disclosure, Yen with { Amount = 3000 }, null, FeeLaw));
        Given(Founded).When(new TenantCommand.SetFee(Jp, Disclosure, Yen with { Amount = 3001 }, null))
            .ThenRefused("tenant.fee-over-cap");
    }

    [Fact]
    public void A_fee_in_another_currency_than_the_laws_is_refused() =>
        Given(Founded).When(new TenantCommand.SetFee(Jp, Disclosure, Dong with { Amount = 1000 }, null))
            .ThenRefused("tenant.fee-currency");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000_001)]
    public void A_fee_that_is_nothing_or_beyond_all_measure_is_refused(long amount) =>
        Given(Founded).When(new TenantCommand.SetFee(Jp, Disclosure, Yen with { Amount = amount }, null))
            .ThenRefused("tenant.fee-unfit");

    [Fact]
    public void A_fee_for_a_right_the_law_does_not_know_is_refused() =>
        Given(Founded).When(new TenantCommand.SetFee(Jp, Erasure, Yen, null)).ThenRefused("tenant.right-unknown");

    [Fact]
    public void A_fee_under_a_law_the_tenant_does_not_answer_to_is_refused() =>
        Given(Founded with { Packs = [VnPack] }).When(new TenantCommand.SetFee(Jp, Disclosure, Yen, null))
            .ThenRefused("tenant.jurisdiction-not-held");

    [Fact]
    public void Waiving_a_fee_that_is_not_asked_changes_nothing() =>
        Given(Founded).When(new TenantCommand.WaiveFee(Jp, Disclosure)).ThenNothing();

    [Fact]
    public void Identity_may_not_be_asked_for_where_the_law_forbids_it() =>
        Assert.Equal(OptOutLaw, Given(Founded)
            .When(new TenantCommand.SetIdentityMeans(Ca, OptOut, [IdentityMeans.OneTimeCode]))
            .ThenRefused("tenant.identity-forbidden").Citation);

    [Fact]
    public void Where_identity_must_be_shown_there_is_at_least_one_way() =>
        Assert.Equal(FeeLaw, Given(Founded).When(new TenantCommand.SetIdentityMeans(Jp, Disclosure, []))
            .ThenRefused("tenant.identity-required").Citation);

    [Fact]
    public void An_official_paper_is_never_the_only_way() =>
        Given(Founded).When(new TenantCommand.SetIdentityMeans(Jp, Disclosure, [IdentityMeans.OfficialPaper]))
            .ThenRefused("tenant.identity-asks-too-much");

    [Fact]
    public void An_official_paper_may_stand_beside_a_way_that_asks_less() =>
        Given(Founded)
            .When(new TenantCommand.SetIdentityMeans(
                Jp, Disclosure, [IdentityMeans.RegisteredFacts, IdentityMeans.OfficialPaper]))
            .Then(new TenantEvent.IdentityMeansSet(
                Jp, Disclosure, [IdentityMeans.RegisteredFacts, IdentityMeans.OfficialPaper], FeeLaw));

    [Theory]
    [InlineData("#ffffff")]
    [InlineData("#ffcc00")]
    [InlineData("#777777")]
    public void An_accent_too_pale_to_read_is_refused(string colour) =>
        Given(Founded).When(new TenantCommand.SetBranding(new(Name, Colour.Parse(colour))))
            .ThenRefused("tenant.accent-too-pale");

    [Fact]
    public void An_accent_just_dark_enough_is_taken() =>
        Given(Founded).When(new TenantCommand.SetBranding(new(Name, Colour.Parse("#767676"))))
            .Then(new TenantEvent.BrandingSet(new(Name, Colour.Parse("#767676"))));

    [Fact]
    public void The_real_packs_allow_fees_in_Japan_for_what_article_38_names_and_for_nothing_else()
    {
        var law = RealLaw.At(Instant.FromUtc(2026, 11, 22, 0, 0));
        var allowed = law.Packs[Jp].Rights.Where(right => right.Value.Fee is FeeTerms.Allowed)
            .Select(right => right.Key.ToString()).Order(StringComparer.Ordinal);

        Assert.Equal(["disclosure", "disclosure-of-provision-records", "purpose-notice"], allowed);
    }

    [Fact]
    public void The_real_packs_allow_no_fee_in_Vietnam_unless_counsel_says_why() =>
        Assert.All(
            RealLaw.At(Instant.FromUtc(2026, 11, 22, 0, 0)).Packs[Vn].Rights.Values,
            right => Assert.IsType<FeeTerms.CounselOnly>(right.Fee));

    [Fact]
    public void The_real_packs_forbid_asking_for_identity_before_an_opt_out_in_California() =>
        Assert.Equal(
            IdentityDemand.Forbidden,
            RealLaw.At(Instant.FromUtc(2026, 11, 22, 0, 0)).Packs[Ca].Rights[RightCode.Parse(
                "opt-out")].Identity.Demand);
}
