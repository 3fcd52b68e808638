using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Operator;

/// <summary><c>GET /v1/operator/overview</c>: regions and companies, without a trace of a person.</summary>
internal static class ReadOverview
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/operator/overview", HandleAsync)
            .WithName("readOverview")
            .WithSummary("Regions with how many companies they hold, and the companies: no personal data.")
            .Pages()
            .Produces<OverviewBody>()
            .NeedsOperator();

    private static async Task<IResult> HandleAsync(
        HttpContext http, ILedger ledger, IViewStore views, RuntimeOptions options)
    {
        var query = QueryReader.Of(http, PageQuery.LimitName, PageQuery.CursorName);
        var limit = PageQuery.LimitOf(query);
        var after = query.Parsed(PageQuery.CursorName, QueryRefusals.NotAPosition, text =>
            LogId.TryParse(text, out _) ? (true, text) : (false, (string?)null));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var logs = ledger.Logs;
        var tenants = logs.Where(IsTenant).OrderBy(log => log.ToString(), StringComparer.Ordinal).ToList();
        var rest = tenants.Where(log => after is null || string.CompareOrdinal(log.ToString(), after) > 0).ToList();
        var items = new List<TenantLineBody>();
        foreach (var log in rest.Take(limit))
        {
            items.Add(await LineAsync(views, log, http.RequestAborted));
        }

        var next = rest.Count > limit ? rest[limit - 1].ToString() : null;
        return Results.Json(new OverviewBody(Regions(logs, options), items, next), ApiJson.Options);
    }

    private static bool IsTenant(LogId log) => TenantId.TryParse(log.Owner, out _);

    private static List<RegionBody> Regions(IReadOnlyList<LogId> logs, RuntimeOptions options) =>
    [
        .. options.Regions.OrderBy(one => one.Key.ToString(), StringComparer.Ordinal).Select(one => new RegionBody(
            one.Key, one.Value,
            logs.Count(log => log.Region == one.Key && IsTenant(log)),
            logs.Count(log => log.Region == one.Key && !IsTenant(log)))),
    ];

    /// <summary>A company in quarantine is listed as such; the others are not held up by it.</summary>
    private static async Task<TenantLineBody> LineAsync(IViewStore views, LogId log, CancellationToken cancel)
    {
        try
        {
            return await views.RowAsync<TenantRow>(log, ViewNames.Tenants, log.Owner, cancel) is { } row
                ? new(log.Owner, log.Region, IsAvailable: true, row.Group, row.Slug,
                    [.. row.Packs.Select(pack => pack.Jurisdiction)], row.IsClosed)
                : new(log.Owner, log.Region, IsAvailable: true);
        }
        catch (LogUnavailableException)
        {
            return new(log.Owner, log.Region, IsAvailable: false);
        }
    }
}
