using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Consents.Imports;

/// <summary><c>GET /v1/consents/export</c>: all decisions, one a line, oldest first, as an import takes them.</summary>
internal static class ExportConsents
{
    private const string Ndjson = "application/x-ndjson";
    private const string After = "after";
    private const string Since = "since";
    private const string Brand = "brand";
    private const string Identifiers = "identifiers";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/consents/export", Handle)
            .WithName("exportConsents")
            .WithSummary("All decisions, one JSON object a line, oldest first, as an import takes them.")
            .Query(After, "cursor of the last line that is there already.")
            .Query(Since, "What was recorded at this moment or later.")
            .Query(Brand, "One brand's decisions alone.")
            .Query(Identifiers, "true: with the people's identifiers in clear; needs requests.reveal too.")
            .Produces<ExportedBody>(StatusCodes.Status200OK, Ndjson)
            .Problems(400)
            .Needs(Permission.ConsentRead);

    private static IResult Handle(HttpContext http, ILedger ledger, IVault vault, ConsentFiles files)
    {
        var query = QueryReader.Of(http, After, Since, Brand, Identifiers);
        BrandId? brand = query.Optional(Brand) is null ? null : query.Parsed(
            Brand, ImportProblems.BrandUnfit, text => (BrandId.TryParse(text, out var id), id));
        Instant? since = query.Optional(Since) is null ? null : query.Parsed(
            Since, ImportProblems.SinceUnfit, Moment);
        var wanted = new ExportQuery(
            query.Whole(After, -1, 0, long.MaxValue - 1), since, brand, query.Flag(Identifiers));
        if (query.Problem is { } problem)
            return problem;

        var caller = http.Caller();
        if (wanted.Identifiers && !caller.May(Permission.RequestsReveal))
            return Problem.Of(
                StatusCodes.Status403Forbidden,
                AccessRefusals.PermissionMissing(AccessRule.Needs(Permission.RequestsReveal)));

        http.Response.Headers.CacheControl = "no-store";
        var lines = new ExportLines(ledger, vault, files);
        return Results.Stream(to => WriteAsync(lines, caller.Log, wanted, to, http.RequestAborted), Ndjson);
    }

    private static async Task WriteAsync(
        ExportLines lines, LogId log, ExportQuery query, Stream to, CancellationToken cancel)
    {
        using var page = new MemoryStream();
        await foreach (var some in lines.ReadAsync(log, query, cancel))
        {
            foreach (var line in some)
            {
                await JsonSerializer.SerializeAsync(page, line, ApiJson.Options, cancel);
                page.WriteByte((byte)'\n');
            }

            await to.WriteAsync(page.GetBuffer().AsMemory(0, (int)page.Length), cancel);
            page.SetLength(0);
        }
    }

    private static (bool Good, Instant Value) Moment(string text)
    {
        var parsed = NodaTime.Text.OffsetDateTimePattern.Rfc3339.Parse(text);
        return parsed.TryGetValue(default, out var at) && Moments.FitsAnInstant(at)
            ? (true, at.ToInstant()) : (false, default);
    }
}
