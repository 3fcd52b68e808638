using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/closure</c>: the company leaves; its keys open nothing from then on.</summary>
internal static class CloseTenant
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/closure", HandleAsync)
            .WithName("closeTenant")
            .WithSummary("Leave. The ledger stays as evidence; every key, this one too, opens nothing from then on.")
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static Task<IResult> HandleAsync(HttpContext http, TenantDoor door) =>
        door.ChangeAsync(http, new TenantCommand.Close());
}
