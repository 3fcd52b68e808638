using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>A member of staff who is signed in, as her account stands at this moment.</summary>
/// <param name="Log">Where everything of her company is. There is no way to another one.</param>
/// <param name="Tenant">Her company.</param>
/// <param name="Staff">Who she is, as an id.</param>
/// <param name="Role">What she is for.</param>
/// <param name="Epoch">The number of her session.</param>
public sealed record StaffCaller(LogId Log, TenantId Tenant, StaffId Staff, StaffRole Role, int Epoch)
{
    /// <summary>
    /// The number of the company's link with a directory through which she came; none for whoever came by a password.
    /// </summary>
    public int? Link { get; init; }

    /// <summary>Who she is in the ledger.</summary>
    public Actor Actor => Actor.Of(Staff);

    /// <summary>What she may do.</summary>
    public Domain.ValueList<Permission> Permissions => StaffRoles.PermissionsOf(Role);

    /// <summary>True when she may do this.</summary>
    public bool May(Permission permission) => Permissions.Contains(permission);
}
