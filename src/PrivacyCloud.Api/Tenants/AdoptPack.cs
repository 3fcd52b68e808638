using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Law;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/jurisdictions/{code}/pack</c>: go over to the pack that is loaded now.</summary>
internal static class AdoptPack
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/jurisdictions/{code}/pack", HandleAsync)
            .WithName("adoptPack")
            .WithSummary("Go over to the edition of a rule pack that is loaded now.")
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static async Task<IResult> HandleAsync(HttpContext http, string code, LawLibrary law, TenantDoor door) =>
        JurisdictionCode.TryParse(code, out var jurisdiction)
            ? await door.ChangeAsync(http, new TenantCommand.AdoptPack(jurisdiction))
            : Problem.Of(StatusCodes.Status404NotFound, LawRefusals.UnknownJurisdiction(law));
}
