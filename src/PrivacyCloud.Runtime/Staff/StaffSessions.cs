using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Sharing;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// Says whether a session still stands. The account is read each time, so that a suspended one is out at once; so is
/// the company's link with a directory, where one came through that: when it is taken back, all who came are out.
/// </summary>
public sealed class StaffSessions(
    StaffFiles files, IRegionDirectory directory, DirectoryLinks links, StoreWatch watch)
{
    /// <summary>Who is signed in; null when the session is over.</summary>
    /// <param name="tenant">Her company.</param>
    /// <param name="staff">Who she says she is.</param>
    /// <param name="epoch">The number her session was begun with.</param>
    /// <param name="link">The number of the link with a directory through which it was begun; none: none.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<StaffCaller?> FindAsync(
        TenantId tenant, StaffId staff, int epoch, int? link, CancellationToken cancel)
    {
        if (await directory.FindAsync(tenant, cancel) is not { } log)
            return null;

        await watch.CatchUpAsync(log, cancel);
        return await files.FindAsync(log, staff, cancel) is { IsSuspended: false } row && row.Epoch == epoch
            && (link is null || (await links.ReadAsync(log, cancel))?.Number == link)
                ? Of(log, row) with { Link = link }
                : null;
    }

    /// <summary>Who an account lets in, as it stands.</summary>
    /// <exception cref="InvalidOperationException">The log is no tenant's.</exception>
    internal static StaffCaller Of(LogId log, StaffRow row) => TenantId.TryParse(log.Owner, out var tenant)
        ? new(log, tenant, row.Id, row.Role, row.Epoch)
        : throw new InvalidOperationException("Only tenants have staff.");
}
