using System.Collections.Frozen;

namespace PrivacyCloud.Domain.Tenants;

/// <summary>What a secret key or a member of staff may do for a tenant.</summary>
public enum Permission
{
    TenantRead,
    TenantConfigure,
    KeysManage,
    LedgerRead,
    DutiesRead,
    DutiesManage,
    RequestsRead,
    RequestsHandle,
    RequestsReveal,
    ConsentRead,
    ConsentRecord,
    PoliciesManage,
    BreachesManage,
    ConsentConfigure,
}

/// <summary>How permissions are written, for ever.</summary>
public static class Permissions
{
    private static readonly FrozenDictionary<Permission, string> Written = new Dictionary<Permission, string>
    {
        [Permission.TenantRead] = "tenant.read",
        [Permission.TenantConfigure] = "tenant.configure",
        [Permission.KeysManage] = "keys.manage",
        [Permission.LedgerRead] = "ledger.read",
        [Permission.DutiesRead] = "duties.read",
        [Permission.DutiesManage] = "duties.manage",
        [Permission.RequestsRead] = "requests.read",
        [Permission.RequestsHandle] = "requests.handle",
        [Permission.RequestsReveal] = "requests.reveal",
        [Permission.ConsentRead] = "consent.read",
        [Permission.ConsentRecord] = "consent.record",
        [Permission.PoliciesManage] = "policies.manage",
        [Permission.BreachesManage] = "breaches.manage",
        [Permission.ConsentConfigure] = "consent.configure",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Permission> Read =
        Written.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Every permission there is, in the order of their declaration.</summary>
    public static ValueList<Permission> All { get; } = [.. Enum.GetValues<Permission>()];

    /// <summary>The written name of a permission.</summary>
    public static string NameOf(Permission permission) => Written[permission];

    /// <summary>Reads a written name; false for an unknown one.</summary>
    public static bool TryParse(string? text, out Permission permission)
    {
        permission = default;
        return text is not null && Read.TryGetValue(text, out permission);
    }
}
