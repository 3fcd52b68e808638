using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;
using static PrivacyCloud.Specs.Notices.Known;

namespace PrivacyCloud.Specs.Notices;

public sealed class PurposeSpecs
{
    [Fact]
    public void A_fair_purpose_is_defined() =>
        Given().When(Define(Measuring)).Then(new NoticeEvent.PurposeDefined(Shop, Analytics, Measuring));

    [Fact]
    public void Defining_it_again_as_it_is_changes_nothing() =>
        Given(new NoticeEvent.PurposeDefined(Shop, Analytics, Measuring)).When(Define(Measuring)).ThenNothing();

    [Fact]
    public void A_box_ticked_beforehand_is_refused_with_the_place_in_the_law()
    {
        var preset = Define(Measuring) with { Draft = new(Measuring, IsPreset: true, [], []) };
        Cites(Given().When(preset).ThenRefused("purpose.preset"), "Decree 356/2025/ND-CP", "6(3)");
    }

    [Fact]
    public void A_consent_that_needs_another_one_is_refused_with_the_place_in_the_law()
    {
        var tied = Define(Measuring) with { Draft = new(Measuring, IsPreset: false, [Service], []) };
        Cites(Given().When(tied).ThenRefused("purpose.tied"), "Law 91/2025/QH15", "9(4)(b)");
    }

    [Theory]
    [InlineData(PurposeKind.AiTraining)]
    [InlineData(PurposeKind.MarketingSms)]
    public void One_choice_for_two_kinds_is_refused_with_the_place_in_the_law(PurposeKind other)
    {
        var bundled = Define(Measuring) with { Draft = new(Measuring, IsPreset: false, [], [other]) };
        Cites(Given().When(bundled).ThenRefused("purpose.bundled"), "Law 91/2025/QH15", "9(4)(a)");
    }

    [Fact]
    public void Where_no_law_forbids_it_the_product_still_does()
    {
        var preset = Define(Measuring, laws: [JurisdictionCode.Parse("kr")]) with
        {
            Draft = new(Measuring, IsPreset: true, [], []),
        };
        Assert.Equal("purpose.preset", Given().When(preset).ThenRefused("purpose.preset").Code);
    }

    [Fact]
    public void Tracking_must_be_called_sensitive_in_Vietnam()
    {
        var plain = Measuring with { Data = [Tracking with { IsSensitive = false }] };
        var refusal = Given().When(Define(plain)).ThenRefused("purpose.sensitive-unlabelled");
        Cites(refusal, "Decree 356/2025/ND-CP", "6(4)");
        Assert.Equal(["online-tracking"], refusal.Known);
    }

    [Fact]
    public void Another_word_for_tracking_does_not_avoid_the_label()
    {
        var renamed = Measuring with { Data = [Tracking with { Code = DataCode.Parse("visits") }] };
        Assert.Equal(
            ["online-tracking"],
            Given().When(Define(renamed)).ThenRefused("purpose.sensitive-unlabelled").Known);
    }

    [Fact]
    public void Tracking_need_not_be_called_sensitive_where_no_list_says_so()
    {
        var plain = Measuring with { Data = [Tracking with { IsSensitive = false }], Recipients = [] };
        Given().When(Define(plain, laws: Japan)).Then(new NoticeEvent.PurposeDefined(Shop, Analytics, plain));
    }

    [Fact]
    public void The_closed_list_of_Vietnam_knows_no_legitimate_interest()
    {
        var refusal = Given().When(Define(Measuring with { Basis = LegalBasis.LegitimateInterest }))
            .ThenRefused("purpose.basis-unfit");
        Cites(refusal, "Law 91/2025/QH15", "19(1)");
        Assert.Equal(["consent", "contract", "law"], refusal.Known);
    }

    [Fact]
    public void An_open_list_knows_it()
    {
        var interest = Measuring with { Basis = LegalBasis.LegitimateInterest };
        var european = Define(interest, laws: [JurisdictionCode.Parse("eu")]);
        Given().When(european).Then(new NoticeEvent.PurposeDefined(Shop, Analytics, interest));
    }

    [Theory]
    [InlineData(PurposeKind.Advertising)]
    [InlineData(PurposeKind.AiTraining)]
    [InlineData(PurposeKind.MarketingPhone)]
    public void What_people_choose_cannot_hide_behind_a_contract(PurposeKind kind) =>
        Given().When(Define(Measuring with { Kind = kind, Basis = LegalBasis.Contract }))
            .ThenRefused("purpose.consent-needed");

    [Fact]
    public void A_consent_cannot_be_required() =>
        Cites(
            Given().When(Define(Measuring with { IsRequired = true })).ThenRefused("purpose.tied"),
            "Law 91/2025/QH15", "9(4)(b)");

    [Fact]
    public void What_rests_on_a_contract_is_told_and_not_asked()
    {
        Given().When(Define(Serving with { IsRequired = false }, Service)).ThenRefused("purpose.choice-missing");
        Given().When(Define(Serving, Service)).Then(new NoticeEvent.PurposeDefined(Shop, Service, Serving));
    }

