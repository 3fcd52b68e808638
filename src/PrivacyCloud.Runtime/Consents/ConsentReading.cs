using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Notices;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>
/// Answers what a person decided: now, and at any moment before. A person's own decision comes before that of a device
/// linked to her, but for a later no; what a device decided counts on its own brand alone.
/// </summary>
public sealed class ConsentReading(
    ConsentPeople people, ConsentFiles files, NoticeBoard notices, NoticeArchive archive)
{
    /// <summary>Whether a purpose is covered. Without a brand, the brand decided on last answers.</summary>
    public async ValueTask<ConsentAnswer> CheckAsync(
        LogId log, Mark mark, PurposeCode purpose, BrandId? brand, Instant at, bool asOf, CancellationToken cancel)
    {
        if (await people.FindAsync(log, mark, cancel) is not { } person)
            return ConsentAnswer.NeverAsked;

        var file = await ReadAsync(log, person, at, asOf, cancel);
        var own = Latest(file, purpose, brand) is { } standing
            ? await AnswerAsync(log, file, standing, at, asOf, cancel) : ConsentAnswer.NeverAsked;
        if (own.Status.IsNo() || file.State is not ConsentState.Known { Devices.Count: > 0 } known)
            return own;

        // What she took back on a device of hers after her own yes is taken back.
        var theirs = await OfDevicesAsync(log, known, purpose, brand ?? own.Brand, at, asOf, cancel);
        return own.Position is not { } said || (theirs.Status.IsNo() && theirs.Position > said) ? theirs : own;
    }

    /// <summary>All that was decided, newest first, also by devices linked to the person.</summary>
    public async Task<IReadOnlyList<ConsentTurning>> HistoryAsync(
        LogId log, Mark mark, Instant? asOf, CancellationToken cancel) =>
        await people.FindAsync(log, mark, cancel) is { } person
            ? await HistoryAsync(log, person, asOf, cancel)
            : [];

    /// <summary>All that a person decided, newest first, also by devices linked to her.</summary>
    public async Task<IReadOnlyList<ConsentTurning>> HistoryAsync(
        LogId log, DataSubjectId person, Instant? asOf, CancellationToken cancel)
    {
        var file = await ReadAsync(log, person, asOf ?? default, asOf is not null, cancel);
        List<ConsentTurning> all = [.. ConsentTurnings.Of(file)];
        if (file.State is ConsentState.Known known)
        {
            foreach (var device in known.Devices)
            {
                var theirs = await ReadAsync(log, device.Device, asOf ?? default, asOf is not null, cancel);
                all.AddRange(ConsentTurnings.Of(theirs).Where(one => one.Brand == device.Brand));
            }
        }

        return [.. all.OrderByDescending(one => one.Entry.Position)];
    }

    /// <summary>A person's folded history.</summary>
    public ValueTask<ConsentFile> FileAsync(LogId log, DataSubjectId person, CancellationToken cancel) =>
        files.ReadAsync(log, person, cancel);

    private async ValueTask<ConsentFile> ReadAsync(
        LogId log, DataSubjectId person, Instant at, bool asOf, CancellationToken cancel)
    {
        var file = await files.ReadAsync(log, person, cancel);
        return asOf ? file.AsOf(at) : file;
    }

    private async ValueTask<ConsentAnswer> OfDevicesAsync(
        LogId log, ConsentState.Known known, PurposeCode purpose, BrandId? brand, Instant at, bool asOf,
        CancellationToken cancel)
    {
        var answer = ConsentAnswer.NeverAsked;
        foreach (var device in known.Devices.Where(one => brand is null || one.Brand == brand))
        {
            var file = await ReadAsync(log, device.Device, at, asOf, cancel);
            if (Latest(file, purpose, device.Brand) is not { } standing)
                continue;

            var theirs = await AnswerAsync(log, file, standing, at, asOf, cancel);
            if (answer.Since is not { } since || theirs.Since > since)
                answer = theirs;
        }

        return answer;
    }

    private async ValueTask<ConsentAnswer> AnswerAsync(
        LogId log, ConsentFile file, ConsentStanding standing, Instant at, bool asOf, CancellationToken cancel)
    {
        var entry = file.EntryOf(standing);
        var covers = standing.Covers(at);
        var status = standing.Status.Covers() && !covers ? ConsentStatus.Expired : standing.Status;

        var again = covers && await AsksAgainAsync(log, standing, asOf ? at : null, cancel);
        return new(
            covers && !again, status, standing.Assurance, entry.At, standing.Brand, entry.Position, again);
    }

    /// <summary>A moment in the past is measured by the notice of that moment, not by one that came later.</summary>
    private async ValueTask<bool> AsksAgainAsync(
        LogId log, ConsentStanding standing, Instant? then, CancellationToken cancel)
    {
        if (await notices.FindAsync(log, standing.Brand, cancel) is not { } board)
            return false;

        var version = then is { } moment ? board.VersionAt(moment) : board.Notice.Version;
        if (version == board.Notice.Version)
            return board.MustAskAgain(standing.Purpose, standing.Notice);

        return version is { } former && await archive.FindAsync(log, standing.Brand, former, cancel) is { } notice
            && notice.MustAskAgain(standing.Purpose, standing.Notice);
    }

    private static ConsentStanding? Latest(ConsentFile file, PurposeCode purpose, BrandId? brand)
    {
        if (file.State is not ConsentState.Known known)
            return null;

        if (brand is { } one)
            return known.Find(one, purpose);

        ConsentStanding? latest = null;
        for (var at = 0; at < known.Standings.Count; at++)
        {
            var standing = known.Standings[at];
            if (standing.Purpose == purpose && !(standing.Turn <= latest?.Turn))
                latest = standing;
        }

        return latest;
    }
}
