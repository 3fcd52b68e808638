using System.Collections.Concurrent;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Sharing;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// Finds companies and groups by the short names that stand in addresses. A short name never changes, so each log is
/// opened once to learn it; what is shown is then read fresh. New companies are looked for when one was founded, and
/// every so often.
/// </summary>
public sealed class CentreDirectory : IDisposable
{
    /// <summary>Brands of a company that are read.</summary>
    public const int BrandsMax = 100;

    private static readonly TimeSpan LookedEvery = TimeSpan.FromSeconds(20);

    private readonly ILedger _ledger;
    private readonly IViewStore _views;
    private readonly StoreWatch _watch;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<LogId, string> _slugs = new();
    private readonly SemaphoreSlim _turn = new(1);
    private DateTimeOffset _lookedAt = DateTimeOffset.MinValue;
    private volatile bool _founded;

    /// <summary>Listens to what is founded from now on.</summary>
    public CentreDirectory(
        ILedger ledger, IViewStore views, StoreWatch watch, CommitFeed commits, TimeProvider time)
    {
        (_ledger, _views, _watch, _time) = (ledger, views, watch, time);
        commits.Subscribe(Note);
    }

    /// <summary>A company by its short name; null when there is none, or none any more.</summary>
    public async Task<CentreTenant?> FindAsync(string? slug, CancellationToken cancel)
    {
        foreach (var log in await LogsOfAsync(slug, cancel))
        {
            if (await ReadAsync(log, cancel) is not { } found)
                continue;

            await _watch.CatchUpAsync(log, cancel);
            return found;
        }

        return null;
    }

    /// <summary>A group by its id or by its English name in small letters; null when there is none.</summary>
    public async Task<CentreGroup?> GroupAsync(string? slug, CancellationToken cancel)
    {
        foreach (var log in await LogsOfAsync(slug, cancel))
        {
            if (await RowAsync<GroupRow>(log, ViewNames.Groups, cancel) is not { IsClosed: false } group)
                continue;

            List<CentreTenant> tenants = [];
            foreach (var member in group.Members)
            {
                if (await TryReadAsync(LogId.Of(member.Region, member.Tenant), cancel) is { } tenant)
                    tenants.Add(tenant);
            }

            return new(group, SlugOf(group), tenants);
        }

        return null;
    }

    /// <summary>The short name of a group in addresses: its English name, small letters and digits joined.</summary>
    public static string SlugOf(GroupRow group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var words = string.Concat(group.Name.En.Select(letter =>
            char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' '));
        return string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    /// <summary>Whoever founded a company must not find its doors missing until the next look.</summary>
    private void Note(StreamId stream)
    {
        if (stream.Kind is TenantAggregate.Kind or GroupAggregate.Kind && !_slugs.ContainsKey(stream.Log))
            _founded = true;
    }

    private async Task<IReadOnlyList<LogId>> LogsOfAsync(string? slug, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(slug))
            return [];

        if (Known(slug) is { Count: > 0 } known)
            return known;

        await LookAsync(cancel);
        return Known(slug);
    }

    private List<LogId> Known(string slug) =>
    [
        .. _slugs.Where(one => one.Value == slug || one.Key.Owner == slug).Select(one => one.Key)
            .OrderBy(log => log.ToString(), StringComparer.Ordinal),
    ];

    private async Task LookAsync(CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            if (!_founded && _time.GetUtcNow() - _lookedAt < LookedEvery)
                return;

            _founded = false;
            foreach (var log in _ledger.Logs.Where(log => !_slugs.ContainsKey(log)))
            {
                if (await SlugOfAsync(log, cancel) is { Length: > 0 } slug)
                    _slugs[log] = slug;
            }

            _lookedAt = _time.GetUtcNow();
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<string?> SlugOfAsync(LogId log, CancellationToken cancel)
    {
        try
        {
            return TenantId.TryParse(log.Owner, out _)
                ? (await RowAsync<TenantRow>(log, ViewNames.Tenants, cancel))?.Slug.ToString()
                : await RowAsync<GroupRow>(log, ViewNames.Groups, cancel) is { } group ? SlugOf(group) : null;
        }
        catch (LogUnavailableException)
        {
            // One damaged log must not shut the doors of all others; readiness and the operator's log tell of it.
            return null;
        }
    }

    /// <summary>A company that cannot be read takes nothing from the others of its group.</summary>
    private async Task<CentreTenant?> TryReadAsync(LogId log, CancellationToken cancel)
    {
        try
        {
            return await ReadAsync(log, cancel);
        }
        catch (LogUnavailableException)
        {
            return null;
        }
    }

    private async Task<CentreTenant?> ReadAsync(LogId log, CancellationToken cancel)
    {
        if (await RowAsync<TenantRow>(log, ViewNames.Tenants, cancel) is not { IsClosed: false } tenant)
            return null;

        var page = await _views.ListAsync(log, ViewNames.Brands, null, BrandsMax, descending: false, cancel);
        var brands = page.Rows.Select(row => WireJson.Read<BrandRow>(row.Body)!).Where(brand => !brand.IsClosed);
        return new(log, tenant, [.. brands.OrderBy(brand => brand.Slug.ToString(), StringComparer.Ordinal)]);
    }

    private async Task<T?> RowAsync<T>(LogId log, string view, CancellationToken cancel)
        where T : class =>
        await _views.FindAsync(log, view, log.Owner, cancel) is { } json ? WireJson.Read<T>(json) : null;
}

/// <summary>A company as its privacy centre knows it.</summary>
/// <param name="Log">Where everything of it is kept.</param>
/// <param name="Tenant">The company.</param>
/// <param name="Brands">Its brands that are open, by short name.</param>
public sealed record CentreTenant(LogId Log, TenantRow Tenant, IReadOnlyList<BrandRow> Brands)
{
    /// <summary>A brand by its short name; null when there is none.</summary>
    public BrandRow? Brand(string? slug) => Brands.FirstOrDefault(brand => brand.Slug.ToString() == slug);
}

/// <summary>A group as its page knows it.</summary>
/// <param name="Group">The group.</param>
/// <param name="Slug">Its short name in addresses.</param>
/// <param name="Tenants">Its companies that are open, in the order in which they joined.</param>
public sealed record CentreGroup(GroupRow Group, string Slug, IReadOnlyList<CentreTenant> Tenants);
