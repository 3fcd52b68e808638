using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Keys;

/// <summary><c>GET /v1/keys/{id}/activity</c>: what a key did, as the ledger has it.</summary>
internal static class ListActivity
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/keys/{id}/activity", HandleAsync)
            .WithName("listKeyActivity")
            .WithSummary("The newest things a key did, newest first: ids and kinds, as they stand in the ledger.")
            .Query(PageQuery.LimitName, "How many at most, 1 to 200; 50 when not said.")
            .Produces<ListBody<ActivityBody>>()
            .Problems(400, 404)
            .Needs(Permission.KeysManage);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, IViewStore views, ILedger ledger)
    {
        var query = QueryReader.Of(http, PageQuery.LimitName);
        var limit = PageQuery.LimitOf(query);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var (log, cancel) = (http.Caller().Log, http.RequestAborted);
        if (!ApiKeyId.TryParse(id, out var key)
            || await views.RowAsync<KeyRow>(log, ViewNames.Keys, id, cancel) is null)
        {
            return Problem.Of(StatusCodes.Status404NotFound, EdgeRefusals.NotFound);
        }

        var entries = await ledger.ReadByActorAsync(log, Actor.Of(key), limit, cancel);
        return Results.Json(new ListBody<ActivityBody>([.. entries.Select(ActivityBody.Of)]), ApiJson.Options);
    }
}
