using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Notices;

/// <summary><c>GET /v1/consent/purposes</c>: a brand's catalogue.</summary>
internal static class ListPurposes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/consent/purposes", HandleAsync)
            .WithName("listPurposes")
            .WithSummary("The purposes of a brand by their codes, retired ones too. ETag is the catalogue's version.")
            .Query(NoticeQuery.Brand, "Whose catalogue.", required: true)
            .Pages()
            .Produces<ListBody<PurposeItemBody>>()
            .Problems(404)
            .Needs(Permission.ConsentRead);

    private static async Task<IResult> HandleAsync(HttpContext http, IViewStore views, NoticeDoor door)
    {
        var query = QueryReader.Of(http, NoticeQuery.Brand, PageQuery.LimitName, PageQuery.CursorName);
        var brand = NoticeQuery.BrandOf(query);
        var after = query.Parsed(PageQuery.CursorName, QueryRefusals.NotAPosition, text =>
            (PurposeCode.TryParse(text, out var code), code));
        var limit = PageQuery.LimitOf(query);
        if (query.Problem is { } problem)
            return problem;

        if (brand is not { } own || !await door.HasAsync(http, own))
            return NoticeDoor.NoBrand();

        return await NoticeQuery.ListAsync<PurposeRow, PurposeItemBody>(
            http, views, ViewNames.Purposes, own, PurposeRow.KeyOf(own, after), limit, descending: false,
            PurposeItemBody.Of);
    }
}
