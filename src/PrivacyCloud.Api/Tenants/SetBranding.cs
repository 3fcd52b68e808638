using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/branding</c>: how the company's pages are dressed.</summary>
internal static class SetBranding
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/branding", HandleAsync)
            .WithName("setBranding")
            .WithSummary("Dress the company's pages.")
            .Takes<BrandingBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static Task<IResult> HandleAsync(HttpContext http, TenantDoor door) =>
        door.ChangeAsync<BrandingBody>(http, body => new TenantCommand.SetBranding(new(body.DisplayName, body.Accent)));
}
