using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Receipts;

namespace PrivacyCloud.Specs.Receipts;

/// <summary>What an event of a person's history comes to in its receipt.</summary>
public sealed class ReceiptDecisionsSpecs
{
    [Fact]
    public void A_yes_after_a_yes_is_renewed_and_a_no_after_a_yes_is_withdrawn()
    {
        var first = ReceiptSamples.Decided with
        {
            Given = [ReceiptSamples.Analytics, ReceiptSamples.News], Refused = [],
        };
        Assert.Equal(
            [ConsentStatus.Renewed, ConsentStatus.Withdrawn], StatusesAfter(first, ReceiptSamples.Decided));
    }

    [Fact]
    public void A_first_answer_is_told_as_it_was_given() =>
        Assert.Equal([ConsentStatus.Given, ConsentStatus.Refused], StatusesAfter(null, ReceiptSamples.Decided));

    [Fact]
    public void A_claimed_answer_tells_nothing_of_what_was_known_before()
    {
        var claimed = ReceiptSamples.Decided with { Assurance = Assurance.Claimed };
        var told = ReceiptDecisions.Of(claimed, after: null, 7, _ => null);
        Assert.Equal([ConsentStatus.Given, ConsentStatus.Refused], told.Select(one => one.Status));
    }

    [Fact]
    public void A_yes_that_changed_nothing_speaks_for_itself()
    {
        var no = ReceiptSamples.Decided with
        {
            Given = [], Refused = [ReceiptSamples.Analytics], Assurance = Assurance.Verified,
        };
        var claimed = ReceiptSamples.Decided with { Assurance = Assurance.Claimed, Refused = [] };
        Assert.Equal([ConsentStatus.Given], StatusesAfter(no, claimed));
    }

    [Fact]
    public void A_withdrawal_tells_of_the_newest_notice_that_was_decided_on()
    {
        var withdrawn = new ConsentEvent.Withdrawn(
            ReceiptSamples.Brand, [ReceiptSamples.Analytics], ConsentChannel.Paper, DecidedBy.Self, Assurance.Verified,
            null);
        var state = ConsentFold.Evolve(
            ConsentFold.Evolve(ConsentDecider.Initial, ReceiptSamples.Decided), withdrawn);
        Assert.Equal((ReceiptSamples.Brand, 3), ReceiptNoticeChoice.Of(withdrawn, state));
        Assert.Equal((ReceiptSamples.Brand, (int?)null), ReceiptNoticeChoice.Of(withdrawn, ConsentDecider.Initial));
    }

    [Fact]
    public void What_confirms_or_links_has_no_receipt() =>
        Assert.Null(ReceiptDecisions.BrandOf(new ConsentEvent.StopConfirmed(new(1))));

    private static IEnumerable<ConsentStatus> StatusesAfter(ConsentEvent? first, ConsentEvent then)
    {
        var before = first is null ? ConsentDecider.Initial : ConsentFold.Evolve(ConsentDecider.Initial, first);
        return ReceiptDecisions.Of(then, ConsentFold.Evolve(before, then), first is null ? 1 : 2, _ => null)
            .Select(one => one.Status);
    }
}
