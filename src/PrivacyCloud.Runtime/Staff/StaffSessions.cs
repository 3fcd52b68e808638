using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Sharing;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// Says whether a session still stands. The account is read each time, so that a suspended one is out at once.
/// </summary>
public sealed class StaffSessions(StaffFiles files, IRegionDirectory directory, StoreWatch watch)
{
    /// <summary>Who is signed in; null when the session is over.</summary>
    /// <param name="tenant">Her company.</param>
    /// <param name="staff">Who she says she is.</param>
    /// <param name="epoch">The number her session was begun with.</param>
    public async Task<StaffCaller?> FindAsync(
        TenantId tenant, StaffId staff, int epoch, CancellationToken cancel)
    {
        if (await directory.FindAsync(tenant, cancel) is not { } log)
            return null;

        await watch.CatchUpAsync(log, cancel);
        return await files.FindAsync(log, staff, cancel) is { IsSuspended: false } row && row.Epoch == epoch
            ? Of(log, row)
            : null;
    }

    /// <summary>Who an account lets in, as it stands.</summary>
    /// <exception cref="InvalidOperationException">The log is no tenant's.</exception>
    internal static StaffCaller Of(LogId log, StaffRow row) => TenantId.TryParse(log.Owner, out var tenant)
        ? new(log, tenant, row.Id, row.Role, row.Epoch)
        : throw new InvalidOperationException("Only tenants have staff.");
}
