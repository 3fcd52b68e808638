using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>Finds the log of a tenant or group among those served here, also when another process founded it.</summary>
public interface IRegionDirectory
{
    /// <summary>The log of a tenant; null when no region served here has it.</summary>
    ValueTask<LogId?> FindAsync(TenantId tenant, CancellationToken cancel);

    /// <summary>The log of a group; null when no region served here has it.</summary>
    ValueTask<LogId?> FindAsync(GroupId group, CancellationToken cancel);
}
