namespace PrivacyCloud.Consoles.Ports;

/// <summary>The overview of a program that serves no tenants yet.</summary>
internal sealed class NoTenants : ITenantOverview
{
    public Task<IReadOnlyList<RegionOverview>> ReadAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<RegionOverview>>([]);
}
