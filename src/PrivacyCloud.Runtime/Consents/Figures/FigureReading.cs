using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Consents.Figures;

/// <summary>Reads the figures of some days.</summary>
public sealed class FigureReading(IViewStore views, FigureBook book, TimeProvider time)
{
    /// <summary>The most days that are read at once.</summary>
    public const int DaysMax = 400;

    /// <summary>The most rows that are read at once.</summary>
    public const int RowsMax = 100_000;

    private const int PageMax = 1_000;

    /// <summary>The day it is now where the tenant is, and the zone that says so.</summary>
    public async Task<(LocalDate Today, DateTimeZone Zone)> TodayAsync(LogId log, CancellationToken cancel)
    {
        var zone = await book.ZoneAsync(log, cancel);
        return (Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(zone).Date, zone);
    }

    /// <summary>The tenant's brands, closed ones too.</summary>
    public async Task<IReadOnlyList<BrandRow>> BrandsAsync(LogId log, CancellationToken cancel)
    {
        var page = await views.ListAsync(log, ViewNames.Brands, null, PageMax, descending: false, cancel);
        return [.. page.Rows.Select(row => WireJson.Read<BrandRow>(row.Body)!)];
    }

    /// <summary>The figures from one day to another, both included, by brand, day, purpose; none: too many.</summary>
    public async Task<IReadOnlyList<FigureLine>?> ReadAsync(
        LogId log, IReadOnlyList<BrandId> brands, LocalDate from, LocalDate to, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(brands);
        List<FigureLine> lines = [];
        foreach (var brand in brands)
        {
            string? after = FigureKey.From(brand, from);
            while (after is not null)
            {
                var page = await views.ListAsync(
                    log, ViewNames.ConsentFigures, after, PageMax, descending: false, cancel);
                var own = page.Rows.Select(Line).TakeWhile(one => one.Key.Brand == brand && one.Key.Day <= to).ToList();
                lines.AddRange(own);
                if (lines.Count > RowsMax)
                    return null;

                after = own.Count == page.Rows.Count ? page.Next : null;
            }
        }

        return lines;
    }

    private static FigureLine Line(ViewRow row) => FigureKey.TryParse(row.Key, out var key)
        ? new(key, WireJson.Read<ConsentFigure>(row.Body)!)
        : throw new System.Diagnostics.UnreachableException();
}

/// <summary>One figure, and which it is.</summary>
public sealed record FigureLine(FigureKey Key, ConsentFigure Figure);
