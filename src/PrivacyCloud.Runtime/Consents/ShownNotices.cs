using System.Collections.Concurrent;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>Finds what was shown to whoever decided: by the statement that came along, or by its name.</summary>
public sealed class ShownNotices(SnapshotDesk snapshots, NoticeBoard board, NoticeArchive archive, IViewStore views)
{
    private const int RememberedMax = 1_000;
    private const int BrandsMax = 200;

    private readonly ConcurrentDictionary<(LogId Log, BrandId Brand, int Version), PublishedNotice> _former = new();
    private readonly ConcurrentDictionary<NoticeHash, SnapshotHash> _hashes = new();
    private readonly ConcurrentDictionary<(LogId Log, NamedNotice Named), SnapshotHash> _named = new();

    /// <summary>What was shown, or why it does not count.</summary>
    internal async ValueTask<(ShownTo? Shown, Refusal? Refusal)> FindAsync(
        LogId log, IncomingDecision incoming, Instant now, CancellationToken cancel)
    {
        if (incoming is { Snapshot: null, Named: { } named })
            return await NamedAsync(log, named, cancel);

        switch (await snapshots.CheckAsync(log, incoming.Brand, incoming.Snapshot, now, cancel))
        {
            case SnapshotCheck.Valid valid:
                return await ShownAsync(
                    log, new(valid.Shown.Brand, valid.Shown.Version, valid.Shown.Language), HashOf(valid.Hash), cancel);
            case SnapshotCheck.Refused refused:
                return (null, refused.Reason);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>The brand somebody means, its law, or why it cannot be told.</summary>
    internal ValueTask<(BrandId Brand, JurisdictionCode Jurisdiction, Refusal? Refusal)> BrandOfAsync(
        LogId log, IncomingWithdrawal incoming, CancellationToken cancel) =>
        BrandOfAsync(log, incoming.Brand, incoming.Purposes, cancel);

    /// <summary>The brand somebody means, its law, or why it cannot be told.</summary>
    internal async ValueTask<(BrandId Brand, JurisdictionCode Jurisdiction, Refusal? Refusal)> BrandOfAsync(
        LogId log, BrandId? brand, ValueList<PurposeCode> purposes, CancellationToken cancel)
    {
        var found = brand is { } named
            ? await board.FindAsync(log, named, cancel)
            : await OnlyAsync(log, purposes, cancel);
        if (found is null)
            return (default, default, ConsentRefusals.BrandNeeded);

        // What was once asked may be taken back, also after the notice no longer asks for it.
        return purposes.All(one => found.WasAsked(one))
            ? (found.Brand.Id, LawOf(found), null)
            : (default, default, ConsentRefusals.PurposeUnknown with
            {
                Known = [.. found.Notice.Content.Purposes.Select(one => one.Code.ToString())],
            });
    }

    private static JurisdictionCode LawOf(BrandBoard board) => board.Tenant.Packs[0].Jurisdiction;

    private async ValueTask<(ShownTo? Shown, Refusal? Refusal)> NamedAsync(
        LogId log, NamedNotice named, CancellationToken cancel)
    {
        if (_named.TryGetValue((log, named), out var known))
            return await ShownAsync(log, named, known, cancel);

        if (await NoticeAsync(log, named.Brand, named.Version, cancel) is not { } notice
            || !TenantId.TryParse(log.Owner, out var tenant))
            return (null, SnapshotRefusals.Invalid);

        // What a version says is never changed, so that its statement is written once.
        var statement = ShownNotice.Of(tenant, notice, named.Language);
        var hash = HashOf(NoticeHash.Of(statement.Payload()));
        if (_named.Count >= RememberedMax)
            _named.Clear();

        return await ShownAsync(log, named, _named[(log, named)] = hash, cancel);
    }

    private async ValueTask<(ShownTo? Shown, Refusal? Refusal)> ShownAsync(
        LogId log, NamedNotice named, SnapshotHash hash, CancellationToken cancel) =>
        await board.FindAsync(log, named.Brand, cancel) is { } found
        && await NoticeAsync(log, named.Brand, named.Version, cancel) is { } notice
            ? (new(notice, new(named.Brand, named.Version, hash, named.Language), LawOf(found)), null)
            : (null, SnapshotRefusals.Invalid);

    private async ValueTask<PublishedNotice?> NoticeAsync(
        LogId log, BrandId brand, int version, CancellationToken cancel)
    {
        if (await board.FindAsync(log, brand, cancel) is { } shown && shown.Notice.Version == version)
            return shown.Notice;

        if (_former.TryGetValue((log, brand, version), out var former))
            return former;

        if (await archive.FindAsync(log, brand, version, cancel) is not { } found)
            return null;

        if (_former.Count >= RememberedMax)
            _former.Clear();

        return _former[(log, brand, version)] = found;
    }

    /// <summary>The one brand that asks for these purposes; none when there are several.</summary>
    private async Task<BrandBoard?> OnlyAsync(LogId log, ValueList<PurposeCode> purposes, CancellationToken cancel)
    {
        List<BrandBoard> asking = [];
        var page = await views.ListAsync(log, ViewNames.Brands, null, BrandsMax, descending: false, cancel);
        foreach (var row in page.Rows)
        {
            if (await board.FindAsync(log, WireJson.Read<BrandRow>(row.Body)!.Id, cancel) is { } found
                && purposes.All(found.WasAsked))
                asking.Add(found);
        }

        return asking is [var only] ? only : null;
    }

    private SnapshotHash HashOf(NoticeHash hash)
    {
        if (_hashes.TryGetValue(hash, out var known))
            return known;

        if (_hashes.Count >= RememberedMax)
            _hashes.Clear();

        return _hashes[hash] = SnapshotHash.Of(Convert.FromHexString(hash.ToString().AsSpan(HashPrefixLength)));
    }

    private const int HashPrefixLength = 7;
}

/// <summary>What was shown, whole.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Showing">How it is named in the ledger.</param>
/// <param name="Jurisdiction">The law that governs it.</param>
internal sealed record ShownTo(PublishedNotice Notice, Showing Showing, JurisdictionCode Jurisdiction);
