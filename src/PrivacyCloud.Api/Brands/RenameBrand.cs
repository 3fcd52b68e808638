using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Brands;

/// <summary><c>POST /v1/brands/{id}/name</c>: a brand bears another name.</summary>
internal static class RenameBrand
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/brands/{id}/name", HandleAsync)
            .WithName("renameBrand")
            .WithSummary("Give a brand another name.")
            .Takes<BrandNameBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static Task<IResult> HandleAsync(HttpContext http, string id, BrandDoor door) =>
        door.ChangeAsync<BrandNameBody>(http, id, (brand, body) => new TenantCommand.RenameBrand(brand, body.Name));
}
