using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Consents.Exports;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Consents.Imports;

/// <summary>
/// <c>GET /v1/consents/export</c>: all decisions, one a line, oldest first, as an import takes them. That somebody asks
/// for them is in the ledger before the first line leaves.
/// </summary>
internal static class ExportConsents
{
    private const string Ndjson = "application/x-ndjson";
    private const string After = "after";
    private const string Since = "since";
    private const string Brand = "brand";
    private const string Identifiers = "identifiers";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/consents/export", HandleAsync)
            .WithName("exportConsents")
            .WithSummary("All decisions, one JSON object a line, oldest first, as an import takes them.")
            .Query(After, "cursor of the last line that is there already.")
            .Query(Since, "What was recorded at this moment or later.")
            .Query(Brand, "One brand's decisions alone.")
            .Query(Identifiers, "true: with the people's identifiers in clear; needs requests.reveal too.")
            .Produces<ExportedBody>(StatusCodes.Status200OK, Ndjson)
            .Problems(400)
            .Needs(Permission.ConsentRead);

    private static async Task<IResult> HandleAsync(
        HttpContext http, ILedger ledger, IVault vault, ConsentFiles files, ConsentExports exports,
        ILogger<ExportWriting> log)
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

        var (export, cancel) = (exports.NewId(), http.RequestAborted);
        var begun = await exports.BeginAsync(caller.Log, export, wanted.Scope(), caller.Actor, cancel);
        if (begun is not CommandOutcome.Done)
            return Executor.ProblemOf(begun);

        http.Response.Headers.CacheControl = "no-store";
        var writing = new ExportWriting(new(ledger, vault, files), exports, log);
        return Results.Stream(to => writing.WriteAsync(export, caller, wanted, to, cancel), Ndjson);
    }

    private static (bool Good, Instant Value) Moment(string text)
    {
        var parsed = NodaTime.Text.OffsetDateTimePattern.Rfc3339.Parse(text);
        return parsed.TryGetValue(default, out var at) && Moments.FitsAnInstant(at)
            ? (true, at.ToInstant()) : (false, default);
    }
}
