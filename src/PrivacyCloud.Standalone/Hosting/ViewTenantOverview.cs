using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Standalone.Hosting;

/// <summary>
/// Tells the home page which tenants live here, from their views. Kept for a while, and no more than a page can show,
/// so that a visitor never opens every log there is.
/// </summary>
internal sealed class ViewTenantOverview(ILedger ledger, IViewStore views, TimeProvider time) : ITenantOverview
{
    private const int TenantsMax = 50;
    private const int BrandsMax = 20;

    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(20);

    private Kept? _kept;

    public async Task<IReadOnlyList<RegionOverview>> ReadAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (Volatile.Read(ref _kept) is { } kept && kept.Until > now)
        {
            return kept.Regions;
        }

        var regions = new List<RegionOverview>();
        foreach (var group in ledger.Logs.Where(IsTenant).GroupBy(log => log.Region)
            .OrderBy(g => g.Key.ToString(), StringComparer.Ordinal))
        {
            var tenants = new List<TenantOverview>();
            foreach (var log in group.OrderBy(l => l.Owner, StringComparer.Ordinal).Take(TenantsMax))
            {
                if (await FindAsync(log, cancellation).ConfigureAwait(false) is { } tenant)
                {
                    tenants.Add(tenant);
                }
            }

            regions.Add(new(group.Key, tenants));
        }

        Volatile.Write(ref _kept, new(now + KeptFor, regions));
        return regions;
    }

    private static bool IsTenant(LogId log) => TenantId.TryParse(log.Owner, out _);

    private async Task<TenantOverview?> FindAsync(LogId log, CancellationToken cancel)
    {
        try
        {
            var row = await views.FindAsync(log, ViewNames.Tenants, log.Owner, cancel).ConfigureAwait(false);
            if (row is not { } json || WireJson.Read<TenantRow>(json) is not { IsClosed: false } tenant)
            {
                return null;
            }

            var brands = await views.ListAsync(log, ViewNames.Brands, null, BrandsMax, descending: false, cancel)
                .ConfigureAwait(false);
            return new(
                tenant.Slug.ToString(),
                tenant.LegalName,
                [.. tenant.Packs.Select(pack => pack.Jurisdiction)],
                [.. brands.Rows.Select(b => WireJson.Read<BrandRow>(b.Body)!).Where(b => !b.IsClosed)
                    .Select(b => b.Name)]);
        }
        catch (LogUnavailableException)
        {
            // One damaged log must not take the home page away; readiness and the operator's log tell of it.
            return null;
        }
    }

    private sealed record Kept(DateTimeOffset Until, IReadOnlyList<RegionOverview> Regions);
}
