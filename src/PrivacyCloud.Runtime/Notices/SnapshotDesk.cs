using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Notices;

/// <summary>
/// Says whether a snapshot is a statement of ours that still counts. What is shown now is recognised at sight; of
/// others the signature is verified once and remembered by the hash of the text.
/// </summary>
/// <param name="board">What is shown, and what was.</param>
/// <param name="signer">Verifies.</param>
/// <param name="keys">The ids of a region's keys, the newest first.</param>
public sealed class SnapshotDesk(NoticeBoard board, IEvidenceSigner signer, Func<Region, IEnumerable<string>> keys)
{
    private const int RememberedMax = 10_000;

    private readonly ConcurrentDictionary<TextHash, ShownNotice> _verified = new();

    /// <summary>Checks a snapshot that came with a call of a tenant.</summary>
    /// <param name="log">The tenant's log.</param>
    /// <param name="brand">The brand of a publishable key; none for a secret key, which speaks for all brands.</param>
    /// <param name="snapshot">What was sent.</param>
    /// <param name="now">The moment of the call.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async ValueTask<SnapshotCheck> CheckAsync(
        LogId log, BrandId? brand, string? snapshot, Instant now, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(snapshot))
            return new SnapshotCheck.Refused(SnapshotRefusals.Missing);

        if (brand is { } own && (await board.FindAsync(log, own, cancel))?.PageOf(snapshot) is { } page)
            return new SnapshotCheck.Valid(page.Shown, page.ShownHash);

        if (!SnapshotText.TryParse(snapshot, out var text) || Verified(log, snapshot, text!) is not { } shown)
            return new SnapshotCheck.Refused(SnapshotRefusals.Invalid);

        if (shown.Tenant.ToString() != log.Owner || (brand is { } expected && shown.Brand != expected))
            return new SnapshotCheck.Refused(SnapshotRefusals.Foreign);

        return Judge(await board.FindAsync(log, shown.Brand, cancel), shown, text!.Hash(), now);
    }

    private static SnapshotCheck Judge(BrandBoard? brand, ShownNotice shown, NoticeHash hash, Instant now)
    {
        // Signed by us, and yet of a version we do not have: a log restored from an older day knows no such notice.
        if (brand?.Edition(shown.Version) is not { } edition
            || !edition.Edition.Hashes.Contains(new(shown.Language, shown.Hash)))
            return new SnapshotCheck.Refused(SnapshotRefusals.Invalid);

        return edition.SupersededAt is { } until && now > until + NoticeLimits.SnapshotGrace
            ? new SnapshotCheck.Refused(SnapshotRefusals.Expired)
            : new SnapshotCheck.Valid(shown, hash);
    }

    private ShownNotice? Verified(LogId log, string snapshot, SnapshotText text)
    {
        var hash = TextHash.Of(log, snapshot);
        if (_verified.TryGetValue(hash, out var known))
            return known;

        if (!ShownNotice.TryRead(text.Payload, out var shown)
            || !keys(log.Region).Any(key => signer.Verify(log.Region, key, text.Payload.Span, text.Signature.Span)))
            return null;

        if (_verified.Count >= RememberedMax)
            _verified.Clear();

        _verified[hash] = shown!;
        return shown;
    }

    /// <summary>SHA-256 of a region and a text, as a key that costs nothing to compare.</summary>
    private readonly record struct TextHash(Int128 One, Int128 Other)
    {
        public static TextHash Of(LogId log, string text)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(MemoryMarshal.AsBytes($"{log.Region} {text}".AsSpan()), hash);
            return MemoryMarshal.Read<TextHash>(hash);
        }
    }
}

/// <summary>Whether a snapshot counts.</summary>
public abstract record SnapshotCheck
{
    private SnapshotCheck()
    {
    }

    /// <summary>It does: this was shown.</summary>
    /// <param name="Shown">What was shown.</param>
    /// <param name="Hash">By which hash the statement is named in the ledger.</param>
    public sealed record Valid(ShownNotice Shown, NoticeHash Hash) : SnapshotCheck;

    /// <summary>It does not.</summary>
    public sealed record Refused(Refusal Reason) : SnapshotCheck;
}
