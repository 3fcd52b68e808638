using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Brands;

/// <summary><c>POST /v1/brands/{id}/origins</c>: from which web origins browsers may call.</summary>
internal static class AllowOrigins
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/brands/{id}/origins", HandleAsync)
            .WithName("allowOrigins")
            .WithSummary("Say from which web origins, and no others, browsers may call with the brand's keys.")
            .Takes<OriginsBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static Task<IResult> HandleAsync(HttpContext http, string id, BrandDoor door) =>
        door.ChangeAsync<OriginsBody>(
            http, id, (brand, body) => new TenantCommand.AllowOrigins(brand, [.. body.Origins]));
}
