using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime.Text;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work.Inbox;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>The list as a file for a spreadsheet: no personal data, and no cell that a spreadsheet would run.</summary>
internal static class ExportPages
{
    private const int PageSize = 200;
    private const string Head =
        "number,id,right,jurisdictions,channel,status,outcome,received_at,work_to_at,ends_at,overdue,assignee,"
            + "closed_at\r\n";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(RequestPaths.Export, Export).ForStaff(Permission.RequestsRead);

    private static IResult Export(HttpContext http, [AsParameters] WorkDesks desks)
    {
        PageHeaders.Set(http.Response);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentDisposition = "attachment; filename=requests.csv";
        return Results.Stream(stream => WriteAsync(http, desks, stream), "text/csv; charset=utf-8");
    }

    private static async Task WriteAsync(HttpContext http, WorkDesks desks, Stream target)
    {
        var (caller, cancel) = (http.Staff(), http.RequestAborted);
        var query = InboxFilter.Of(http.Request.Query).Query(caller.Staff, desks.Now());
        await using var writer = new StreamWriter(target, new UTF8Encoding(true), leaveOpen: true);
        await writer.WriteAsync(Head.AsMemory(), cancel);
        string? after = null;
        do
        {
            var page = await desks.Inbox.PageAsync(caller.Log, query, after, PageSize, cancel);
            foreach (var line in page.Lines)
            {
                await writer.WriteAsync(Row(line).AsMemory(), cancel);
            }

            after = page.Next;
        }
        while (after is not null);
    }

    // Codes, ids and moments alone: none of them can hold a comma, a quote or a formula.
    private static string Row(RequestLine line) => string.Create(
        CultureInfo.InvariantCulture,
        $"{line.Number},{line.Id},{line.Right},{string.Join(' ', line.Jurisdictions)},{line.Channel},"
            + $"{line.Standing.Status},{line.Standing.Outcome},{At(line.ReceivedAt)},{At(line.Next?.WorkToAt)},"
            + $"{At(line.Next?.EndsAt)},{(line.IsOverdue ? "yes" : "no")},{line.Assignee},{At(line.ClosedAt)}\r\n");

    private static string At(Instant? at) => at is { } moment ? InstantPattern.General.Format(moment) : string.Empty;
}
