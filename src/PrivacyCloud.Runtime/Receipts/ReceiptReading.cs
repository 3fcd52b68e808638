using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Receipts;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>Gathers what a receipt says, from the ledger and from what the company tells of itself.</summary>
internal sealed class ReceiptReading(
    ILedger ledger, IViewStore views, IVault vault, ReceiptNotices notices, LawLibrary law, RuntimeOptions options,
    TimeProvider time)
{
    // A history longer than this is not folded for a stranger: then the event speaks for itself.
    private const int FoldedMax = 2_000;

    /// <summary>What the receipt of an entry says; null when the entry is none that receipts are made of.</summary>
    public async Task<ReceiptMaterial?> ReadAsync(
        ReceiptId id, LogId log, long position, CancellationToken cancel)
    {
        if (await ledger.ReadAsync(log, position, 1, cancel) is not [{ Stream.Kind: ConsentAggregate.Kind } entry]
            || entry.Position != position)
            return null;

        var happened = ConsentAggregate.Events.Read(entry.Type, entry.Data);
        if (ReceiptDecisions.BrandOf(happened) is not { } brand
            || await views.RowAsync<TenantRow>(log, ViewNames.Tenants, log.Owner, cancel) is not { } tenant
            || await views.RowAsync<BrandRow>(log, ViewNames.Brands, brand.ToString(), cancel) is not { } row)
            return null;

        var act = ReceiptDecisions.ActOf(happened, entry.At);
        var after = act.Assurance == Assurance.Claimed ? null : await FoldAsync(entry, cancel);
        if (await notices.FindAsync(log, happened, after, entry.At, cancel) is not { } notice)
            return null;

        return new(
            id, ConsentIds.Of(id), Instant.FromDateTimeOffset(time.GetUtcNow()), await PartyAsync(log, tenant, cancel),
            new(brand, row.Name), notice, act,
            ReceiptDecisions.Of(happened, after, entry.Version, purpose => notice.Find(purpose)?.Terms),
            RightsOf(notice.Laws[0].Jurisdiction, entry.At), notice.Laws[0], CountryOf(log.Region),
            LinksOf(id, tenant, row, notice, act),
            new(log, position, entry.Leaf, act.Assurance != Assurance.Claimed));
    }

    private async Task<ConsentState?> FoldAsync(LedgerEntry entry, CancellationToken cancel)
    {
        if (entry.Version > FoldedMax)
            return null;

        var state = ConsentDecider.Initial;
        await foreach (var one in ledger.ReadStreamAsync(entry.Stream, 1, cancel))
        {
            state = ConsentFold.Evolve(state, ConsentAggregate.Events.Read(one.Type, one.Data));
            if (one.Version == entry.Version)
                break;
        }

        return state;
    }

    private async Task<ReceiptParty> PartyAsync(LogId log, TenantRow tenant, CancellationToken cancel)
    {
        var desk = await DeskContact.FindAsync(vault, log, tenant, cancel);
        return new(tenant.LegalName, desk?.Postal, desk?.Email, desk?.Phone, tenant.Residency);
    }

    private ValueList<ReceiptRight> RightsOf(JurisdictionCode jurisdiction, Instant at) =>
        law.Find(jurisdiction) is { } book
            ? [.. book.RightsOn(at.InZone(book.Parts.Zone).Date).Select(one => new ReceiptRight(one.Names, one.Dpv))]
            : [];

    private Country? CountryOf(Region region) =>
        options.Regions.TryGetValue(region, out var country) ? country : null;

    private ReceiptLinks LinksOf(
        ReceiptId id, TenantRow tenant, BrandRow brand, PublishedNotice notice, ReceiptAct act)
    {
        var address = options.Requests.PagesAt;
        var centre = $"{address}/centre/{tenant.Slug}/{brand.Slug}";
        return new(
            act.IsPersons ? $"{address}/centre/{tenant.Slug}/preferences" : $"{centre}/choices",
            $"{centre}/ask",
            notice.Content.PolicyUrl?.ToString() ?? centre,
            $"{address}/receipts/{id}");
    }
}
