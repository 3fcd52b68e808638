using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>What one log here adds to its region's directory.</summary>
/// <param name="Version">How often its tenant or group has changed.</param>
/// <param name="IsClosed">One that has left is told to nobody, yet what it was called stays its own.</param>
/// <param name="Group">The group, where it is a group's log.</param>
/// <param name="Tenant">The tenant, where it is a tenant's log.</param>
internal sealed record OwnHome(long Version, bool IsClosed, GroupId? Group, TenantHome? Tenant)
{
    private const int BrandsMax = TenantLimits.BrandsMax;

    /// <summary>A log in which nobody was founded yet.</summary>
    public static OwnHome Nobody { get; } = new(0, IsClosed: true, null, null);

    /// <summary>Reads a log's views; again, when its tenant changed while they were read.</summary>
    public static async Task<OwnHome> ReadAsync(IViewStore views, LogId log, CancellationToken cancel)
    {
        if (!TenantId.TryParse(log.Owner, out _))
        {
            return await views.RowAsync<GroupRow>(log, ViewNames.Groups, log.Owner, cancel) is { } group
                ? new(group.Version, group.IsClosed, group.Id, null) : Nobody;
        }

        while (true)
        {
            if (await TenantAsync(views, log, cancel) is not { } row)
                return Nobody;

            var brands = await views.ListAsync(log, ViewNames.Brands, null, BrandsMax, descending: false, cancel);
            if (await TenantAsync(views, log, cancel) is { } after && after.Version == row.Version)
                return new(row.Version, row.IsClosed, null, Of(row, brands));
        }
    }

    private static Task<TenantRow?> TenantAsync(IViewStore views, LogId log, CancellationToken cancel) =>
        views.RowAsync<TenantRow>(log, ViewNames.Tenants, log.Owner, cancel);

    private static TenantHome Of(TenantRow row, ViewPage brands)
    {
        var hosts = brands.Rows.Select(brand => WireJson.Read<BrandRow>(brand.Body)!)
            .Where(brand => !brand.IsClosed).SelectMany(brand => brand.Origins).Select(HostOf)
            .Where(host => !host.IsDefault).DistinctBy(host => host.ToString())
            .OrderBy(host => host.ToString(), StringComparer.Ordinal).Take(DirectoryVersion.HostsMax);
        return new(row.Id, row.Slug, [.. hosts], HomeStanding.Settled);
    }

    /// <summary>Where developers work, and addresses in numbers, are nobody's host.</summary>
    private static HostName HostOf(Origin origin) =>
        HostName.TryParse(new Uri(origin.ToString()).IdnHost, out var host) ? host : default;
}
