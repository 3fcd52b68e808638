using System.Collections.Frozen;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Residency;

/// <summary>
/// The directories of the other regions, laid over each other: which of them a tenant, a group, a short name or a host
/// leads to. Where two name the same, neither is believed.
/// </summary>
public sealed class RegionMap
{
    private readonly FrozenDictionary<TenantId, Whereabouts> _tenants;
    private readonly FrozenDictionary<GroupId, Whereabouts> _groups;
    private readonly FrozenDictionary<Slug, Whereabouts> _slugs;
    private readonly FrozenDictionary<HostName, Whereabouts> _hosts;

    private RegionMap(IReadOnlyCollection<DirectoryVersion> others)
    {
        var homes = others.SelectMany(one => one.Tenants.Select(home => (Home: home, At: Claim(one.Region, home))))
            .ToList();
        _tenants = Settle(homes.Select(one => (one.Home.Tenant, one.At)));
        _slugs = Settle(homes.Select(one => (one.Home.Slug, one.At)));
        _hosts = Settle(homes.SelectMany(one => one.Home.Hosts.Select(host => (host, one.At))));
        _groups = Settle(others.SelectMany(one => one.Groups.Select(
            group => (group, (Whereabouts)new Whereabouts.Elsewhere(one.Region)))));
    }

    /// <summary>The map of a cell that knows of no other.</summary>
    public static RegionMap Empty { get; } = new([]);

    /// <summary>True when nothing is anywhere else.</summary>
    public bool IsEmpty => _tenants.Count == 0 && _groups.Count == 0;

    /// <summary>Lays the others' directories over each other, one per region.</summary>
    public static RegionMap Of(IReadOnlyCollection<DirectoryVersion> others) => new(others);

    /// <summary>Which other region a tenant leads to.</summary>
    public Whereabouts Find(TenantId tenant) => _tenants.GetValueOrDefault(tenant, Whereabouts.NotKnown);

    /// <summary>Which other region a group leads to.</summary>
    public Whereabouts Find(GroupId group) => _groups.GetValueOrDefault(group, Whereabouts.NotKnown);

    /// <summary>Which other region a tenant's short name leads to.</summary>
    public Whereabouts Find(Slug slug) => _slugs.GetValueOrDefault(slug, Whereabouts.NotKnown);

    /// <summary>Which other region a brand's host leads to.</summary>
    public Whereabouts Find(HostName host) => _hosts.GetValueOrDefault(host, Whereabouts.NotKnown);

    private static Whereabouts Claim(Region region, TenantHome home) =>
        home.Standing == HomeStanding.Settled ? new Whereabouts.Elsewhere(region) : Whereabouts.NotSettled;

    /// <summary>Said twice by one region is said once; said by two, it is settled by neither.</summary>
    private static FrozenDictionary<TKey, Whereabouts> Settle<TKey>(IEnumerable<(TKey Key, Whereabouts At)> claims)
        where TKey : notnull
    {
        var settled = new Dictionary<TKey, Whereabouts>();
        foreach (var (key, at) in claims)
            settled[key] = settled.TryGetValue(key, out var other) && other != at ? Whereabouts.NotSettled : at;

        return settled.ToFrozenDictionary();
    }
}
