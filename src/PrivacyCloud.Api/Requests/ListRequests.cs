using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests;

/// <summary><c>GET /v1/requests</c>: the company's requests, newest first or by time left.</summary>
internal static class ListRequests
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/requests", HandleAsync)
            .WithName("listRequests")
            .WithSummary("The company's requests, personal fields masked. A page may be short and still have a next.")
            .Filters()
            .Query(ListQuery.Order, "newest (when not said), or due: open ones by time left.")
            .Pages()
            .Produces<ListBody<RequestBody>>()
            .Needs(Permission.RequestsRead);

    /// <summary>The parameters that narrow a list of requests.</summary>
    public static RouteHandlerBuilder Filters(this RouteHandlerBuilder route) => route
        .Query(ListQuery.Status, "Only those of this status.")
        .Query(ListQuery.Right, "Only those for this right.")
        .Query(ListQuery.Jurisdiction, "Only those under this law.")
        .Query(ListQuery.DueBefore, "Only those to be worked to before this day.")
        .Query(ListQuery.Assignee, "Only those of this member of staff; none for nobody's.")
        .Query(ListQuery.Overdue, "true: only those that are late.");

    private static async Task<IResult> HandleAsync(
        HttpContext http, InboxReading inbox, RequestReading reading, RequestShowing showing)
    {
        var query = QueryReader.Of(
            http, [.. ListQuery.Filters, ListQuery.Order, PageQuery.LimitName, PageQuery.CursorName]);
        var wanted = ListQuery.Of(query);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var (log, cancel) = (http.Caller().Log, http.RequestAborted);
        var page = wanted.ByTimeLeft
            ? await inbox.PageAsync(log, wanted.Wanted, wanted.After, wanted.Limit, cancel)
            : await inbox.NewestAsync(log, wanted.Wanted.Takes, wanted.After, wanted.Limit, cancel);
        List<RequestBody> items = [];
        foreach (var line in page.Lines)
        {
            if (await reading.FindAsync(log, line.Id, cancel) is { } row)
            {
                items.Add(await showing.ShowAsync(http, log, row, withSteps: false));
            }
        }

        var next = wanted.ByTimeLeft ? ListQuery.CursorOf(page.Next) : page.Next;
        return Results.Json(new ListBody<RequestBody>(items, next), ApiJson.Options);
    }
}