    [Fact]
    public void Japan_wants_three_items_told_of_a_country_abroad()
    {
        var silent = Measuring with { Recipients = [Vendor] };
        var refusal = Given().When(Define(silent, laws: Japan)).ThenRefused("purpose.transfer-items-missing");
        Assert.NotNull(refusal.Citation);
        Assert.Equal(["country", "system", "measures"], refusal.Known);
        var half = silent with { Countries = [InVietnam with { Measures = null }] };
        Assert.Equal(
            ["measures"],
            Given().When(Define(half, laws: Japan)).ThenRefused("purpose.transfer-items-missing").Known);
        var told = silent with { Countries = [InVietnam] };
        Given().When(Define(told, laws: Japan)).Then(new NoticeEvent.PurposeDefined(Shop, Analytics, told));
    }

    [Theory]
    [InlineData("JP")]
    [InlineData("GB")]
    [InlineData("DE")]
    public void Japan_wants_nothing_told_of_itself_or_a_designated_country(string country)
    {
        var near = Measuring with { Recipients = [Vendor with { Country = Country.Parse(country) }] };
        Given().When(Define(near, laws: Japan)).Then(new NoticeEvent.PurposeDefined(Shop, Analytics, near));
    }

    [Fact]
    public void A_tenant_under_two_laws_is_held_to_the_stricter()
    {
        ValueList<JurisdictionCode> both = [.. Vietnam, .. Japan];
        Given().When(Define(Measuring, laws: both)).ThenRefused("purpose.transfer-items-missing");
        var unlabelled = Measuring with { Data = [Tracking with { IsSensitive = false }], Countries = [InVietnam] };
        Given().When(Define(unlabelled, laws: [.. Japan, .. Vietnam])).ThenRefused("purpose.sensitive-unlabelled");
    }

    [Theory]
    [InlineData(7, 16, true)]
    [InlineData(7, 18, true)]
    [InlineData(7, 15, false)]
    [InlineData(6, 16, false)]
    public void Ages_may_be_raised_and_never_lowered(int guardian, int self, bool may)
    {
        var outcome = Given().When(Define(Measuring with { Ages = new(guardian, self) }));
        if (may)
            Assert.IsType<Decision<NoticeEvent>.Accepted>(outcome.Decision);
        else
            Assert.NotNull(outcome.ThenRefused("purpose.ages-too-low").Citation);
    }

    [Theory]
    [InlineData(17, 16)]
    [InlineData(-1, 16)]
    [InlineData(7, 22)]
    public void Ages_that_make_no_sense_are_refused(int guardian, int self) =>
        Given().When(Define(Measuring with { Ages = new(guardian, self) })).ThenRefused("purpose.ages-unfit");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("two\nlines")]
    [InlineData("right\u202Eleft")]
    public void Texts_are_plain_lines(string text)
    {
        var bad = Words("Good") with { Ja = text };
        Given().When(Define(Measuring with { Text = bad })).ThenRefused("purpose.text-unfit");
        Given().When(Define(Measuring with { Name = bad })).ThenRefused("purpose.text-unfit");
        Given().When(Define(Measuring with { Retention = bad })).ThenRefused("purpose.text-unfit");
        var named = Measuring with { Data = [Tracking with { Name = bad }] };
        Given().When(Define(named)).ThenRefused("purpose.text-unfit");
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_text()
    {
        var half = Words("Good") with { Vi = "half " + (char)0xD800 };
        Given().When(Define(Measuring with { Text = half })).ThenRefused("purpose.text-unfit");
    }

    [Fact]
    public void Lists_hold_each_thing_once_and_data_is_named()
    {
        Given().When(Define(Measuring with { Data = [Tracking, Tracking] })).ThenRefused("purpose.list-unfit");
        Given().When(Define(Measuring with { Recipients = [Vendor, Vendor] })).ThenRefused("purpose.list-unfit");
        Given().When(Define(Measuring with { Data = [] })).ThenRefused("purpose.data-missing");
    }

    [Fact]
    public void A_hundred_purposes_stand_and_one_more_does_not()
    {
        var hundred = Enumerable.Range(0, NoticeLimits.PurposesMax)
            .Select(number => (NoticeEvent)new NoticeEvent.PurposeDefined(
                Shop, PurposeCode.Parse($"purpose-{number}"), Measuring)).ToArray();
        Given(hundred[..^1]).When(Define(Measuring)).Then(new NoticeEvent.PurposeDefined(Shop, Analytics, Measuring));
        Given(hundred).When(Define(Measuring)).ThenRefused("purpose.too-many");
        Given([.. hundred, new NoticeEvent.PurposeRetired(PurposeCode.Parse("purpose-1"))]).When(Define(Measuring))
            .Then(new NoticeEvent.PurposeDefined(Shop, Analytics, Measuring));
    }

    [Fact]
    public void A_retired_code_is_never_used_again()
    {
        NoticeEvent[] retired =
            [new NoticeEvent.PurposeDefined(Shop, Analytics, Measuring), new NoticeEvent.PurposeRetired(Analytics)];
        Given(retired).When(Define(Measuring)).ThenRefused("purpose.retired");
        Given(retired).When(new NoticeCommand.RetirePurpose(Analytics)).ThenNothing();
        Given().When(new NoticeCommand.RetirePurpose(Analytics)).ThenRefused("purpose.unknown");
    }

    [Fact]
    public void A_law_without_a_pack_allows_nothing() =>
        Given().When(Define(Measuring, laws: [JurisdictionCode.Parse("xx")])).ThenRefused("notice.law-missing");

    private static void Cites(Refusal refusal, string instrument, string article)
    {
        Assert.Equal(instrument, refusal.Citation?.Instrument);
        Assert.Equal(article, refusal.Citation?.Article);
    }
}
