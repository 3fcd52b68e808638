using System.Collections.Concurrent;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Receipts;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>Finds the notice a receipt tells of. A published version never changes, so some are remembered.</summary>
internal sealed class ReceiptNotices(NoticeArchive archive, ILedger ledger)
{
    private const int RememberedMax = 500;

    private readonly ConcurrentDictionary<(LogId Log, BrandId Brand, int Version), PublishedNotice> _known = new();

    /// <summary>
    /// The version somebody decided on; for what happened without a notice before one's eyes, the newest of those the
    /// person decided on before, or else the one that was shown to people at that moment. None when there is none.
    /// </summary>
    public async Task<PublishedNotice?> FindAsync(
        LogId log, ConsentEvent happened, ConsentState? after, Instant at, CancellationToken cancel) =>
        ReceiptNoticeChoice.Of(happened, after) switch
        {
            ({ } brand, { } version) => await VersionAsync(log, brand, version, cancel),
            ({ } brand, null) => await ShownAtAsync(log, brand, at, cancel),
            _ => null,
        };

    private async Task<PublishedNotice?> VersionAsync(
        LogId log, BrandId brand, int version, CancellationToken cancel)
    {
        if (_known.TryGetValue((log, brand, version), out var remembered))
            return remembered;

        if (await archive.FindAsync(log, brand, version, cancel) is not { } found)
            return null;

        if (_known.Count >= RememberedMax)
            _known.Clear();

        _known[(log, brand, version)] = found;
        return found;
    }

    private async Task<PublishedNotice?> ShownAtAsync(LogId log, BrandId brand, Instant at, CancellationToken cancel)
    {
        List<PublishedNotice> all = [];
        await foreach (var entry in ledger.ReadStreamAsync(NoticeAggregate.StreamOf(log, brand), 1, cancel))
        {
            if (NoticeAggregate.Events.Read(entry.Type, entry.Data) is NoticeEvent.Published { Notice: var notice })
                all.Add(notice);
        }

        return all.FindLast(one => one.PublishedAt <= at) ?? all.FirstOrDefault();
    }
}
