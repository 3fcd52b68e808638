using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>Where each tenant and group lives: pseudonymous ids only, the one thing regions share.</summary>
public interface IRegionDirectory
{
    /// <summary>The log of a tenant; false when no region served here has it.</summary>
    bool TryFind(TenantId tenant, out LogId log);

    /// <summary>The log of a group; false when no region served here has it.</summary>
    bool TryFind(GroupId group, out LogId log);
}
