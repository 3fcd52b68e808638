using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Brands;

/// <summary><c>GET /v1/brands</c>: the company's sites and apps.</summary>
internal static class ListBrands
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/brands", HandleAsync)
            .WithName("listBrands")
            .WithSummary("The company's brands, newest first, closed ones too.")
            .Pages()
            .Produces<ListBody<BrandBody>>()
            .Needs(Permission.TenantRead);

    private static async Task<IResult> HandleAsync(HttpContext http, IViewStore views)
    {
        var query = QueryReader.Of(http, PageQuery.LimitName, PageQuery.CursorName);
        var page = PageQuery.Of(query, BrandId.Prefix);
        return query.Problem is { } problem
            ? problem
            : Results.Json(
                await views.PageAsync<BrandRow, BrandBody>(
                    http.Caller().Log, ViewNames.Brands, page, BrandBody.Of, http.RequestAborted),
                ApiJson.Options);
    }
}
