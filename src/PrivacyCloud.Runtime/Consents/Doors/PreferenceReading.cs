using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Receipts;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Consents.Doors;

/// <summary>Gathers what one person decided at one company.</summary>
public sealed class PreferenceReading(
    ConsentPeople people, ConsentReading reading, NoticeBoard boards, IViewStore views, ReceiptAddresses receipts,
    TimeProvider time)
{
    /// <summary>Everything, for somebody who has shown who she is.</summary>
    public async Task<PreferenceOverview> ReadAsync(CentreTenant company, Mark mark, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(company);
        var history = await reading.HistoryAsync(company.Log, mark, null, cancel);
        List<BrandPreferences> brands = [];
        foreach (var brand in company.Brands)
            brands.Add(await BrandAsync(company.Log, mark, brand, history, cancel));

        return new(brands, await DevicesAsync(company.Log, mark, cancel), Moments(company.Log, history));
    }

    private async Task<BrandPreferences> BrandAsync(
        LogId log, Mark mark, BrandRow brand, IReadOnlyList<ConsentTurning> history, CancellationToken cancel)
    {
        var board = await boards.FindAsync(log, brand.Id, cancel);
        var asked = board is null
            ? []
            : board.Notice.Content.Purposes.Where(one => one.Choice != PurposeChoice.Always).Select(one => one.Code);
        var decided = history.Where(one => one.Brand == brand.Id).Select(one => one.Purpose);
        List<PurposePreference> purposes = [];
        foreach (var code in asked.Concat(decided).Distinct())
            purposes.Add(await PurposeAsync(log, mark, brand.Id, code, board, history, cancel));

        return new(brand, board, purposes);
    }

    private async Task<PurposePreference> PurposeAsync(
        LogId log, Mark mark, BrandId brand, PurposeCode code, BrandBoard? board,
        IReadOnlyList<ConsentTurning> history, CancellationToken cancel)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var answer = await reading.CheckAsync(log, mark, code, brand, now, asOf: false, cancel);
        var terms = board?.Notice.Find(code)?.Terms ?? await FormerAsync(log, brand, code, cancel);
        var happened = answer.Position is { } position
            ? history.FirstOrDefault(one => one.Entry.Position == position)?.Entry.Happened : null;
        return new(
            code, terms?.Name, terms?.IsSensitive() == true,
            board?.Notice.Find(code) is { Choice: not PurposeChoice.Always }, answer,
            (happened as ConsentEvent.Decided)?.Showing.Language,
            answer.Position is { } at ? receipts.Of(log, at) : null);
    }

    private async Task<PurposeTerms?> FormerAsync(
        LogId log, BrandId brand, PurposeCode code, CancellationToken cancel) =>
        await views.FindAsync(log, ViewNames.Purposes, PurposeRow.KeyOf(brand, code), cancel) is { } json
            ? WireJson.Read<PurposeRow>(json)?.Purpose.Terms : null;

    private async Task<IReadOnlyList<DevicePreference>> DevicesAsync(LogId log, Mark mark, CancellationToken cancel)
    {
        if (await people.FindAsync(log, mark, cancel) is not { } person)
            return [];

        var file = await reading.FileAsync(log, person, cancel);
        return file.State is not ConsentState.Known known
            ? []
            : [.. known.Devices.Select(one => new DevicePreference(one.Brand, SinceOf(file, one)))];
    }

    private static Instant SinceOf(ConsentFile file, LinkedDevice device) => file.Turns.Last(
        one => one.Happened == new ConsentEvent.DeviceLinked(device.Device, device.Brand)).At;

    private List<PreferenceMoment> Moments(LogId log, IReadOnlyList<ConsentTurning> history) =>
    [
        .. history.GroupBy(one => one.Entry.Position).OrderByDescending(one => one.Key).Select(
            one => new PreferenceMoment(
                one.First().Entry, one.First().Brand, [.. one], receipts.Of(log, one.Key))),
    ];
}
