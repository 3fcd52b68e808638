using System.Collections.Concurrent;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Consents.Figures;

/// <summary>
/// Counts each log on from where it was left. The counts and the place are written in one append, so that after a crash
/// nothing is counted twice or left out; some thousands of entries make one append.
/// </summary>
public sealed class FigureBook(
    ILedger ledger, ILeases leases, IViewStore views, ConsentLaws laws, FigureOptions options, TimeProvider time)
    : IDisposable
{
    private const int PageMax = 1_000;

    /// <summary>
    /// Decisions of a hundred days touch hundreds of rows, whether they are a thousand or ten: each row is read and
    /// written once for all of them.
    /// </summary>
    private const int PagesMax = 10;

    /// <summary>So many rows are enough for one append.</summary>
    private const int RowsMax = 1_000;

    private const string Kind = "consent-figures";

    private static readonly Duration Term = Duration.FromMinutes(1);

    private readonly ConcurrentDictionary<LogId, Place> _places = new();
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>
    /// Counts a log to its end. Answers how many consents were counted; null when another process is at it.
    /// </summary>
    public Task<long?> CountAsync(LogId log, CancellationToken cancel) => AloneAsync<long?>(
        log,
        async () =>
        {
            // What another process has counted meanwhile stands in the store alone.
            if (ledger.IsShared || !_places.TryGetValue(log, out var place))
                _places[log] = place = await PlaceAsync(log, cancel);

            var counted = 0L;
            while (await CountAsync(log, place, cancel) is { } some)
                counted += some;

            return counted;
        },
        cancel);

    /// <summary>
    /// Writes down how often a brand's pages asked for some purposes. False when another process is at it.
    /// </summary>
    public Task<bool> AskedAsync(
        LogId log, BrandId brand, IReadOnlyList<PurposeCode> purposes, long times, CancellationToken cancel) =>
        AloneAsync(
            log,
            async () =>
            {
                var tally = new FigureTally(await ZoneAsync(log, cancel));
                tally.Asked(brand, Now(), [.. purposes], times);
                await WriteAsync(log, tally, next: null, cancel);
                return true;
            },
            cancel);

    /// <summary>In which zone a tenant's days are counted.</summary>
    public async Task<DateTimeZone> ZoneAsync(LogId log, CancellationToken cancel) =>
        await views.FindAsync(log, ViewNames.Tenants, log.Owner, cancel) is { } json
        && WireJson.Read<TenantRow>(json) is { Packs: [var first, ..] }
            ? laws.ZoneOf(first.Jurisdiction) : DateTimeZone.Utc;

    /// <inheritdoc/>
    public void Dispose() => _oneAtATime.Dispose();

    /// <summary>Rows are read, added to and written: two at once would lose what one of them adds.</summary>
    private async Task<T?> AloneAsync<T>(LogId log, Func<Task<T>> work, CancellationToken cancel)
    {
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            if (!await leases.TryHoldAsync(log, Kind, Term, cancel))
                return default;

            var done = await work();
            await leases.LetGoAsync(log, Kind, CancellationToken.None);
            return done;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Counts some pages; null at the end, or when another process is at it.</summary>
    private async Task<long?> CountAsync(LogId log, Place place, CancellationToken cancel)
    {
        var page = await PageAsync(log, place.Next, cancel);
        if (page.Count == 0)
            return null;

        var (tally, next, counted) = (new FigureTally(place.Zone ??= await ZoneAsync(log, cancel)), place.Next, 0L);
        for (var pages = 1; page.Count > 0; pages++)
        {
            counted += Count(tally, page);
            next = page[^1].Position + 1;
            page = pages < PagesMax && tally.Counts.Count < RowsMax ? await PageAsync(log, next, cancel) : [];
        }

        // It may have taken a while; what was counted counts only where it is written.
        if (!await leases.TryHoldAsync(log, Kind, Term, cancel))
            return null;

        if (tally.Counts.Count > 0 || next - place.Written >= options.CursorEvery)
        {
            await WriteAsync(log, tally, next, cancel);
            place.Written = next;
        }

        place.Next = next;
        return counted;
    }

    private static long Count(FigureTally tally, IReadOnlyList<LedgerEntry> page)
    {
        var counted = 0L;
        ConsentEvent? before = null;
        foreach (var entry in page)
        {
            var happened = entry.Stream.Kind == ConsentAggregate.Kind
                ? ConsentAggregate.Events.Read(entry.Type, entry.Data) : null;
            if (happened is not null)
            {
                tally.Count(happened, before, entry.At);
                counted++;
            }

            before = happened;
        }

        return counted;
    }

    private async Task<IReadOnlyList<LedgerEntry>> PageAsync(LogId log, long from, CancellationToken cancel) =>
        Whole(await ledger.ReadAsync(log, from, PageMax, cancel));

    /// <summary>
    /// A full page may end between a decision and what it set going, which are read together: then the decision is left
    /// to the next page.
    /// </summary>
    private static IReadOnlyList<LedgerEntry> Whole(IReadOnlyList<LedgerEntry> page) =>
        page.Count == PageMax && page[^1].Stream.Kind == ConsentAggregate.Kind ? [.. page.SkipLast(1)] : page;

    private async Task WriteAsync(LogId log, FigureTally tally, long? next, CancellationToken cancel)
    {
        List<ViewWrite> rows = [];
        foreach (var (key, count) in tally.Counts)
        {
            var before = await views.FindAsync(log, ViewNames.ConsentFigures, key.ToString(), cancel) is { } json
                ? WireJson.Read<ConsentFigure>(json)! : ConsentFigure.None;
            rows.Add(new(ViewNames.ConsentFigures, key.ToString(), WireJson.WritePlain(before.Plus(count))));
        }

        if (next is { } position)
            rows.Add(new(
                ViewNames.ConsentFigureCursors, log.Owner, WireJson.WritePlain(new FigureCursorRow(position))));

        await ledger.AppendAsync(
            new()
            {
                Stream = new(log, Kind, log.Owner),
                ExpectedVersion = 0,
                At = Now(),
                Actor = Actor.Platform,
                Events = [],
                Views = rows,
            },
            cancel);
    }

    private async Task<Place> PlaceAsync(LogId log, CancellationToken cancel) =>
        new(await views.FindAsync(log, ViewNames.ConsentFigureCursors, log.Owner, cancel) is { } json
            ? WireJson.Read<FigureCursorRow>(json)!.Next : 0);

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());

    private sealed class Place(long next)
    {
        public long Next { get; set; } = next;

        public long Written { get; set; } = next;

        public DateTimeZone? Zone { get; set; }
    }
}

/// <summary>How far a log was counted: the first position that was not.</summary>
public sealed record FigureCursorRow(long Next);
