using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Receipts;

/// <summary>Of which notice a receipt tells.</summary>
public static class ReceiptNoticeChoice
{
    /// <summary>
    /// The brand, and the version somebody decided on; no version where nothing was shown and nothing is known.
    /// </summary>
    public static (BrandId? Brand, int? Version) Of(ConsentEvent happened, ConsentState? after) => happened switch
    {
        ConsentEvent.Decided e => (e.Showing.Brand, e.Showing.Notice),
        ConsentEvent.Withdrawn e => (e.Brand, Newest(e.Brand, e.Purposes, after)),
        ConsentEvent.Expired e => (e.Brand, Newest(e.Brand, e.Purposes, after)),
        ConsentEvent.Invalidated e => (e.Brand, Newest(e.Brand, e.Purposes, after)),
        _ => (null, null),
    };

    private static int? Newest(BrandId brand, ValueList<Notices.PurposeCode> purposes, ConsentState? after)
    {
        int? newest = null;
        foreach (var purpose in purposes)
        {
            if ((after as ConsentState.Known)?.Find(brand, purpose) is { Notice: > 0 } standing
                && !(standing.Notice <= newest))
                newest = standing.Notice;
        }

        return newest;
    }
}
