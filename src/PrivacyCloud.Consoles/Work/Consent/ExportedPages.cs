using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents.Exports;
using PrivacyCloud.Runtime.Consents.Figures;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>Who had consents handed out in bulk, as the ledger has it, and what signs the ledger.</summary>
internal static class ExportedPages
{
    private const int PageSize = 50;
    private const string AfterKey = "after";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(ConsentPaths.Exports, ShowAsync).ForStaff(Permission.LedgerRead);

    private static async Task<IResult> ShowAsync(
        HttpContext http, ConsentExports exports, IViewStore views, StaffFiles files, ILedger ledger,
        FigureReading reading)
    {
        var (log, cancel) = (http.Staff().Log, http.RequestAborted);
        ConsentExportId? after = ConsentExportId.TryParse(http.Request.Query[AfterKey], out var id) ? id : null;
        var page = await exports.ListAsync(log, after, PageSize, cancel);
        var shelf = await ConsentShelf.ReadAsync(views, log, cancel);
        var names = new ExporterNames(views, files, log);
        List<ExportedLine> lines = [];
        foreach (var record in page.Records)
        {
            var brand = record.Begun.Scope.Brand is { } one ? shelf.Brand(one) : FigureWords.AllBrands;
            lines.Add(new(record, await names.OfAsync(record.By, cancel), brand));
        }

        var (_, zone) = await reading.TodayAsync(log, cancel);
        var size = (await ledger.HeadAsync(log, cancel)).Size;
        var view = new ExportedView(
            lines, page.Next, after is null, zone, await ledger.CheckpointAsync(log, cancel), size);
        return await WorkPage.ShowAsync<ExportedPage>(http, StatusCodes.Status200OK, ("View", view));
    }
}
