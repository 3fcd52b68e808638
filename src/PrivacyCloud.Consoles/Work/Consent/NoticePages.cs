using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents.Figures;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Staff;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>What each brand asks now, and what it asked before.</summary>
internal static class NoticePages
{
    private const int PageMax = 1_000;

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(ConsentPaths.Notices, ShowAsync).ForStaff(Permission.ConsentRead);

    private static async Task<IResult> ShowAsync(
        HttpContext http, IViewStore views, FigureReading reading, Companies companies)
    {
        var (log, cancel) = (http.Staff().Log, http.RequestAborted);
        var (_, zone) = await reading.TodayAsync(log, cancel);
        if (await companies.RowAsync(log, cancel) is not { } tenant)
            return await WorkPage.NotFoundAsync(http);

        List<BrandNotice> brands = [];
        foreach (var brand in (await reading.BrandsAsync(log, cancel)).Where(one => !one.IsClosed))
        {
            var notice = await views.FindAsync(log, ViewNames.Notices, brand.Id.ToString(), cancel) is { } json
                ? WireJson.Read<PublishedNotice>(json) : null;
            brands.Add(new(
                brand, $"/centre/{tenant.Slug}/{brand.Slug}/choices", notice,
                await EditionsAsync(views, log, brand, cancel)));
        }

        return await WorkPage.ShowAsync<NoticePage>(
            http, StatusCodes.Status200OK, ("Brands", brands), ("Zone", zone));
    }

    /// <summary>The versions of a brand's notice, the newest first.</summary>
    private static async Task<IReadOnlyList<NoticeEditionRow>> EditionsAsync(
        IViewStore views, LogId log, BrandRow brand, CancellationToken cancel)
    {
        var page = await views.ListAsync(
            log, ViewNames.NoticeEditions, NoticeEditionRow.KeyOf(brand.Id, int.MaxValue), PageMax, descending: true,
            cancel);
        return
        [
            .. page.Rows
                .TakeWhile(row => row.Key.StartsWith(NoticeEditionRow.PrefixOf(brand.Id), StringComparison.Ordinal))
                .Select(row => WireJson.Read<NoticeEditionRow>(row.Body)!),
        ];
    }
}

/// <summary>A brand and what it asks.</summary>
/// <param name="Brand">The brand.</param>
/// <param name="Form">Where people choose without the banner.</param>
/// <param name="Notice">What is shown; none before the first.</param>
/// <param name="Editions">The versions there were, the newest first.</param>
public sealed record BrandNotice(
    BrandRow Brand, string Form, PublishedNotice? Notice, IReadOnlyList<NoticeEditionRow> Editions);
