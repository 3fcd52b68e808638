using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using static PrivacyCloud.Specs.Requests.Tale;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Requests;

public sealed class FeeSpecs
{
    private const string Japan = "2026-03-03T10:00:00+09:00";
    private const string Vietnam = "2026-03-03T10:00:00+07:00";

    private static readonly RequestCommand Quote = new RequestCommand.QuoteFee(Yen, null, Written);
    private static readonly RequestCommand Paid = new RequestCommand.RecordFeePaid();
    private static readonly RequestCommand Waive = new RequestCommand.WaiveFee(null);
    private static readonly Tale Quoted = JpDisclosure.Do(Japan, Verify, Quote);

    [Theory]
    [InlineData("disclosure")]
    [InlineData("purpose-notice")]
    [InlineData("disclosure-of-provision-records")]
    public void In_Japan_disclosure_and_purpose_notice_may_cost_something(string right) => Assert.StartsWith(
        "38",
        Assert.IsType<RequestEvent.FeeQuoted>(OfJapan(right).Do(Japan, Quote).Events[1]).Citation.Article,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("correction")]
    [InlineData("cessation-of-use")]
    [InlineData("cessation-of-provision")]
    public void In_Japan_nothing_else_does_and_article_38_says_so(string right) => Assert.Equal(
        "38", OfJapan(right).When(Japan, Quote).ThenRefused("request.fee-forbidden").Citation!.Article);

    [Fact]
    public void In_Vietnam_a_fee_needs_a_reason_of_counsel()
    {
        Assert.Equal(
            "4(4); 5(1)",
            VnErasure.When(Vietnam, new RequestCommand.QuoteFee(Dong, null, Written))
                .ThenRefused("request.fee-needs-counsel").Citation!.Article);
        Assert.Equal(
            Dong,
            VnErasure.Do(Vietnam, new RequestCommand.QuoteFee(Dong, CounselReason.ActualCost, Written))
                .File.Fee!.Amount);
    }

    [Fact]
    public void What_a_second_law_forbids_the_first_cannot_allow() => Assert.Equal(
        "38",
        Received("2026-03-03T09:00:00+07:00", Under("vn", "rectification", "jp", "correction"))
            .When(Vietnam, new RequestCommand.QuoteFee(Dong, CounselReason.ActualCost, Written))
            .ThenRefused("request.fee-forbidden").Citation!.Article);

    [Fact]
    public void A_fee_in_another_currency_than_the_law_names_is_refused() =>
        JpDisclosure.When(Japan, new RequestCommand.QuoteFee(Dong, null, Written)).ThenRefused("request.fee-currency");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(TenantLimits.FeeMax + 1L)]
    public void No_amount_out_of_bounds_is_quoted(long amount) => JpDisclosure
        .When(Japan, new RequestCommand.QuoteFee(Yen with { Amount = amount }, null, Written))
        .ThenRefused("request.fee-unfit");

    [Fact]
    public void Until_it_is_paid_or_waived_it_is_not_met()
    {
        Assert.StartsWith(
            "38", Quoted.When(Japan, Fulfil).ThenRefused("request.fee-unpaid").Citation!.Article,
            StringComparison.Ordinal);
        Assert.IsType<RequestState.Closed>(Quoted.Do(Japan, Paid, Fulfil).State);
        Assert.IsType<RequestState.Closed>(Quoted.Do(Japan, Waive, Fulfil).State);
    }

    [Fact]
    public void A_quoted_fee_waits_for_her() =>
        Assert.Equal(RequestStatus.RequiresAction, RequestStanding.Of(Quoted.State)!.Status);

    [Fact]
    public void Quoting_paying_and_waiving_twice_is_once()
    {
        Quoted.When(Japan, Quote).ThenNothing();
        Quoted.Do(Japan, Paid).When(Japan, Paid).ThenNothing();
        Quoted.Do(Japan, Waive).When(Japan, Waive).ThenNothing();
    }

    [Fact]
    public void What_is_paid_is_neither_quoted_anew_nor_waived()
    {
        Quoted.Do(Japan, Paid).When(Japan, Quote).ThenRefused("request.fee-paid");
        Quoted.Do(Japan, Paid).When(Japan, Waive).ThenRefused("request.fee-paid");
    }

    [Fact]
    public void Without_a_fee_nothing_is_paid_or_waived()
    {
        JpDisclosure.When(Japan, Paid).ThenRefused("request.no-fee");
        JpDisclosure.When(Japan, Waive).ThenRefused("request.no-fee");
        Quoted.Do(Japan, Waive).When(Japan, Paid).ThenRefused("request.no-fee");
    }

    private static Tale OfJapan(string right) => Received("2026-03-03T09:00:00+09:00", Under("jp", right));
}
