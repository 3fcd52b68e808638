using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Notices;

/// <summary><c>GET /v1/consent/notices</c>: the versions of a brand's notice.</summary>
internal static class ListNotices
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/consent/notices", HandleAsync)
            .WithName("listNotices")
            .WithSummary("The versions of a brand's notice with their hashes, newest first.")
            .Query(NoticeQuery.Brand, "Whose notice.", required: true)
            .Pages()
            .Produces<ListBody<NoticeItemBody>>()
            .Problems(404)
            .Needs(Permission.ConsentRead);

    private static async Task<IResult> HandleAsync(HttpContext http, IViewStore views, NoticeDoor door)
    {
        var query = QueryReader.Of(http, NoticeQuery.Brand, PageQuery.LimitName, PageQuery.CursorName);
        var brand = NoticeQuery.BrandOf(query);
        var before = query.Parsed(PageQuery.CursorName, QueryRefusals.NotAPosition, text =>
            (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version), (int?)version));
        var limit = PageQuery.LimitOf(query);
        if (query.Problem is { } problem)
            return problem;

        if (brand is not { } own || !await door.HasAsync(http, own))
            return NoticeDoor.NoBrand();

        return await NoticeQuery.ListAsync<NoticeEditionRow, NoticeItemBody>(
            http, views, ViewNames.NoticeEditions, own, NoticeEditionRow.KeyOf(own, before ?? int.MaxValue), limit,
            descending: true, NoticeItemBody.Of);
    }
}
