using System.Collections.Concurrent;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>Finds the notice a receipt tells of. A published version never changes, so some are remembered.</summary>
internal sealed class ReceiptNotices(ILedger ledger)
{
    private const int RememberedMax = 500;

    private readonly ConcurrentDictionary<(LogId Log, BrandId Brand, int Version), PublishedNotice> _known = new();

    /// <summary>
    /// The version somebody decided on; for what happened without a notice before one's eyes, the newest of those the
    /// person decided on before, or else the one that was shown to people at that moment. None when there is none.
    /// </summary>
    public async Task<PublishedNotice?> FindAsync(
        LogId log, ConsentEvent happened, ConsentState? after, Instant at, CancellationToken cancel)
    {
        if (ReceiptNoticeChoice.Of(happened, after) is not ({ } brand, var version))
            return null;

        if (version is { } known && _known.TryGetValue((log, brand, known), out var remembered))
            return remembered;

        PublishedNotice? found = null;
        await foreach (var entry in ledger.ReadStreamAsync(NoticeAggregate.StreamOf(log, brand), 1, cancel))
        {
            if (NoticeAggregate.Events.Read(entry.Type, entry.Data) is not NoticeEvent.Published { Notice: var notice })
                continue;

            if (version is null ? notice.PublishedAt <= at || found is null : notice.Version == version)
                found = notice;
        }

        if (found is not null && version is not null)
            Remember((log, brand, found.Version), found);

        return found;
    }

    private void Remember((LogId Log, BrandId Brand, int Version) key, PublishedNotice notice)
    {
        if (_known.Count >= RememberedMax)
            _known.Clear();

        _known[key] = notice;
    }
}
