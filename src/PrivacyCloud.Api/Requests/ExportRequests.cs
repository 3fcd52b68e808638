using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests;

/// <summary><c>GET /v1/requests/export</c>: the list as CSV or JSON, however long, without personal data.</summary>
internal static class ExportRequests
{
    private const string Format = "format";
    private const int Page = 200;
    private static readonly string[] Formats = ["json", "csv"];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/requests/export", HandleAsync)
            .WithName("exportRequests")
            .WithSummary("The list as CSV or JSON, streamed: ids, states and dates, no personal data.")
            .Filters()
            .Query(Format, "json (when not said) or csv.")
            .Produces<ListBody<ExportedBody>>()
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .Problems(400)
            .Needs(Permission.RequestsRead);

    private static IResult Handle(HttpContext http, InboxReading inbox)
    {
        var query = QueryReader.Of(http, [.. ListQuery.Filters, Format]);
        var wanted = ListQuery.WantedOf(query);
        var asCsv = query.Parsed(Format, QueryRefusals.NotOneOf(Formats), text =>
            (Formats.Contains(text), text == Formats[1]));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var lines = LinesAsync(inbox, http.Caller().Log, wanted, http.RequestAborted);
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"requests.{(asCsv ? "csv" : "json")}\"";
        return asCsv
            ? Results.Stream(to => WriteCsvAsync(lines, to, http.RequestAborted), "text/csv; charset=utf-8")
            : Results.Stream(to => WriteJsonAsync(lines, to, http.RequestAborted), "application/json; charset=utf-8");
    }

    private static Task<IResult> HandleAsync(HttpContext http, InboxReading inbox) =>
        Task.FromResult(Handle(http, inbox));

    private static async IAsyncEnumerable<ExportedBody> LinesAsync(
        InboxReading inbox, LogId log, InboxQuery wanted,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        string? after = null;
        do
        {
            var page = await inbox.NewestAsync(log, wanted.Takes, after, Page, cancel);
            foreach (var line in page.Lines)
            {
                yield return ExportedBody.Of(line);
            }

            after = page.Next;
        }
        while (after is not null);
    }

    private static async Task WriteJsonAsync(
        IAsyncEnumerable<ExportedBody> lines, Stream to, CancellationToken cancel)
    {
        await to.WriteAsync("{\"items\":["u8.ToArray(), cancel);
        var first = true;
        await foreach (var line in lines)
        {
            await to.WriteAsync(first ? "\n"u8.ToArray() : ",\n"u8.ToArray(), cancel);
            await JsonSerializer.SerializeAsync(to, line, ApiJson.Options, cancel);
            first = false;
        }

        await to.WriteAsync("\n],\"next\":null}\n"u8.ToArray(), cancel);
    }

    private static async Task WriteCsvAsync(
        IAsyncEnumerable<ExportedBody> lines, Stream to, CancellationToken cancel)
    {
        // Spreadsheets take a file without this mark for one in an older encoding.
        await to.WriteAsync(Encoding.UTF8.GetPreamble(), cancel);
        await WriteRowAsync(to, ExportedBody.Columns, cancel);
        await foreach (var line in lines)
        {
            await WriteRowAsync(to, line.Cells(), cancel);
        }
    }

    private static async Task WriteRowAsync(Stream to, IEnumerable<string> cells, CancellationToken cancel) =>
        await to.WriteAsync(Encoding.UTF8.GetBytes(string.Join(',', cells.Select(Cell)) + "\r\n"), cancel);

    /// <summary>A cell that no spreadsheet takes for a formula, in quotes where it needs them.</summary>
    internal static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0
            ? safe : '"' + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
    }
}
