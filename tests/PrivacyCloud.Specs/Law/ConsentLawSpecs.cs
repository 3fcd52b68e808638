using PrivacyCloud.Domain.Law;
using PrivacyCloud.Specs.Law.Clocks;

namespace PrivacyCloud.Specs.Law;

/// <summary>What the shipped packs say about asking for consent, on both sides of each day it changes.</summary>
public sealed class ConsentLawSpecs
{
    private const string Vietnam = "asking! pre-ticked! tying! per-purpose! equal-weight! silence! sensitive-label! "
        + "processors-stop! past-stands!";

    [Theory]
    [InlineData("vn", "2025-12-31", "")]
    [InlineData("vn", "2026-01-01", Vietnam)]
    [InlineData("jp", "2022-03-31", "")]
    [InlineData("jp", "2022-04-01", "asking!")]
    [InlineData("eu", "2018-05-24", "")]
    [InlineData("eu", "2018-05-25", "asking! pre-ticked! per-purpose! silence! withdraw-as-easy?")]
    [InlineData("uk", "2026-11-22", "")]
    [InlineData("us-ca", "2023-03-28", "")]
    [InlineData("us-ca", "2023-03-29", "asking! processors-stop? gpc!")]
    [InlineData("sg", "2021-01-31", "")]
    [InlineData("sg", "2021-02-01", "processors-stop! tell-consequences!")]
    [InlineData("th", "2022-09-06", "")]
    [InlineData("th", "2022-09-07", "asking? silence?")]
    [InlineData("kr", "2024-09-14", "")]
    [InlineData("kr", "2024-09-15", "sensitive-label!")]
    public void Each_pack_demands_what_its_sources_support_and_no_more(string pack, string on, string demands) =>
        Assert.Equal(demands, ConsentReading.Demands(ConsentReading.Law(pack, on)));

    [Theory]
    [InlineData("vn", ConsentModel.OptIn)]
    [InlineData("jp", ConsentModel.OptIn)]
    [InlineData("eu", ConsentModel.OptIn)]
    [InlineData("uk", ConsentModel.OptIn)]
    [InlineData("us-ca", ConsentModel.OptOut)]
    [InlineData("sg", ConsentModel.OptIn)]
    [InlineData("th", ConsentModel.OptIn)]
    [InlineData("kr", ConsentModel.OptIn)]
    public void Only_California_lets_a_purpose_run_until_somebody_says_no(string pack, ConsentModel model) =>
        Assert.Equal(model, ConsentReading.Law(pack, "2026-11-22").Model);

    [Fact]
    public void Where_the_pack_is_silent_the_model_is_opt_in_without_a_citation()
    {
        var law = ConsentReading.Law("uk", "2026-11-22");

        Assert.Equal(ConsentModel.OptIn, law.Model);
        Assert.Null(law.Asking);
    }

    [Fact]
    public void A_demand_says_where_it_stands()
    {
        var tying = ConsentReading.Law("vn", "2026-01-01").Tying!;

        Assert.Equal(("Law 91/2025/QH15", "9(4)(b)"), (tying.Citation.Instrument, tying.Citation.Article));
        Assert.Equal(
            (Confidence.Primary, ProvisionStatus.InForce, "consent.rules"),
            (tying.Confidence, tying.Status, tying.Provision));
    }

    [Fact]
    public void Equal_weight_in_Vietnam_is_our_reading_and_says_so()
    {
        var equal = ConsentReading.Law("vn", "2026-01-01").EqualWeight!;

        Assert.Equal((Confidence.Inferred, "6(3)"), (equal.Confidence, equal.Citation.Article));
        Assert.Contains("our reading", equal.What.En, StringComparison.Ordinal);
        Assert.True(equal.Binds);
    }

    [Fact]
    public void Californias_browser_signal_binds_by_its_own_article() =>
        Assert.Equal("§7025", ConsentReading.Law("us-ca", "2026-11-22").HonourGpc!.Citation.Article);

