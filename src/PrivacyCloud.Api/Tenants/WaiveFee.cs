using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/fees/waiver</c>: no fee is asked for a right any more.</summary>
internal static class WaiveFee
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/fees/waiver", HandleAsync)
            .WithName("waiveFee")
            .WithSummary("Ask no fee for a right any more.")
            .Takes<RightChoiceBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static Task<IResult> HandleAsync(HttpContext http, TenantDoor door) =>
        door.ChangeAsync<RightChoiceBody>(http, body => new TenantCommand.WaiveFee(body.Jurisdiction, body.Right));
}
