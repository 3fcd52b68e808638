using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>
/// Says where a tenant, a group, a short name or a host lives: here, at a peer, or nowhere that is known. Whatever is
/// or was here is here, whatever a peer says; so no two cells ever send a caller back and forth.
/// </summary>
public sealed class RegionAtlas(PeerDirectories peers, OwnDirectory own, IRegionDirectory logs)
{
    /// <summary>True when nothing is anywhere else: then nobody need ask.</summary>
    public bool IsEmpty => peers.Map.IsEmpty;

    /// <summary>A peer by its region; null for a region that is none.</summary>
    public Peer? PeerOf(Region region) => peers.Find(region);

    /// <summary>True for a host at which a peer itself is reached: it is no brand's.</summary>
    public bool IsPeer(string host) => peers.IsAddress(host);

    /// <summary>Where a tenant lives.</summary>
    public async ValueTask<Whereabouts> FindAsync(TenantId tenant, CancellationToken cancel) =>
        peers.Map.Find(tenant) is var said && said is Whereabouts.Unknown ? said
            : await logs.FindAsync(tenant, cancel) is null ? said : Whereabouts.AtHome;

    /// <summary>Where a group lives.</summary>
    public async ValueTask<Whereabouts> FindAsync(GroupId group, CancellationToken cancel) =>
        peers.Map.Find(group) is var said && said is Whereabouts.Unknown ? said
            : await logs.FindAsync(group, cancel) is null ? said : Whereabouts.AtHome;

    /// <summary>Where the tenant of a short name lives.</summary>
    public async ValueTask<Whereabouts> FindAsync(Slug slug, CancellationToken cancel) =>
        peers.Map.Find(slug) is var said && said is Whereabouts.Unknown ? said
            : await own.KnowsAsync(slug, cancel) ? Whereabouts.AtHome : said;

    /// <summary>Where the brand of a host lives.</summary>
    public async ValueTask<Whereabouts> FindAsync(HostName host, CancellationToken cancel) =>
        peers.Map.Find(host) is var said && said is Whereabouts.Unknown ? said
            : await own.KnowsAsync(host, cancel) ? Whereabouts.AtHome : said;
}
