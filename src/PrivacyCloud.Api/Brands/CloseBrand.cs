using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Brands;

/// <summary><c>POST /v1/brands/{id}/closure</c>: a site or an app closes, and its keys with it.</summary>
internal static class CloseBrand
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/brands/{id}/closure", HandleAsync)
            .WithName("closeBrand")
            .WithSummary("Close a site or an app. Its keys open nothing from then on.")
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static Task<IResult> HandleAsync(HttpContext http, string id, BrandDoor door) =>
        door.ChangeAsync(http, id, brand => new TenantCommand.CloseBrand(brand));
}
