using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Keys;

/// <summary><c>GET /v1/keys</c>: the company's keys, by mark and last use.</summary>
internal static class ListKeys
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/keys", HandleAsync)
            .WithName("listKeys")
            .WithSummary("The company's keys, newest first, revoked ones too: never the keys themselves.")
            .Pages()
            .Produces<ListBody<KeyBody>>()
            .Needs(Permission.KeysManage);

    private static async Task<IResult> HandleAsync(HttpContext http, IViewStore views)
    {
        var query = QueryReader.Of(http, PageQuery.LimitName, PageQuery.CursorName);
        var page = PageQuery.Of(query, ApiKeyId.Prefix);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var (log, cancel) = (http.Caller().Log, http.RequestAborted);
        var rows = await views.PageAsync<KeyRow, KeyRow>(log, ViewNames.Keys, page, row => row, cancel);
        var items = new List<KeyBody>(rows.Items.Count);
        foreach (var row in rows.Items)
        {
            items.Add(KeyBody.Of(
                row, await views.RowAsync<KeyUseRow>(log, ViewNames.KeyUses, row.Id.ToString(), cancel)));
        }

        return Results.Json(new ListBody<KeyBody>(items, rows.Next), ApiJson.Options);
    }
}
