using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Duties;

/// <summary><c>GET /v1/duties/touched</c>: which open duties a late change of law or calendar touches.</summary>
internal static class ListTouched
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/duties/touched", HandleAsync)
            .WithName("listTouchedDuties")
            .WithSummary("Open duties whose dates would be others under the law loaded now, with old and new dates.")
            .Pages()
            .Produces<ListBody<TouchedDutyBody>>()
            .Needs(Permission.DutiesRead);

    private static async Task<IResult> HandleAsync(HttpContext http, IViewStore views, LawLibrary law)
    {
        var query = QueryReader.Of(http, PageQuery.LimitName, PageQuery.CursorName);
        var page = PageQuery.Of(query, DutyId.Prefix);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var rows = await views.PageAsync<DutyRow, OpenDuty?>(
            http.Caller().Log, ViewNames.Duties, page, row => row.AsOpen(), http.RequestAborted);
        var open = rows.Items.OfType<OpenDuty>().ToList();
        var items = law.Books.SelectMany(book => LawReview.Touched(open, book)).Select(TouchedDutyBody.Of);
        return Results.Json(new ListBody<TouchedDutyBody>([.. items], rows.Next), ApiJson.Options);
    }
}
