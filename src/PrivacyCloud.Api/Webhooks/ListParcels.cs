using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Webhooks;

/// <summary><c>GET /v1/outbox</c>: what waits, what was taken, what was given up.</summary>
internal static class ListParcels
{
    private const string State = "state";

    private static readonly Dictionary<string, ParcelStanding> States = new(StringComparer.Ordinal)
    {
        ["waiting"] = ParcelStanding.Waiting,
        ["delivered"] = ParcelStanding.Delivered,
        ["dead"] = ParcelStanding.Dead,
    };

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/outbox", HandleAsync)
            .WithName("listOutbox")
            .WithSummary("Mails and webhook calls, by id, never what they say. A page may be short and have a next.")
            .Query(State, "Only those that stand so: waiting, delivered, dead.")
            .Pages()
            .Produces<ListBody<ParcelBody>>()
            .Needs(Permission.RequestsRead);

    private static async Task<IResult> HandleAsync(HttpContext http, IViewStore views)
    {
        var query = QueryReader.Of(http, State, PageQuery.LimitName, PageQuery.CursorName);
        var page = PageQuery.Of(query, ParcelId.Prefix);
        var wanted = query.Parsed<ParcelStanding?>(State, QueryRefusals.NotOneOf([.. States.Keys]), text =>
            States.TryGetValue(text, out var state) ? (true, state) : (false, null));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var view = wanted == ParcelStanding.Dead ? ViewNames.DeadParcels : ViewNames.Parcels;
        var found = await views.PageAsync<ParcelRow, ParcelBody>(
            http.Caller().Log, view, page, ParcelBody.Of, http.RequestAborted);
        var items = found.Items.Where(one => (wanted ?? one.State) == one.State);
        return Results.Json(new ListBody<ParcelBody>([.. items], found.Next), ApiJson.Options);
    }
}
