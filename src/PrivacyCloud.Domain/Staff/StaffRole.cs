using System.Collections.Frozen;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Staff;

/// <summary>What a member of staff is for.</summary>
public enum StaffRole
{
    /// <summary>Everything, staff and settings too.</summary>
    TenantAdmin,

    /// <summary>Answers what people ask, and sees what must be seen for that.</summary>
    CaseHandler,

    /// <summary>Looks on: no change, nothing unmasked.</summary>
    Viewer,
}

/// <summary>How roles are written, and what each may do.</summary>
public static class StaffRoles
{
    private static readonly FrozenDictionary<StaffRole, string> Written = new Dictionary<StaffRole, string>
    {
        [StaffRole.TenantAdmin] = "tenant-admin",
        [StaffRole.CaseHandler] = "case-handler",
        [StaffRole.Viewer] = "viewer",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, StaffRole> Read =
        Written.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static readonly FrozenDictionary<StaffRole, ValueList<Permission>> Granted =
        new Dictionary<StaffRole, ValueList<Permission>>
        {
            [StaffRole.TenantAdmin] = Permissions.All,
            [StaffRole.CaseHandler] =
            [
                Permission.TenantRead, Permission.LedgerRead, Permission.DutiesRead, Permission.DutiesManage,
                Permission.RequestsRead, Permission.RequestsHandle, Permission.RequestsReveal, Permission.ConsentRead,
            ],
            [StaffRole.Viewer] =
            [
                Permission.TenantRead, Permission.LedgerRead, Permission.DutiesRead, Permission.RequestsRead,
                Permission.ConsentRead,
            ],
        }.ToFrozenDictionary();

    /// <summary>Every role there is, the one with the most rights first.</summary>
    public static ValueList<StaffRole> All { get; } = [.. Enum.GetValues<StaffRole>()];

    /// <summary>The written name of a role.</summary>
    public static string NameOf(StaffRole role) => Written[role];

    /// <summary>What a role may do.</summary>
    public static ValueList<Permission> PermissionsOf(StaffRole role) => Granted[role];

    /// <summary>Reads a written name; false for an unknown one.</summary>
    public static bool TryParse(string? text, out StaffRole role)
    {
        role = default;
        return text is not null && Read.TryGetValue(text, out role);
    }
}
