using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Notices;

/// <summary>Finds notices that are shown no more, whole, where they were published: in the ledger.</summary>
public sealed class NoticeArchive(ILedger ledger)
{
    /// <summary>A version of a brand's notice; none when there never was one.</summary>
    public async Task<PublishedNotice?> FindAsync(LogId log, BrandId brand, int version, CancellationToken cancel)
    {
        await foreach (var entry in ledger.ReadStreamAsync(NoticeAggregate.StreamOf(log, brand), 1, cancel))
        {
            if (NoticeAggregate.Events.Read(entry.Type, entry.Data) is NoticeEvent.Published { Notice: var notice }
                && notice.Version == version)
                return notice;
        }

        return null;
    }
}
