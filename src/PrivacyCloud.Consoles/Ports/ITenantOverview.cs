namespace PrivacyCloud.Consoles.Ports;

/// <summary>What the home page tells of the tenants here: names only, nothing of any person.</summary>
public interface ITenantOverview
{
    /// <summary>All regions that this program serves, each with its tenants.</summary>
    Task<IReadOnlyList<RegionOverview>> ReadAsync(CancellationToken cancellation);
}
