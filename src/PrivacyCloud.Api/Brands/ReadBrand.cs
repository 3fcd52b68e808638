using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Brands;

/// <summary><c>GET /v1/brands/{id}</c>: one of the company's sites or apps.</summary>
internal static class ReadBrand
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/brands/{id}", HandleAsync)
            .WithName("readBrand")
            .WithSummary("One brand of the company. Its version is the company's.")
            .Produces<BrandBody>()
            .Produces(StatusCodes.Status304NotModified)
            .Problems(400, 404)
            .Needs(Permission.TenantRead);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, IViewStore views)
    {
        if (QueryReader.Of(http).Problem is { } problem)
        {
            return problem;
        }

        var (caller, cancel) = (http.Caller(), http.RequestAborted);
        var tenant = await views.RowAsync<TenantRow>(caller.Log, ViewNames.Tenants, caller.Tenant.ToString(), cancel);
        return BrandId.TryParse(id, out _) && tenant is not null
            && await views.RowAsync<BrandRow>(caller.Log, ViewNames.Brands, id, cancel) is { } row
                ? Headers.Versioned(http, BrandBody.Of(row), tenant.Version)
                : Problem.Of(StatusCodes.Status404NotFound, EdgeRefusals.NotFound);
    }
}
