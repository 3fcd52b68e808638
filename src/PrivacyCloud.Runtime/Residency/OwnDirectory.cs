using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>
/// The directories of the regions served here, each signed by its region. The number of a version is how often tenants
/// and groups of the region have changed: the same in every process over one store, and no lower after a restart.
/// </summary>
public sealed class OwnDirectory : IDisposable
{
    private static readonly TimeSpan LookedEvery = TimeSpan.FromSeconds(2);

    private readonly ILedger _ledger;
    private readonly IEvidenceSigner _signer;
    private readonly IDirectoryShelf _shelf;
    private readonly TimeProvider _time;
    private readonly Dictionary<Region, OwnRegion> _regions;
    private readonly Dictionary<Region, SignedDirectory> _signed = [];
    private readonly SemaphoreSlim _turn = new(1, 1);
    private DateTimeOffset _lookedAt = DateTimeOffset.MinValue;
    private volatile bool _isStale = true;

    /// <summary>Listens to what changes from now on.</summary>
    public OwnDirectory(
        ILedger ledger, IViewStore views, IEvidenceSigner signer, IDirectoryShelf shelf, CommitFeed commits,
        RuntimeOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(commits);
        (_ledger, _signer, _shelf, _time) = (ledger, signer, shelf, time);
        _regions = options.Regions.Keys.ToDictionary(region => region, region => new OwnRegion(region, ledger, views));
        commits.Subscribe(Note);
    }

    /// <summary>The regions served here.</summary>
    public IReadOnlyCollection<Region> Regions => _regions.Keys;

    /// <summary>The directory of a region served here as it is now.</summary>
    public async Task<SignedDirectory> ReadAsync(Region region, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            await RefreshAsync(cancel);
            return await SignedAsync(region, cancel);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>True when a tenant here is or was called so.</summary>
    public Task<bool> KnowsAsync(Slug slug, CancellationToken cancel) =>
        AnyAsync(home => home.Tenant?.Slug == slug, cancel);

    /// <summary>True when it is the host of a brand here.</summary>
    public Task<bool> KnowsAsync(HostName host, CancellationToken cancel) =>
        AnyAsync(home => !home.IsClosed && home.Tenant?.Hosts.Contains(host) == true, cancel);

    /// <summary>The tenants and groups that another region names and that are or were here.</summary>
    public async Task<IReadOnlyList<string>> ClaimedAsync(DirectoryVersion other, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(other);
        var own = new HashSet<string>(StringComparer.Ordinal);
        await AnyAsync(
            home =>
            {
                own.Add(home.Tenant?.Tenant.ToString() ?? home.Group?.ToString() ?? string.Empty);
                return false;
            },
            cancel);
        var named = other.Tenants.Select(one => one.Tenant.ToString()).Concat(other.Groups.Select(g => g.ToString()));
        return [.. named.Where(own.Contains)];
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private void Note(StreamId stream)
    {
        if ((stream.Kind == TenantAggregate.Kind || stream.Kind == GroupAggregate.Kind)
            && _regions.TryGetValue(stream.Log.Region, out var region))
        {
            region.Note(stream.Log);
            _isStale = true;
        }
    }

    private async Task<bool> AnyAsync(Func<OwnHome, bool> holds, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            await RefreshAsync(cancel);
            return _regions.Values.SelectMany(region => region.Homes.Values).Any(holds);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Where nothing was told there is nothing to read, but for what other processes did.</summary>
    private async Task RefreshAsync(CancellationToken cancel)
    {
        var now = _time.GetUtcNow();
        if (!_isStale && now - _lookedAt < LookedEvery)
            return;

        _isStale = false;
        foreach (var region in _regions.Values)
            await region.RefreshAsync(cancel);

        _lookedAt = now;
    }

    private async Task<SignedDirectory> SignedAsync(Region region, CancellationToken cancel)
    {
        var before = _signed.GetValueOrDefault(region) ?? await KeptAsync(region, cancel);
        var version = VersionOf(region, before?.Version);
        if (before is not null && _signed.ContainsKey(region) && before.Version.Equals(version) && IsCurrent(before))
            return before;

        var signed = SignedDirectory.Sign(version, _ledger, _signer);

        // Kept first: a number that somebody has seen must never be given to other words.
        await _shelf.KeepAsync(region, signed.Bytes, cancel);
        _signed[region] = signed;
        return signed;
    }

    private async Task<SignedDirectory?> KeptAsync(Region region, CancellationToken cancel) =>
        await _shelf.FindAsync(region, cancel) is { } bytes && SignedDirectory.Read(bytes) is { } kept
            && kept.Version.Region == region ? kept : null;

    private bool IsCurrent(SignedDirectory signed) =>
        _ledger.Keys.Last(key => key.Name == signed.Version.Region.ToString()).KeyId == signed.KeyId;

    /// <summary>Logs put back to an older state would count again from there: they go on from what was.</summary>
    private DirectoryVersion VersionOf(Region region, DirectoryVersion? before)
    {
        var own = _regions[region];
        var next = new DirectoryVersion(
            region, Math.Max(1, own.Changes), TenantsOf(own, before), GroupsOf(own, before));
        if (before is null)
            return next;

        var least = next.Equals(before with { Number = next.Number }) ? before.Number : before.Number + 1;
        return next with { Number = Math.Max(next.Number, least) };
    }

    private static ValueList<TenantHome> TenantsOf(OwnRegion own, DirectoryVersion? before)
    {
        var told = before?.Tenants.Where(one => own.Unread.Contains(LogId.Of(before.Region, one.Tenant))) ?? [];
        var tenants = own.Homes.Where(one => !one.Value.IsClosed && !own.Unread.Contains(one.Key))
            .Select(one => one.Value.Tenant).OfType<TenantHome>().Concat(told);
        return [.. tenants.OrderBy(one => one.Tenant.ToString(), StringComparer.Ordinal)
            .Take(DirectoryVersion.TenantsMax)];
    }

    private static ValueList<GroupId> GroupsOf(OwnRegion own, DirectoryVersion? before)
    {
        var told = before?.Groups.Where(one => own.Unread.Contains(LogId.Of(before.Region, one))) ?? [];
        var groups = own.Homes.Where(one => !one.Value.IsClosed && !own.Unread.Contains(one.Key))
            .Select(one => one.Value.Group).OfType<GroupId>().Concat(told);
        return [.. groups.OrderBy(one => one.ToString(), StringComparer.Ordinal).Take(DirectoryVersion.GroupsMax)];
    }
}
