using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/jurisdictions</c>: the company answers to one more law.</summary>
internal static class AddJurisdiction
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/jurisdictions", HandleAsync)
            .WithName("addJurisdiction")
            .WithSummary("Answer to one more jurisdiction's law.")
            .Takes<JurisdictionChoiceBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static Task<IResult> HandleAsync(HttpContext http, TenantDoor door) =>
        door.ChangeAsync<JurisdictionChoiceBody>(http, body => new TenantCommand.AddJurisdiction(body.Jurisdiction));
}
