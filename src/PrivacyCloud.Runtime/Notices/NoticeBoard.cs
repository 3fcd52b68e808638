using System.Collections.Concurrent;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Notices;

/// <summary>
/// What each brand shows, answered from memory. Whatever changes a notice, a brand or a tenant ages the memory before
/// the change is answered, so that nobody who knows of it is shown the older one.
/// </summary>
public sealed class NoticeBoard
{
    private const int PageMax = 1000;

    private readonly IViewStore _views;
    private readonly IEvidenceSigner _signer;
    private readonly ConcurrentDictionary<LogId, TenantBoards> _logs = new();
    private long _changes;

    /// <summary>Listens to what changes from now on.</summary>
    public NoticeBoard(IViewStore views, IEvidenceSigner signer, CommitFeed commits)
    {
        (_views, _signer) = (views, signer);
        commits.Subscribe(Age);
    }

    /// <summary>What a brand shows; none when the tenant has no such brand, or it shows nothing yet.</summary>
    public ValueTask<BrandBoard?> FindAsync(LogId log, BrandId brand, CancellationToken cancel)
    {
        var slot = SlotOf(log, brand);
        return slot.Fresh() is { } known ? new(known.Board) : new(RefreshAsync(log, brand, slot, cancel));
    }

    /// <summary>How often a brand's pages asked since the process began. Whoever answers a page counts it.</summary>
    public AskCount Asked(LogId log, BrandId brand) => SlotOf(log, brand).Asked;

    /// <summary>How often anything changed on which an answer to a page rests, of any company.</summary>
    public long Changes => Interlocked.Read(ref _changes);

    /// <summary>How often each brand's pages asked since the process began, in whatever language.</summary>
    public IEnumerable<(LogId Log, BrandId Brand, long Asked)> AskedSoFar() =>
        from tenant in _logs
        from slot in tenant.Value.Brands
        select (tenant.Key, slot.Key, slot.Value.Asked.OfAll());

    private BoardSlot SlotOf(LogId log, BrandId brand) =>
        _logs.GetOrAdd(log, static _ => new()).Brands.GetOrAdd(brand, static _ => new());

    private void Age(StreamId stream)
    {
        if (stream.Kind is not (NoticeAggregate.Kind or TenantAggregate.Kind or GroupAggregate.Kind))
            return;

        Interlocked.Increment(ref _changes);
        if (!_logs.TryGetValue(stream.Log, out var tenant))
            return;

        foreach (var slot in tenant.Brands.Values)
            slot.Age();
    }

    /// <summary>
    /// A board is only ever as good as its age: one read while something changed is read again. Of a brand that shows
    /// nothing nothing is kept: anybody can make ids up.
    /// </summary>
    private async Task<BrandBoard?> RefreshAsync(
        LogId log, BrandId brand, BoardSlot slot, CancellationToken cancel)
    {
        while (true)
        {
            var age = slot.Now;
            var board = await ReadAsync(log, brand, cancel);
            if (!slot.Keep(board, age))
                continue;

            if (board is null && _logs.TryGetValue(log, out var tenant))
                tenant.Brands.TryRemove(new(brand, slot));

            return board;
        }
    }

    private async Task<BrandBoard?> ReadAsync(LogId log, BrandId brand, CancellationToken cancel)
    {
        var key = brand.ToString();
        var owner = await _views.RowAsync<TenantRow>(log, ViewNames.Tenants, log.Owner, cancel);
        if (owner is not { IsClosed: false } tenant
            || await _views.RowAsync<BrandRow>(log, ViewNames.Brands, key, cancel) is not { IsClosed: false } row
            || await _views.RowAsync<PublishedNotice>(log, ViewNames.Notices, key, cancel) is not { } notice)
            return null;

        return new(log, tenant, row, notice, await EditionsAsync(log, brand, cancel), shown => Sign(log, shown));
    }

    private SnapshotText Sign(LogId log, ShownNotice shown)
    {
        var payload = shown.Payload();
        return new(payload, _signer.Sign(log.Region, payload).Bytes);
    }

    private async Task<List<NoticeEditionRow>> EditionsAsync(LogId log, BrandId brand, CancellationToken cancel)
    {
        List<NoticeEditionRow> all = [];
        var prefix = NoticeEditionRow.PrefixOf(brand);
        string? after = prefix;
        while (after is not null)
        {
            var page = await _views.ListAsync(
                log, ViewNames.NoticeEditions, after, PageMax, descending: false, cancel);
            var own = page.Rows.TakeWhile(row => row.Key.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            all.AddRange(own.Select(row => WireJson.Read<NoticeEditionRow>(row.Body)!));
            after = own.Count == page.Rows.Count ? page.Next : null;
        }

        return all;
    }

    private sealed class TenantBoards
    {
        public ConcurrentDictionary<BrandId, BoardSlot> Brands { get; } = new();
    }
}
