using System.Collections.Concurrent;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Sharing;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Access;

/// <summary>
/// Says who is calling. Keys are answered from memory; whatever changes a tenant or a group ages the memory before the
/// change is answered, so that a key revoked opens nothing from that answer on.
/// </summary>
public sealed class Credentials
{
    private const int PageMax = 1000;
    private const int KnownMax = 10_000;

    private readonly IRegionDirectory _directory;
    private readonly IViewStore _views;
    private readonly KeyMint _mint;
    private readonly KeyUses _uses;
    private readonly StoreWatch _watch;
    private readonly RuntimeOptions _options;
    private readonly ConcurrentDictionary<LogId, KeyRing> _rings = new();
    private readonly ConcurrentDictionary<LogId, long> _ages = new();
    private readonly ConcurrentDictionary<KeyHash, Known> _known = new();
    private long _groupAge;

    /// <summary>Listens to what changes from now on.</summary>
    public Credentials(
        IRegionDirectory directory, IViewStore views, KeyMint mint, KeyUses uses, CommitFeed commits,
        StoreWatch watch, RuntimeOptions options)
    {
        (_directory, _views, _mint, _uses, _watch, _options) = (directory, views, mint, uses, watch, options);
        commits.Subscribe(Age);
    }

    /// <summary>Who holds this credential; null when nobody does, whatever the reason.</summary>
    public ValueTask<Caller?> FindAsync(ShownKey? shown, CancellationToken cancel)
    {
        if (shown is null)
            return default;

        if (!_known.TryGetValue(shown.Hash, out var known))
            return new(LookAsync(shown, cancel));

        // The call rests on memory from here on, so others' changes come first.
        var caughtUp = _watch.CatchUpAsync(known.Caller.Log, cancel);
        if (!caughtUp.IsCompletedSuccessfully)
            return new(RecallAsync(caughtUp, shown, known, cancel));

        return Recall(known) is { } caller ? new(caller) : new(LookAsync(shown, cancel));
    }

    private async Task<Caller?> RecallAsync(
        Task caughtUp, ShownKey shown, Known known, CancellationToken cancel)
    {
        await caughtUp;
        return Recall(known) ?? await LookAsync(shown, cancel);
    }

    private Caller? Recall(Known known)
    {
        if (known.Age != AgeOf(known.Caller.Log))
            return null;

        _uses.Note(known.Caller.Log, known.Caller.Key);
        return known.Caller;
    }

    private async Task<Caller?> LookAsync(ShownKey shown, CancellationToken cancel)
    {
        if (!KeyText.TryParse(shown.Reveal(), out var text)
            || await _directory.FindAsync(text!.Tenant, cancel) is not { } log)
            return null;

        await _watch.CatchUpAsync(log, cancel);
        var digest = await _mint.DigestAsync(log, text, cancel);
        var ring = await RingAsync(log, cancel);
        if (ring.Find(text.Mark, digest) is not { } key || (key.Brand is null) != (text.Kind == CredentialKind.Secret))
            return null;

        _uses.Note(log, key.Id);
        var caller = new Caller(
            text.Kind, log, text.Tenant, key.Group, key.Brand, key.Id, key.Permissions, ring.OriginsOf(key));
        if (_known.Count >= KnownMax)
            _known.Clear();

        _known[shown.Hash] = new(ring.Age, caller);
        return caller;
    }

    private void Age(StreamId stream)
    {
        if (stream.Kind == TenantAggregate.Kind)
            _ages.AddOrUpdate(stream.Log, 1, (_, age) => age + 1);
        else if (stream.Kind == GroupAggregate.Kind)
            Interlocked.Increment(ref _groupAge);
    }

    private RingAge AgeOf(LogId log) => new(_ages.GetValueOrDefault(log), Interlocked.Read(ref _groupAge));

    /// <summary>A ring is only ever as good as its age: one read while something changed is read again.</summary>
    private async Task<KeyRing> RingAsync(LogId log, CancellationToken cancel)
    {
        while (true)
        {
            var age = AgeOf(log);
            if (_rings.TryGetValue(log, out var ring) && ring.Age == age)
                return ring;

            if (_rings.Count >= _options.KeyRingsMax)
                _rings.Clear();

            _rings[log] = await ReadAsync(log, age, cancel);
        }
    }

    private async Task<KeyRing> ReadAsync(LogId log, RingAge age, CancellationToken cancel)
    {
        var keys = await AllAsync<KeyRow>(log, ViewNames.Keys, cancel);
        var brands = await AllAsync<BrandRow>(log, ViewNames.Brands, cancel);
        return new(age, keys, brands, await GroupOriginsAsync(keys, cancel));
    }

    /// <summary>Origins of the group's own pages, where the group's log is served here.</summary>
    private async Task<IReadOnlyList<Origin>> GroupOriginsAsync(List<KeyRow> keys, CancellationToken cancel)
    {
        if (keys.Count == 0 || await _directory.FindAsync(keys[0].Group, cancel) is not { } log)
            return [];

        var row = await _views.FindAsync(log, ViewNames.Groups, keys[0].Group.ToString(), cancel);
        return row is { } json && WireJson.Read<GroupRow>(json) is { IsClosed: false } group ? group.Origins : [];
    }

    private async Task<List<T>> AllAsync<T>(LogId log, string view, CancellationToken cancel)
    {
        List<T> all = [];
        string? after = null;
        do
        {
            var page = await _views.ListAsync(log, view, after, PageMax, descending: false, cancel);
            all.AddRange(page.Rows.Select(row => WireJson.Read<T>(row.Body)!));
            after = page.Next;
        }
        while (after is not null);

        return all;
    }

    private sealed record Known(RingAge Age, Caller Caller);
}
