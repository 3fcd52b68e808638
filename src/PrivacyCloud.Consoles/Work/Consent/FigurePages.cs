using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime.Text;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents.Figures;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>How often people were asked and what they decided, as a picture, a table and a file.</summary>
internal static class FigurePages
{
    private const int WeekDays = 7;

    private const string Head = "brand,day,purpose,asked,given,refused,withdrawn,expired\r\n";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ConsentPaths.Figures, ShowAsync).ForStaff(Permission.ConsentRead);
        routes.MapGet(ConsentPaths.Table, ExportAsync).ForStaff(Permission.ConsentRead);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, FigureReading reading, IViewStore views)
    {
        var (log, cancel) = (http.Staff().Log, http.RequestAborted);
        var filter = FigureFilter.Of(http.Request.Query);
        var shelf = await ConsentShelf.ReadAsync(views, log, cancel);
        var (today, zone) = await reading.TodayAsync(log, cancel);
        var read = await ReadAsync(reading, log, filter, today, cancel);
        return await WorkPage.ShowAsync<FigurePage>(
            http, StatusCodes.Status200OK, ("View", FigureView.Of(filter, shelf, read, today, zone)));
    }

    private static async Task<IResult> ExportAsync(HttpContext http, FigureReading reading)
    {
        var (log, cancel) = (http.Staff().Log, http.RequestAborted);
        var filter = FigureFilter.Of(http.Request.Query);
        var (today, _) = await reading.TodayAsync(log, cancel);
        var text = new StringBuilder(Head);
        foreach (var (key, one) in await ReadAsync(reading, log, filter, today, cancel))
        {
            // Ids, days, codes and numbers alone: none of them can hold a comma, a quote or a formula.
            if (filter.Purpose is not { } only || key.Purpose == only)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{key.Brand},{LocalDatePattern.Iso.Format(key.Day)},{key.Purpose},{one.Asked},{one.Given},"
                        + $"{one.Refused},{one.Withdrawn},{one.Expired}\r\n");
        }

        PageHeaders.Set(http.Response);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentDisposition = "attachment; filename=consent-figures.csv";
        return Results.Text(text.ToString(), "text/csv; charset=utf-8");
    }

    /// <summary>The figures of the days that were asked for; of the last week where they are too many.</summary>
    private static async Task<IReadOnlyList<FigureLine>> ReadAsync(
        FigureReading reading, LogId log, FigureFilter filter, LocalDate today, CancellationToken cancel)
    {
        var all = (await reading.BrandsAsync(log, cancel)).Select(one => one.Id).ToList();
        List<BrandId> brands = filter.Brand is { } one ? [.. all.Where(brand => brand == one)] : all;
        return await reading.ReadAsync(log, brands, today.PlusDays(1 - filter.Days), today, cancel)
            ?? await reading.ReadAsync(log, brands, today.PlusDays(1 - WeekDays), today, cancel) ?? [];
    }
}