    [Theory]
    [InlineData("vn", "2025-12-31", "none")]
    [InlineData("vn", "2026-01-01", "7-16 ^18 v INF!")]
    [InlineData("jp", "2022-03-31", "none")]
    [InlineData("jp", "2022-04-01", "16-16 ^ v13 E!")]
    [InlineData("eu", "2018-05-24", "none")]
    [InlineData("eu", "2018-05-25", "16-16 ^ v V1!")]
    [InlineData("uk", "2026-02-04", "none")]
    [InlineData("uk", "2026-02-05", "13-13 ^ v V1!")]
    [InlineData("us-ca", "2023-03-28", "none")]
    [InlineData("us-ca", "2023-03-29", "13-13 ^ v V2?")]
    [InlineData("sg", "2024-03-27", "none")]
    [InlineData("sg", "2024-03-28", "13-13 ^ v V2+!")]
    [InlineData("th", "2022-05-31", "none")]
    [InlineData("th", "2022-06-01", "10-20 ^ v V2?")]
    [InlineData("kr", "2026-09-10", "none")]
    [InlineData("kr", "2026-09-11", "14-14 ^ v V1!")]
    public void Each_pack_says_who_decides_for_a_child(string pack, string on, string ages) =>
        Assert.Equal(ages, ConsentReading.Ages(ConsentReading.Law(pack, on)));

    [Fact]
    public void Vietnam_calls_online_tracking_sensitive()
    {
        var law = ConsentReading.Law("vn", "2026-01-01");

        Assert.Equal(12, law.Sensitive.Count);
        Assert.Equal("4(1)(l)", law.Sensitive.Single(kind => kind.Code == "online-tracking").Citation.Article);
    }

    [Fact]
    public void Japan_lists_eleven_kinds_that_need_special_care() =>
        Assert.Equal(
            ["race", "creed", "social-status", "medical-history", "criminal-record", "crime-victim", "disability",
                "health-check", "medical-care", "criminal-procedure", "juvenile-procedure"],
            ConsentReading.Law("jp", "2022-04-01").Sensitive.Select(kind => kind.Code));

    [Fact]
    public void Ways_of_giving_consent_are_those_the_law_names()
    {
        Assert.Equal(
            ["paper", "recorded-call", "sms", "online", "other-verifiable"],
            ConsentReading.Law("vn", "2026-01-01").Ways.Select(way => way.Code));
        Assert.Equal(
            ["paper", "phone", "phone-and-web", "online", "email", "equivalent"],
            ConsentReading.Law("kr", "2024-09-15").Ways.Select(way => way.Code));
        Assert.Empty(ConsentReading.Law("jp", "2022-04-01").Ways);
    }

    [Fact]
    public void Japan_wants_three_things_told_before_a_transfer_abroad_by_consent()
    {
        Assert.Equal(
            [("country", "17(2)(i), 17(3)"), ("system", "17(2)(ii)"), ("measures", "17(2)(iii), 17(4)")],
            ConsentReading.Law("jp", "2022-04-01").ForeignTransfer.Select(item => (item.Code, item.Citation.Article)));
        Assert.Empty(ConsentReading.Law("jp", "2022-03-31").ForeignTransfer);
        Assert.Empty(ConsentReading.Law("vn", "2026-01-01").ForeignTransfer);
    }

    [Fact]
    public void The_same_book_and_day_give_equal_law() =>
        Assert.Equal(ConsentReading.Law("vn", "2026-01-01"), ConsentReading.Law("vn", "2026-01-01"));

    [Fact]
    public void On_no_day_does_anything_unconfirmed_bind()
    {
        var wrong =
            from book in ShippedLaw.Library.Books
            from day in book.Parts.Provisions.SelectMany(p => p.Versions).Select(v => v.InForceFrom).Distinct()
            from found in ConsentReading.All(ConsentLaw.Of(book, day))
            where found.Demand.Binds
            where found.Demand.Status != ProvisionStatus.InForce
                || found.Demand.Confidence is not (Confidence.Primary or Confidence.Corroborated or Confidence.Inferred)
            select $"{book.Code} {day}: {found.Name}";

        Assert.Empty(wrong);
    }
}
