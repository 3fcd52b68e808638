using System.Collections.Concurrent;
using System.Text.Json;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// How far each log was read for its endpoints. The endpoints are folded along the way, so each step meets those that
/// were there when it was taken, however late it is read. The cursor is a row of a view, written now and then: what is
/// read again after a crash queues the same parcels under the same ids, which changes nothing.
/// </summary>
public sealed class WebhookTrails(
    ILedger ledger, IViewStore views, ICommandGateway gateway, OutboxLanes lanes, OutboxOptions options,
    TimeProvider time)
{
    private const int PageMax = 500;
    private const string CursorKind = "webhook-cursor";
    private const string RequestKind = "request";
    private const string CasePrefix = "cas";

    private readonly ConcurrentDictionary<LogId, Trail> _trails = new();
    private readonly ConcurrentDictionary<LogId, bool> _quiet = new();

    /// <summary>
    /// True when a change of this stream may be news. In a log whose endpoints are all gone, or that never had one,
    /// only a change of its endpoints is: people may decide there a million times a day, and nobody looks.
    /// </summary>
    public bool Concerns(StreamId stream) =>
        stream.Kind == WebhooksAggregate.Kind || (IsTold(stream) && !_quiet.ContainsKey(stream.Log));

    /// <summary>Forgets how far a log was read here, because another process reads it now.</summary>
    public void Leave(LogId log) => _trails.TryRemove(log, out _);

    /// <summary>Reads on from where it was left, and queues a call for each step an endpoint is told of.</summary>
    public async Task<int> FollowAsync(LogId log, CancellationToken cancel)
    {
        if (!_trails.TryGetValue(log, out var trail))
        {
            // Said before looking: an endpoint that comes while it is being looked for ends the quiet again.
            _quiet[log] = true;
            if (await LoadAsync(log, cancel) is not { } found)
                return 0;

            // And ended before reading: what is written from here on is noted, what was written before is read.
            _quiet.TryRemove(log, out _);
            _trails[log] = trail = found;
        }

        var queued = 0;
        while (await ledger.ReadAsync(log, trail.Next, PageMax, cancel) is { Count: > 0 } entries)
        {
            foreach (var entry in entries)
            {
                queued += await ReadAsync(trail, entry, cancel);
                trail.Next = entry.Position + 1;
            }

            await KeepAsync(log, trail, cancel);
            if (IsTelling(trail.State))
                continue;

            // Nobody is told any more: the rest is skipped when the next endpoint comes.
            _trails.TryRemove(log, out _);
            return queued;
        }

        return queued;
    }

    /// <summary>
    /// At the cursor, or where the first endpoint came that is still told then; null when none is. What lies between
    /// was told to nobody and is never read.
    /// </summary>
    private async Task<Trail?> LoadAsync(LogId log, CancellationToken cancel)
    {
        var row = await views.FindAsync(log, ViewNames.WebhookCursors, log.Owner, cancel);
        var next = row is { } json ? WireJson.Read<WebhookCursorRow>(json)!.Next : 0;
        var state = WebhooksDecider.Initial;
        await foreach (var entry in ledger.ReadStreamAsync(WebhooksAggregate.StreamOf(log), 1, cancel))
        {
            if (entry.Position >= next && IsTelling(state))
                break;

            state = Evolve(state, entry);
            next = Math.Max(next, entry.Position + 1);
        }

        return IsTelling(state) ? new(state, next) : null;
    }

    private static bool IsTold(StreamId stream) => stream.Kind is RequestKind or ConsentAggregate.Kind;

    private static bool IsTelling(WebhooksState state) => state.All().Any(one => !one.IsDisabled);

    private async Task<int> ReadAsync(Trail trail, LedgerEntry entry, CancellationToken cancel)
    {
        if (entry.Stream.Kind == WebhooksAggregate.Kind)
            trail.State = Evolve(trail.State, entry);

        if (!IsTold(entry.Stream) || !NewsType.TryOf(entry.Type, out var type) || IsOfNothing(entry))
            return 0;

        var queued = await TakenBackAsync(trail, entry, cancel);
        var told = trail.State.All().Where(one => one.IsTold(type)).ToList();
        var joined = told.Count == 0 ? null : await CaseOfAsync(entry, cancel);
        foreach (var endpoint in told)
            await QueueAsync(endpoint, type, entry, joined, cancel);

        return queued + told.Count;
    }

    /// <summary>
    /// A no on a notice that takes back a yes is told as a withdrawal too, so that whoever listens for withdrawals
    /// misses none. It is the same decision, so it bears its place in the ledger.
    /// </summary>
    private async Task<int> TakenBackAsync(Trail trail, LedgerEntry entry, CancellationToken cancel)
    {
        if (entry.Type != ConsentNews.StopOrdered)
            return 0;

        var told = trail.State.All().Where(one => one.IsTold(NewsType.ConsentWithdrawn)).ToList();
        if (told.Count == 0 || await BeforeAsync(entry, cancel) is not { Type: ConsentNews.Decided } decided)
            return 0;

        foreach (var endpoint in told)
            await QueueAsync(endpoint, NewsType.ConsentWithdrawn, decided, joined: null, cancel);

        return told.Count;
    }

    /// <summary>True for the order beside a claimed no that took nothing back.</summary>
    private static bool IsOfNothing(LedgerEntry entry) => entry.Type == ConsentNews.StopOrdered
        && ConsentAggregate.Events.Read(entry.Type, entry.Data) is ConsentEvent.StopOrdered { Purposes.Count: 0 };

    private async Task<LedgerEntry?> BeforeAsync(LedgerEntry entry, CancellationToken cancel)
    {
        await foreach (var before in ledger.ReadStreamAsync(entry.Stream, entry.Version - 1, cancel))
            return before;

        return null;
    }

    private async Task QueueAsync(
        WebhookEndpoint endpoint, NewsType type, LedgerEntry entry, Topic? joined, CancellationToken cancel)
    {
        var news = new WebhookNews(
            endpoint.Id, type, Topic.Of(entry.Stream), joined, entry.At, entry.Position, entry.Version);
        var parcel = ParcelId.Of(entry.Stream, entry.Version, ConsentNews.PurposeOf(news, entry.Type));
        var stream = ParcelAggregate.StreamOf(entry.Stream.Log, parcel);
        await gateway.ExecuteAsync(
            new(stream, new ParcelCommand.Queue(parcel, new Parcel.Webhook(news)), Actor.Platform), cancel);
        lanes.Post(stream);
    }

    /// <summary>The case of a request stands in its first event. Only an id goes out, whatever else is there.</summary>
    private async Task<Topic?> CaseOfAsync(LedgerEntry entry, CancellationToken cancel)
    {
        if (entry.Stream.Kind != RequestKind)
            return null;

        await foreach (var first in ledger.ReadStreamAsync(entry.Stream, 1, cancel))
        {
            using var json = JsonDocument.Parse(first.Data);
            return json.RootElement.TryGetProperty("intake", out var intake)
                && intake.ValueKind == JsonValueKind.Object && intake.TryGetProperty("case", out var found)
                && found.ValueKind == JsonValueKind.String
                && PrefixedId.TryParse(CasePrefix, found.GetString(), out _)
                && Topic.TryParse($"case/{found.GetString()}", out var joined) ? joined : null;
        }

        return null;
    }

    private static WebhooksState Evolve(WebhooksState state, LedgerEntry entry) =>
        WebhooksDecider.Evolve(state, WebhooksAggregate.Events.Read(entry.Type, entry.Data));

    private async Task KeepAsync(LogId log, Trail trail, CancellationToken cancel)
    {
        if (trail.Next - trail.Written < options.CursorEvery)
            return;

        await ledger.AppendAsync(
            new()
            {
                Stream = new(log, CursorKind, log.Owner),
                ExpectedVersion = 0,
                At = Instant.FromDateTimeOffset(time.GetUtcNow()),
                Actor = Actor.Platform,
                Events = [],
                Views = [new(ViewNames.WebhookCursors, log.Owner, WireJson.Write(new WebhookCursorRow(trail.Next)))],
            },
            cancel);
        trail.Written = trail.Next;
    }

    private sealed class Trail(WebhooksState state, long next)
    {
        public WebhooksState State { get; set; } = state;

        public long Next { get; set; } = next;

        public long Written { get; set; } = next;
    }
}
